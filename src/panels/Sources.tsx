// The sources of an event, each as a readable line with its stance, whether it was read, and what is to be said of it.
import type { AtlasEvent, Citation, Source } from '../atlas/model'
import { citation as cited, lineLanguage, type Form, type Piece } from '../cite/cite'
import { useAtlas } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { useCopying } from './copying'
import { figureWords } from './figureWords'
import { EventMark, Icon, Sign } from './icons'
import { Fold, Section } from './Section'
import { ToSource } from './sources/SourceLinks'
import { Told } from './Told'

export function Sources({ event }: { event: AtlasEvent }) {
  const speaker = useSpeaker()
  const kind = useAtlas((state) => event.kinds.map((id) => state.atlas.kinds.get(id)).find((one) => one))
  const count = event.citations.length
  const checked = event.citations.filter((citation) => citation.checked).length
  return (
    <Section
      title={speaker.t('panel.sources')}
      aside={count === 0 ? undefined : speaker.t('panel.sourcesChecked', { checked, count })}
    >
      {event.uncited && (
        <p className="panel-note">
          <Told text={event.uncited} />
        </p>
      )}
      <ol className="panel-sources">
        {event.citations.map((citation, i) => (
          <li key={i}>
            <SourceEntry citation={citation} />
          </li>
        ))}
      </ol>
      <p className="panel-note panel-line">
        {kind && <EventMark mark={kind.mark} event={event} />}
        {speaker.t(`panel.confidence.${event.confidence}`)}
      </p>
    </Section>
  )
}

function SourceEntry({ citation }: { citation: Citation }) {
  const speaker = useSpeaker()
  const source = useAtlas((state) => state.atlas.sources.get(citation.source))
  if (!source) return null
  return (
    <>
      <p className="panel-cite">
        <SourceLine source={source} locator={citation.locator} />
      </p>
      {citation.value !== undefined && (
        <p className="panel-note">
          {figureWords({ value: citation.value, ...(citation.bound && { bound: citation.bound }) }, speaker)}
        </p>
      )}
      {citation.says && (
        <p className="panel-note">
          <Told text={citation.says} />
        </p>
      )}
      <div className="panel-verdicts">
        <span className="panel-verdict">
          {/* What was not read has no sign of support yet; the word says what it is cited for. */}
          {citation.checked && <Sign name={citation.stance} size={14} />}
          {speaker.t(`panel.stance.${citation.stance}`)}
        </span>
        <span className="panel-verdict">
          <Sign name={citation.checked ? 'checked' : 'unchecked'} size={14} />
          {speaker.t(citation.checked ? 'panel.checked' : 'panel.notChecked')}
        </span>
        {source.custom.standing === 'rejected' && (
          <span className="panel-verdict">{speaker.t('panel.standing.rejected')}</span>
        )}
        <Fold words={() => speaker.t('panel.aboutSource')}>{() => <AboutSource source={source} />}</Fold>
      </div>
    </>
  )
}

interface SourceLineProps {
  source: Source
  /** As in a note of a book, without a full stop, unless told otherwise. */
  form?: Form
  locator?: Citation['locator'] | undefined
  /** With DOI or address. */
  address?: boolean
}

/** The record as one line: works in italics (Latin script only), each stretch marked with the language it is written in. */
export function SourceLine({ source, form = 'note', locator, address = false }: SourceLineProps) {
  const speaker = useSpeaker()
  const { language } = speaker
  const lang = lineLanguage(source, language)
  const line = cited(source, { form, language, address, locator })
  return (
    <span lang={lang === language ? undefined : lang}>
      {line.map((piece, i) => (
        <Stretch key={i} piece={piece} />
      ))}
    </span>
  )
}

function Stretch({ piece: { text, italic, shift, lang } }: { piece: Piece }) {
  const Raised = shift
  const words = Raised ? <Raised>{text}</Raised> : text
  if (italic) return <cite lang={lang}>{words}</cite>
  return lang === undefined ? words : <span lang={lang}>{words}</span>
}

/** What the work is, which copy was read, what it is good for, its address as text (nothing here leads out of the atlas), and its page. */
function AboutSource({ source }: { source: Source }) {
  const speaker = useSpeaker()
  const { kind, standing, seen, copy, assessment } = source.custom
  return (
    <>
      <p>
        {speaker.t(`panel.sourceKind.${kind}`)}
        {speaker.t('panel.stop')} {speaker.t(`panel.standing.${standing}`)}
        {speaker.t('panel.stop')}
      </p>
      <p>
        <Told text={assessment} />
      </p>
      {(copy ?? !seen) && (
        <p>
          {seen ? speaker.t('panel.copyRead') : speaker.t('panel.notSeen')}
          {copy && (
            <>
              {' '}
              <Told text={copy} />
            </>
          )}
        </p>
      )}
      {source.URL !== undefined && <Address url={source.URL} />}
      <p>
        <ToSource id={source.id} className="panel-text-button">
          {speaker.t('notes.openSource')}
        </ToSource>
      </p>
    </>
  )
}

function Address({ url }: { url: string }) {
  const speaker = useSpeaker()
  const [copied, copy] = useCopying()
  return (
    <p className="panel-address">
      <span>{readable(url)}</span>
      <button
        type="button"
        className="panel-tool"
        aria-label={speaker.t('panel.copyAddress')}
        title={speaker.t('panel.copyAddress')}
        onClick={() => {
          copy(url)
        }}
      >
        <Icon name="copy" size={16} />
      </button>
      <span role="status" className="panel-said">
        {copied && speaker.t(copied === 'done' ? 'panel.copied' : 'panel.copyRefused')}
      </span>
    </p>
  )
}

/** Chinese in an address as Chinese, where it can be decoded; what is copied stays as written. */
function readable(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}
