// Scenes for tests: words measured by a plain rule instead of a font, and a scene told as lines of text.
import type { Atlas } from '../../../../src/atlas/model'
import { openState, languagesOf } from '../../../../src/state/appState'
import { firstView, kindsInOrder, type LanesOf } from '../../../../src/state/view'
import { roundDay } from '../../../../src/time/days'
import { paneSpan, type Span } from '../../../../src/time/span'
import type { Measure, Scene } from '../../../../src/timeline/boxes'
import { sceneOf } from '../../../../src/timeline/scene'
import { askOf } from '../../../../src/timeline/sceneAsk'
import { speakerFor } from '../../../../src/words/speaker'

/** Latin letters 7 px, Chinese 14 px, bold a tenth more. */
export const measure: Measure = (text, face) => {
  let width = 0
  for (const letter of text) width += /[\u2E80-\uFF60]/.test(letter) ? 14 : 7
  return face === 'chosen' || face === 'major' || face === 'flag' ? width * 1.1 : width
}

export interface SceneGiven {
  readonly window?: Span
  readonly day?: number
  readonly selected?: string
  readonly hovered?: string
  /** Kinds that are hidden. */
  readonly hidden?: readonly string[]
  readonly width?: number
  readonly height?: number
  readonly unit?: number
  readonly pane?: Span
  readonly lanes?: LanesOf
  readonly folded?: readonly string[]
  readonly scroll?: number
  readonly language?: 'en' | 'zh-Hans'
}

export function sceneFor(atlas: Atlas, given: SceneGiven = {}): Scene {
  const window = given.window ?? atlas.span
  const selected = atlas.events.find(({ id }) => id === given.selected)?.id ?? null
  const hovered = atlas.events.find(({ id }) => id === given.hovered)?.id ?? null
  const state = openState(atlas, {
    ...firstView(atlas, given.language ?? 'en'),
    window,
    selection: selected && { kind: 'event', id: selected },
    filters: { hiddenKinds: kindsInOrder(atlas, given.hidden ?? []) }
  })
  const { language, order } = languagesOf(state)
  const day = given.day ?? Math.floor((window.start + window.end) / 2)
  const ask = askOf(
    {
      ...state,
      hover: hovered && { kind: 'event', id: hovered },
      foldedLanes: given.folded ?? [],
      view: { ...state.view, day: roundDay(day), lanes: given.lanes ?? 'none' }
    },
    {
      pane: given.pane ?? paneSpan(window, atlas.span),
      scroll: given.scroll ?? 0,
      width: given.width ?? 1318,
      height: given.height ?? 172,
      unit: given.unit ?? 1,
      speaker: speakerFor(language, order),
      measure
    }
  )
  return sceneOf(ask)
}

const px = (value: number) => value.toFixed(0)

/** One line a box, in the order of drawing: what a reviewer of a change can read. */
export function sceneText(scene: Scene): string {
  const { rows, counts } = scene
  const lines = [
    `pane ${px(scene.width)} x ${px(rows.height)}, ${rows.eraRows} era rows, ${rows.lanes} lanes of ${px(rows.laneHeight)} from ${px(rows.laneTop)}, axis at ${px(rows.axisTop)}`,
    `counts ${counts.events} events, ${counts.labelled} labelled, ${counts.through} through`
  ]
  for (const { id, soft, y, name } of scene.eras) {
    lines.push(
      `era ${id} ${[soft.from, soft.full, soft.fade, soft.to].map(px).join(' ')} y ${px(y)} ${name ? `"${name.text}" at ${px(name.x)}` : 'unnamed'}`
    )
  }
  for (const { id, lane, side, mark, text, bar, selected } of scene.labels) {
    const words = text ? `${side} "${text.text}" ${px(text.x)}..${px(text.x + text.width)}` : 'no words'
    const line = bar
      ? ` bar ${[bar.soft.from, bar.soft.full, bar.soft.fade, bar.soft.to].map(px).join(' ')} ${px(bar.height)} px`
      : ''
    lines.push(
      `lane ${lane}${selected ? ' selected' : ''} ${id} ${mark.open ? 'open ' : ''}${mark.mark} at ${px(mark.x)} ${words}${line}`
    )
  }
  for (const { id, x, labelled } of scene.strokes)
    lines.push(`stroke ${id} ${px(x)}${labelled ? ' pale' : ''}`)
  for (const { text, x, face } of scene.axis)
    lines.push(`axis ${px(x)} ${face === 'major' ? 'bold ' : ''}${text}`)
  for (const { x, width } of scene.veils) lines.push(`veil ${px(x)}..${px(x + width)}`)
  for (const { end, x } of scene.handles) lines.push(`handle ${end} ${px(x)}`)
  if (scene.cursor) {
    const { x, flag, words, column } = scene.cursor
    lines.push(
      `cursor ${px(x)} flag ${px(flag.x)}..${px(flag.x + flag.width)} "${words.text}"${column ? ` column ${px(column.width)}` : ''}`
    )
  }
  return lines.join('\n')
}
