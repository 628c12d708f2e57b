// The estimate that is read: author, number, what was counted and how, who rests on it, its sources; and why the figures differ.
import type { Group, Question } from '../../atlas/estimates'
import { kindOf, usersOf } from '../../atlas/estimates'
import type { Estimate } from '../../atlas/model'
import { openRoom, select } from '../../state/actions'
import { viewText } from '../../state/viewText'
import { EXPLORE } from '../../state/view'
import { useAtlas, useAtlasStore } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { useCopying } from '../copying'
import { nameOf, yearBeside } from '../estimateName'
import { Icon, Sign } from '../icons'
import { NoteList } from '../notes/NoteList'
import { Section } from '../Section'
import { SourceLine } from '../Sources'
import { Told } from '../Told'
import { kindWords, spokenRow, wholeFigure } from './words'
import { WorkedExample } from './WorkedExample'

interface PanelProps {
  readonly question: Question
  readonly estimate: Estimate | null
  readonly groups: readonly Group[]
  readonly onRead: (estimate: Estimate) => void
}

export function EstimatePanel({ question, estimate, groups, onRead }: PanelProps) {
  const speaker = useSpeaker()
  const notice = useAtlas((state) => state.atlas.notice)
  return (
    <aside className="ev-panel panel">
      <Chosen question={question} estimate={estimate} />
      <Tools estimate={estimate} groups={groups} onRead={onRead} />
      <div className="panel-scroll" tabIndex={0} role="group" aria-label={speaker.t('app.panel')}>
        <div className="panel-body" key={estimate?.id}>
          {estimate ? (
            <Reading question={question} estimate={estimate} onRead={onRead} />
          ) : (
            <p className="panel-lead">{speaker.t('evidence.choose')}</p>
          )}
          <WorkedExample estimate={estimate} />
          {estimate && <SourcesOf estimate={estimate} />}
          {question.notes.length > 0 && (
            <Section title={speaker.t('evidence.notes')} aside={question.notes.length}>
              <NoteList notes={question.notes} />
            </Section>
          )}
          <p className="panel-notice">
            <Told text={notice} />
          </p>
        </div>
      </div>
    </aside>
  )
}

/** What was chosen, for ears: from the tools of the panel as well as from the list. */
function Chosen({ question, estimate }: Pick<PanelProps, 'question' | 'estimate'>) {
  const speaker = useSpeaker()
  const measure = useAtlas((state) => estimate && state.atlas.measures.get(estimate.measure))
  return (
    <p className="unseen" role="status">
      {estimate && spokenRow(estimate, question.measure.id, speaker, measure ?? undefined)}
    </p>
  )
}

function Tools({ estimate, groups, onRead }: Omit<PanelProps, 'question'>) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const [copied, copy] = useCopying()
  const all = groups.flatMap(({ estimates }) => estimates)
  const index = all.findIndex(({ id }) => id === estimate?.id)
  const group = groups.find(({ estimates }) => estimates.some(({ id }) => id === estimate?.id))
  const step = (to: Estimate | undefined, name: 'previous' | 'next') => (
    <button
      type="button"
      className="panel-tool"
      aria-label={speaker.t(`evidence.${name}`)}
      title={speaker.t(`evidence.${name}`)}
      aria-disabled={to === undefined || undefined}
      onClick={() => {
        if (to) onRead(to)
      }}
    >
      <Icon name={name} />
    </button>
  )
  return (
    <div className="panel-bar">
      <p className="panel-counter">
        {group &&
          speaker.t('evidence.counter', {
            at: group.estimates.findIndex(({ id }) => id === estimate?.id) + 1,
            of: group.estimates.length
          })}
      </p>
      <p className="panel-said" role="status">
        {copied && speaker.t(copied === 'done' ? 'panel.linkCopied' : 'panel.copyRefused')}
      </p>
      {step(index < 0 ? undefined : all[index - 1], 'previous')}
      {step(all[index + 1], 'next')}
      <button
        type="button"
        className="panel-tool"
        aria-label={speaker.t('panel.copyLink')}
        title={speaker.t('panel.copyLink')}
        onClick={() => {
          const { view, atlas } = store.state()
          // Not location.href: the address is written only when the view has come to rest.
          copy(`${location.href.split('#', 1)[0] ?? ''}#${viewText(view, atlas)}`)
        }}
      >
        <Icon name="link" />
      </button>
      <button
        type="button"
        className="panel-tool"
        aria-label={speaker.t('evidence.print')}
        title={speaker.t('evidence.print')}
        onClick={() => {
          print()
        }}
      >
        <Icon name="print" />
      </button>
    </div>
  )
}

