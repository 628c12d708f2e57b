// What a group of events is in words: how many, and of which kinds; counted by the kind that gives each its mark. No elements.
import type { Atlas, AtlasEvent, Kind, KindId } from '../atlas/model'
import { markKind } from '../state/shown'
import type { Speaker } from '../words/speaker'

/** So many kinds are named; what is left over is counted together. */
const NAMED = 4

/** "7 events: Famine 4, Party and leaders 2, Repression 1"; the most frequent first, ties in the order of the atlas. */
export function groupWords(
  speaker: Speaker,
  atlas: Atlas,
  hidden: readonly KindId[],
  events: readonly AtlasEvent[]
): string {
  const counts = new Map<Kind, number>()
  for (const event of events) {
    const kind = markKind(atlas, hidden, event)
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const count = events.length
  const words = speaker.t('map.events', { count, shown: speaker.number(count) })
  if (count < 2 || counts.size === 0) return words
  const order = [...atlas.kinds.values()]
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || order.indexOf(a) - order.indexOf(b))
  const named = sorted.length <= NAMED + 1 ? sorted : sorted.slice(0, NAMED)
  const kinds = named.map(([kind, of]) =>
    sorted.length === 1
      ? speaker.text(kind.label).text
      : speaker.t('map.kindCount', { kind: speaker.text(kind.label).text, shown: speaker.number(of) })
  )
  const rest = count - named.reduce((sum, [, of]) => sum + of, 0)
  if (rest > 0) kinds.push(speaker.t('map.otherKinds', { shown: speaker.number(rest) }))
  return speaker.t('map.group', { events: words, kinds: kinds.join(speaker.t('map.listJoin')) })
}
