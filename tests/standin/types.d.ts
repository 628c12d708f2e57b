// What the parts of the stand-in share; the shapes they stand in for are Electron's own.
import type { ChildProcess } from 'node:child_process'
import type { EventEmitter } from 'node:events'
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'

/** A found browser: where it is, what it needs around it, and who brought it. */
export interface FoundBrowser {
  executablePath: string
  env: Record<string, string>
  origin: string
}

/** A running Chromium and the way to its DevTools. */
export interface Chromium {
  child: ChildProcess
  browser: Browser
  context: BrowserContext
  endpoint: string
  settings?: CDPSession
}

export type BeforeRequest = (
  details: { url: string; method: string; resourceType: string; webContentsId: number },
  answer: (response: { cancel?: boolean }) => void
) => void

export type PermissionCheck = (
  contents: unknown,
  permission: string,
  origin: string,
  details: object
) => boolean
export type PermissionRequest = (
  contents: unknown,
  permission: string,
  answer: (granted: boolean) => void,
  details: object
) => void

/** A window's page as the parts of the stand-in see it. */
export interface StandinContents extends EventEmitter {
  id: number
  win: StandinWindow
  page: Page | null
  opened: Promise<Page>
  /** Address that the program itself asked for; a navigation to it is not the page's own wish. */
  asked: string | undefined
  targetId: string
  cdp: CDPSession | null
  send(channel: string, ...args: unknown[]): void
  openChild(details: { url: string; frameName: string; features: string }): void
}

export interface StandinWindow extends EventEmitter {
  id: number
  options: Electron.BrowserWindowConstructorOptions
  webContents: StandinContents
  destroyed: boolean
  visible: boolean
  close(): void
}

/** The state of one running program. */
export interface World {
  appPath: string
  pkg: { name?: string; version?: string; main?: string }
  switches: Map<string, string>
  script: string
  ready: boolean
  quitting: boolean
  chromium: Chromium | null
  whenReady: Promise<void>
  windows: StandinWindow[]
  privileged: Map<string, object>
  handlers: Map<string, (request: Request) => Response | Promise<Response>>
  invokers: Map<string, (event: object, ...args: unknown[]) => unknown>
  beforeRequest: BeforeRequest | null
  permissionCheck: PermissionCheck | null
  permissionRequest: PermissionRequest | null
  app: EventEmitter & { quit(): void }
  ipcMain: EventEmitter
  nextId(): number
}
