// What can be chosen from a list of the map's cards; types only.
import type { ReactNode } from 'react'

export interface Option {
  readonly id: string
  readonly words: string
  /** A few words at the end of the line. */
  readonly detail?: string
  /** A sign before the words. */
  readonly sign?: ReactNode
}

export interface OptionGroup {
  readonly id: string
  readonly title?: string
  readonly options: readonly Option[]
}
