// Events as options of a list box: those in sight drawn where they stand, each of them spoken whole. The box around them holds focus and keys.
import { memo } from 'react'
import type { AtlasEvent } from '../../atlas/model'
import { hover, select } from '../../state/actions'
import { laneCount } from '../../state/lanes'
import { markKind } from '../../state/shown'
import { useAtlasCalmly, useAtlasStill, useAtlasStore } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { EventMark, KindSign } from '../icons'
import { laneMark, laneName } from '../laneNames'
import { headsOf, runsIn, type EventRows, type RowGroup } from './eventRows'
import { placeWords, sourcesOf, spokenWords } from './optionWords'

interface OptionsProps {
  readonly rows: EventRows
  /** Half-open run of rows to draw. */
  readonly first: number
  readonly after: number
  /** px of a row; null where they are heard only. */
  readonly height: number | null
  /** The event that the keyboard is on. */
  readonly active: AtlasEvent | null
  /** What the ids of the options begin with. */
  readonly name: string
  /** After an option was chosen. */
  readonly onChosen?: (event: AtlasEvent) => void
}

export function optionId(name: string, event: AtlasEvent): string {
  return `${name}-${event.id}`
}

export function Options({ rows, first, after, height, active, name, onChosen }: OptionsProps) {
  return runsIn(rows, first, after).map((run) => {
    const { group } = run
    const options = group.events.slice(run.first, run.after).map((event, i) => {
      const index = run.first + i
      return (
        <Option
          key={event.id}
          id={optionId(name, event)}
          event={event}
          position={group.position + index}
          of={rows.events}
          top={(group.row + headsOf(group) + index) * (height ?? 0)}
          height={height}
          active={event === active}
          onChosen={onChosen}
        />
      )
    })
    return group.key === null ? (
      options
    ) : (
      <Group key={`lane ${group.key}`} group={group} lane={group.key} place={height !== null && run.head ? { top: group.row * height, height } : null}>
        {options}
      </Group>
    )
  })
} // prettier-ignore

interface GroupProps {
  readonly group: RowGroup
  readonly lane: string
  /** Of its heading, px; null while that is not seen. */
  readonly place: { readonly top: number; readonly height: number } | null
  readonly children: React.ReactNode
}

function Group({ group, lane, place, children }: GroupProps) {
  const speaker = useSpeaker()
  const state = useAtlasStore().state()
  const count = group.events.length
  const more = useAtlasCalmly((now) => laneCount(now, lane).more)
  const name = laneName(state, lane, speaker)
  const mark = laneMark(state, lane)
  const counted = speaker.t('timeline.columnEvents', { count, shown: speaker.number(count) })
  const also = more > 0 ? speaker.t('timeline.laneMore', { count: more, shown: speaker.number(more) }) : ''
  return (
    <div role="group" aria-label={speaker.t('timeline.laneSpoken', { name: name.text, events: counted })}>
      {place && (
        <div className="tl-row tl-row-head" style={place} aria-hidden="true">
          {mark && <KindSign mark={mark} />}
          <b lang={name.lang === speaker.language ? undefined : name.lang}>{name.text}</b>
          <span>
            {counted}
            {also}
          </span>
        </div>
      )}
      {children}
    </div>
  )
}

interface OptionProps {
  readonly id: string
  readonly event: AtlasEvent
  readonly position: number
  readonly of: number
  readonly top: number
  /** px; null where it is heard only */
  readonly height: number | null
  readonly active: boolean
  readonly onChosen: ((event: AtlasEvent) => void) | undefined
}

const Option = memo(function Option({ id, event, position, of, top, height, active, onChosen }: OptionProps) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const atlas = useAtlasStill((state) => state.atlas)
  const selected = useAtlasStill(
    ({ view }) => view.selection?.kind === 'event' && view.selection.id === event.id
  )
  const lit = useAtlasStill((state) => state.hover?.kind === 'event' && state.hover.id === event.id)
  const title = speaker.text(event.title)
  const lang = title.fellBack ? title.lang : undefined
  const place = height === null ? null : { top, height }
  const point = (on: boolean) => () => {
    store.act(hover(on ? { kind: 'event', id: event.id } : null))
  }
  return (
    <div
      id={id}
      role="option"
      aria-selected={selected}
      aria-setsize={of}
      aria-posinset={position + 1}
      className={place ? 'tl-row tl-option' : undefined}
      style={place ?? undefined}
      data-active={active || undefined}
      data-lit={lit || undefined}
      onPointerEnter={point(true)}
      onPointerLeave={point(false)}
      onClick={() => {
        store.act(select({ kind: 'event', id: event.id }))
        onChosen?.(event)
      }}
    >
      <span className="unseen">
        <span lang={lang}>{title.text}</span>. {spokenWords(speaker, atlas, event)}
      </span>
      {place && <Columns event={event} title={title.text} lang={lang} />}
    </div>
  )
})

/** What is seen of it; said already. */
function Columns({ event, title, lang }: { event: AtlasEvent; title: string; lang: string | undefined }) {
  const speaker = useSpeaker()
  const atlas = useAtlasStill((state) => state.atlas)
  const kind = useAtlasStill((state) => markKind(state.atlas, state.view.filters.hiddenKinds, event))
  const figures = event.figures.length
  return (
    <>
      <span className="tl-row-sign" aria-hidden="true">
        {kind && <EventMark mark={kind.mark} event={event} />}
      </span>
      <span className="tl-row-date" aria-hidden="true">
        {speaker.date(event.date)}
      </span>
      <span className="tl-row-title" aria-hidden="true" lang={lang} title={title}>
        {title}
      </span>
      <span className="tl-row-place" aria-hidden="true">
        {placeWords(speaker, atlas, event)}
      </span>
      <span className="tl-row-count tl-row-sources" aria-hidden="true">
        {speaker.number(sourcesOf(event))}
      </span>
      <span className="tl-row-count tl-row-figures" aria-hidden="true">
        {figures > 0 ? speaker.number(figures) : ''}
      </span>
    </>
  )
}
