// Readers of BibTeX and RIS, written for the tests from the formats' descriptions and not from what our files look like.

export interface Entry {
  readonly type: string
  readonly key: string
  readonly fields: ReadonlyMap<string, string>
}

/** @throws Error where a BibTeX reader would stop: at braces that do not pair, a key twice, or text between entries. */
export function readBibtex(text: string): readonly Entry[] {
  const entries: Entry[] = []
  const keys = new Set<string>()
  let at = 0
  const blank = () => {
    while (/\s/.test(text.charAt(at))) at++
  }
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found?.index !== at) throw new Error(`at ${at}: ${text.slice(at, at + 40)}`)
    at += found[0].length
    return found[1] ?? found[0]
  }
  const value = (): string => {
    if (text.charAt(at) !== '{') return take(/\w+/g)
    const from = at
    let depth = 0
    do {
      const sign = text.charAt(at)
      if (sign === '') throw new Error(`no end of the field at ${from}`)
      if (sign === '\\') at++
      else if (sign === '{') depth++
      else if (sign === '}') depth--
      at++
    } while (depth > 0)
    return text.slice(from + 1, at - 1)
  }
  blank()
  while (at < text.length) {
    const type = take(/@(\w+)\s*\{/g)
    const key = take(/([^\s,{}%#\\"'~=()]+)\s*,/g)
    if (keys.has(key)) throw new Error(`key ${key} twice`)
    keys.add(key)
    const fields = new Map<string, string>()
    blank()
    while (text.charAt(at) !== '}') {
      const name = take(/(\w+)\s*=\s*/g)
      fields.set(name, value())
      blank()
      if (text.charAt(at) === ',') at++
      blank()
    }
    at++
    entries.push({ type, key, fields })
    blank()
  }
  return entries
}

/** The names of a BibTeX field: "and" parts them, but not within braces. */
export function namesIn(field: string): readonly string[] {
  let depth = 0
  const marked = field.replace(/\\.|[{}]| and /g, (found) => {
    if (found === '{') depth++
    if (found === '}') depth--
    return found === ' and ' && depth === 0 ? '\n' : found
  })
  return marked.split('\n').map(unescaped)
}

/** A BibTeX field as the words it stands for. */
export function unescaped(field: string): string {
  return field
    .replace(/^\{([\s\S]*)\}$/, '$1')
    .replace(/\\textbackslash\{\}/g, '\u0000')
    .replace(/\\textasciitilde\{\}/g, '~')
    .replace(/\\textasciicircum\{\}/g, '^')
    .replace(/\\([{}&%$#_])/g, '$1')
    .replaceAll('\u0000', '\\')
}

/** @throws Error at a line that is no line of RIS, or outside a record. */
export function readRis(text: string): readonly (readonly [tag: string, value: string])[][] {
  const records: [string, string][][] = []
  let open: [string, string][] | null = null
  for (const line of text.split('\r\n')) {
    if (line === '') continue
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? []
    if (tag === '') throw new Error(`no line of RIS: ${line}`)
    if (tag === 'TY') {
      if (open) throw new Error(`a record begins in a record: ${line}`)
      open = []
    }
    if (!open) throw new Error(`outside a record: ${line}`)
    if (tag === 'ER') {
      records.push(open)
      open = null
    } else open.push([tag, value])
  }
  if (open) throw new Error('a record without an end')
  return records
}
