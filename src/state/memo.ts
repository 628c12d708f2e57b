// Remembers the last answers of a question, so that nothing downstream redraws when what it depends on is the same.

/**
 * Asks again only when one of the keys has changed (Object.is); else the same answer object. Keeps one answer, or `keep` of
 * them where several pages ask in turn: maps of different days.
 */
export function memoBy<Subject, Answer>(
  keysOf: (subject: Subject) => readonly unknown[],
  ask: (subject: Subject) => Answer,
  keep = 1
): (subject: Subject) => Answer {
  const known: { keys: readonly unknown[]; answer: Answer }[] = []
  return (subject) => {
    const keys = keysOf(subject)
    const at = known.findIndex((one) => sameKeys(one.keys, keys))
    const found = at < 0 ? { keys, answer: ask(subject) } : known[at]
    if (!found) return ask(subject)
    if (at !== 0) {
      if (at > 0) known.splice(at, 1)
      known.unshift(found)
      known.length = Math.min(known.length, keep)
    }
    return found.answer
  }
}

function sameKeys(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((key, i) => Object.is(key, b[i]))
}
