// Remembers the last answer of a question, so that nothing downstream redraws when what it depends on is the same.

/** Asks again only when one of the keys has changed (Object.is); else the same answer object. Keeps one answer. */
export function memoBy<Subject, Answer>(
  keysOf: (subject: Subject) => readonly unknown[],
  ask: (subject: Subject) => Answer
): (subject: Subject) => Answer {
  let last: { keys: readonly unknown[]; answer: Answer } | null = null
  return (subject) => {
    const keys = keysOf(subject)
    if (last && keys.length === last.keys.length && keys.every((key, i) => Object.is(key, last?.keys[i]))) {
      return last.answer
    }
    last = { keys, answer: ask(subject) }
    return last.answer
  }
}