function Reading({ question, estimate, onRead }: Omit<PanelProps, 'groups'> & { estimate: Estimate }) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const measure = useAtlas((state) => state.atlas.measures.get(estimate.measure))
  const { year, concept, method, note, checked, event } = estimate
  const kind = kindOf(estimate, question.measure.id)
  const published =
    year === undefined
      ? speaker.t('evidence.notDated')
      : speaker.t('evidence.published', { year: speaker.year(year) })
  return (
    <>
      <p className="panel-dim">
        {measure && <Told text={measure.label} tag={false} />} · {speaker.date(estimate.period)}
      </p>
      <h2 className="panel-title">
        {speaker.t('evidence.documentClaim', {
          document: nameOf(estimate, speaker),
          value: wholeFigure(estimate, speaker, measure)
        })}
      </h2>
      <p className="panel-when">
        {kind === 'ours' ? kindWords(kind, speaker) : `${published} · ${kindWords(kind, speaker)}`}
      </p>
      <p className="panel-dim">{speaker.t('evidence.author', { author: estimate.author })}</p>
      {!checked && (
        <p className="panel-line">
          <Sign name="unchecked" /> {speaker.t('evidence.unchecked')}
        </p>
      )}
      <Section title={speaker.t('evidence.what')}>
        <p className="panel-note">
          <Told text={concept} />
        </p>
      </Section>
      <Section title={speaker.t('evidence.how')}>
        <p className="panel-read">
          <Told text={method} />
        </p>
        {note && (
          <p className="panel-note">
            <Told text={note} />
          </p>
        )}
        {event !== undefined && (
          <p className="panel-note">
            <button
              type="button"
              className="panel-text-button"
              onClick={() => {
                // One step for Back.
                store.act((state) => openRoom(EXPLORE)(select({ kind: 'event', id: event })(state)))
              }}
            >
              {speaker.t('evidence.eventLink')}
            </button>
          </p>
        )}
      </Section>
      <Related estimate={estimate} onRead={onRead} />
    </>
  )
}

/** Estimates that this one rests on, and those that rest on it. */
function Related({ estimate, onRead }: { estimate: Estimate; onRead: (estimate: Estimate) => void }) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const base = atlas.estimates.filter(({ id }) => estimate.restsOn?.includes(id))
  const lists = [
    { title: speaker.t('evidence.restsOn'), estimates: base },
    { title: speaker.t('evidence.usedBy'), estimates: usersOf(atlas, estimate) }
  ]
  return lists
    .filter(({ estimates }) => estimates.length > 0)
    .map(({ title, estimates }) => (
      <Section key={title} title={title}>
        <ul className="ev-related">
          {estimates.map((other) => (
            <li key={other.id}>
              <button
                type="button"
                className="panel-text-button"
                onClick={() => {
                  onRead(other)
                }}
              >
                {nameOf(other, speaker)} {yearBeside(other, speaker)}
              </button>
              {' · '}
              {wholeFigure(other, speaker, atlas.measures.get(other.measure))}
              {speaker.t('evidence.comma')}
              <Told text={other.brief ?? other.method} />
            </li>
          ))}
        </ul>
      </Section>
    ))
}

function SourcesOf({ estimate }: { estimate: Estimate }) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const all = useAtlas((state) => state.atlas.sources)
  const sources = estimate.sources.map((id) => all.get(id)).filter((source) => source !== undefined)
  return (
    <Section title={speaker.t('evidence.sources')}>
      {sources.length === 0 && <p className="panel-note">{speaker.t('evidence.noSource')}</p>}
      <ol className="panel-sources">
        {sources.map((source) => (
          <li key={source.id}>
            <p className="panel-cite">
              <SourceLine source={source} />
            </p>
            <p className="panel-note">
              {speaker.t(`panel.standing.${source.custom.standing}`)} ·{' '}
              <button
                type="button"
                className="panel-text-button"
                onClick={() => {
                  store.act(openRoom({ name: 'sources', source: source.id }))
                }}
              >
                {speaker.t('evidence.openSource')}
              </button>
            </p>
          </li>
        ))}
      </ol>
    </Section>
  )
}
