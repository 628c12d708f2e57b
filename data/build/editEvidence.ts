// Puts into an event what was opened since the research: citations, points settled, figures read; changes no words.
import type { Cited, Edit, Settled } from './edits'

interface Words {
  en: string
  'zh-Hans'?: string | undefined
}
interface Figure {
  label: Words
  checked: boolean
  sources: string[]
}
export interface Evidence {
  citations: { source: string; locator?: object | undefined; checked: boolean }[]
  open: Words[] | undefined
  dateChecked: false | undefined
  figures: Figure[] | undefined
}
type Fail = (why: string) => never

const placeOf = ({ source, locator }: { source: string; locator?: object | undefined }): string =>
  JSON.stringify([source, locator])

/** The citations with those of the edit: in the place of one of the same source and locator, or of an unopened one without locator, else at the end. */
function citationsOf(before: Evidence['citations'], added: readonly Cited[]): Evidence['citations'] {
  const all = [...before]
  for (const cited of added) {
    const same = all.findIndex((one) => placeOf(one) === placeOf(cited))
    const unopened = all.findIndex((one) => one.source === cited.source && !one.checked && !one.locator)
    const at = same >= 0 ? same : unopened
    all.splice(at >= 0 ? at : all.length, at >= 0 ? 1 : 0, cited)
  }
  return all
}

function openOf(before: readonly Words[], points: NonNullable<Edit['open']>, fail: Fail): Words[] {
  const left = [...before]
  for (const point of points) {
    if (!('was' in point)) {
      left.push(point.now)
      continue
    }
    const at = left.findIndex(({ en }) => en === point.was)
    if (at < 0) fail(`no open point "${point.was}"; there are: ${left.map(({ en }) => en).join(' / ')}`)
    left.splice(at, 1, ...(point.now ? [point.now] : []))
  }
  return left
}

/** The points of an edit that a source has settled, wholly or in part. */
export function settledOf({ open = [] }: Edit): Settled[] {
  return open.filter((point): point is Settled => 'was' in point)
}

/**
 * What is known of the event after the edit. Throws by `fail` where a point or a figure is not there, and where a fact, a
 * settled point, a day or a figure rests on a source that the event does not cite as opened.
 */
export function evidenceOf(event: Evidence, edit: Edit, fail: Fail): Evidence {
  const citations = citationsOf(event.citations, edit.citations ?? [])
  const opened = new Set(citations.flatMap(({ source, checked }) => (checked ? [source] : [])))
  const seen = Object.values(edit.figures ?? {}).flatMap(({ seenIn }) => seenIn ?? [])
  for (const source of [...[...settledOf(edit), ...(edit.facts ?? [])].map((one) => one.source), ...seen])
    if (!opened.has(source)) fail(`something rests on "${source}", which the event does not cite as opened`)
  if (edit.dateChecked && !edit.citations?.some(({ checked }) => checked))
    fail('the day is said to be seen, but the edit cites no opened source')
  const open = openOf(event.open ?? [], edit.open ?? [], fail)
  return {
    citations,
    open: open.length > 0 ? open : undefined,
    dateChecked: edit.dateChecked ? undefined : event.dateChecked,
    figures: event.figures?.map((figure) => {
      const source = edit.figures?.[figure.label.en]?.seenIn
      return source === undefined ? figure : { ...figure, checked: true, sources: [source] }
    })
  }
}
