// Records for tests of citations: a test's own, and the shipped bibliography.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Source, SourceId } from '../../../../src/atlas/model'

const file = path.join(import.meta.dirname, '../../../../data/great-leap/sources.json')
/** The shipped bibliography; that it is one is tested by the loader. */
export const SHIPPED = (JSON.parse(readFileSync(file, 'utf8')) as { sources: Source[] }).sources

export function record(fields: Record<string, unknown>): Source {
  return {
    id: 'it' as SourceId, // the brand of a test's own record
    type: 'book',
    custom: { kind: 'scholarship', standing: 'sound', seen: true, assessment: { en: 'Good.' } },
    ...fields
  }
}

/** What no line may have in it, whatever its record lacks. */
export const HOLES: readonly RegExp[] = [
  /undefined|null|NaN|\[object/,
  /\.\.(?!\.)|。。|，，|,\s*,|，\s*，|[;:]\s*[,;.]|[,，]\s*[.。]|\.,,/,
  /\(\s*[,.]?\s*\)|（\s*）|\[\s*\]|“\s*”|《\s*》|\(,/,
  /^[\s,.;:，。]|[\s,;:，；]$|\s{2}|\s[,;.，。](?!\.)/,
  /<\/?\w+[^>]*>|&(amp|lt|gt|quot|#\d+);/
]
