// A table of the report: rows under headings, as Markdown; knows nothing of what it counts.

export interface Table {
  readonly title: string
  /** A sentence that says what is counted, where the title does not. */
  readonly says?: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** "87 %", and never "100 %" or "0 %" for what is only nearly all or nearly nothing. */
export function share(part: number, whole: number): string {
  if (whole === 0) return '-'
  const percent = Math.round((100 * part) / whole)
  const honest = part < whole ? Math.min(99, percent) : percent
  return `${part > 0 ? Math.max(1, honest) : honest} %`
}

/** Numbers to the right, everything else to the left. */
export function tableText({ title, says, head, rows }: Table): string {
  const right = head.map((_, i) =>
    rows.every((row) => typeof row[i] === 'number' || / %$|^-$/.test(String(row[i])))
  )
  const line = (cells: readonly (string | number)[]) => `| ${cells.map(String).join(' | ')} |`
  const rule = line(right.map((is) => (is ? '---:' : '---')))
  return [
    `## ${title}`,
    '',
    ...(says === undefined ? [] : [says, '']),
    line(head),
    rule,
    ...rows.map(line),
    ''
  ].join('\n')
}

/** Things by a name of theirs, in the order of `order` and then as met. */
export function tally<T>(
  things: Iterable<T>,
  namesOf: (thing: T) => Iterable<string>,
  order: Iterable<string> = []
): Map<string, number> {
  const counts = new Map([...order].map((name) => [name, 0]))
  for (const thing of things)
    for (const name of new Set(namesOf(thing))) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
