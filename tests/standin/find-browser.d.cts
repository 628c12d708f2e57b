// The shape of find-browser.cjs for the TypeScript that uses it.
import type { FoundBrowser } from './types'

export function findBrowser(): Promise<FoundBrowser | null>
export function needBrowser(): Promise<FoundBrowser>
export function noBrowser(platform: string): string
export function usualPlaces(platform: NodeJS.Platform): string[]
