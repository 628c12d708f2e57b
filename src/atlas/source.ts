// What the bibliography says of a source; plain data without behaviour.
import type { SourceId, Text } from './ids'

/** A bibliography record: CSL-JSON as it stands, and what we say of it. */
export interface Source {
  readonly id: SourceId
  readonly type: string
  readonly title?: string
  readonly author?: readonly CslName[]
  readonly editor?: readonly CslName[]
  readonly translator?: readonly CslName[]
  readonly issued?: {
    readonly 'date-parts'?: readonly (readonly (number | string | null)[])[]
    readonly literal?: string
  }
  readonly URL?: string
  readonly language?: string
  readonly 'container-title'?: string
  readonly publisher?: string
  readonly custom: {
    readonly kind:
      | 'document'
      | 'official'
      | 'dataset'
      | 'scholarship'
      | 'reference'
      | 'memoir'
      | 'journalism'
      | 'lecture'
      | 'fiction'
    readonly standing: 'sound' | 'partial' | 'contested' | 'rejected'
    readonly seen: boolean
    readonly copy?: Text
    readonly assessment: Text
  }
  /** All other CSL fields, untouched. */
  readonly [field: string]: unknown
}
export interface CslName {
  readonly family?: string
  readonly given?: string
  readonly literal?: string
}
