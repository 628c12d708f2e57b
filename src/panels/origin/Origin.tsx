// Where a number is from, as a small table of terms and words; and the button that a number is, which unfolds it. Asks nothing itself.
import './origin.css'
import type { ReactNode } from 'react'
import type { Source } from '../../atlas/model'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { Sign } from '../icons'
import { SourceLink } from '../notes/SourceLink'

/** A number that can be pressed: it unfolds where it is from. */
export function NumberButton({
  open,
  controls,
  press,
  children
}: {
  open: boolean
  /** Id of what it unfolds. */
  controls: string
  press: () => void
  children: ReactNode
}) {
  const speaker = useSpeaker()
  return (
    <button
      type="button"
      className="origin-number"
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      title={speaker.t('origin.title')}
      onClick={press}
    >
      {children}
      <span className="unseen"> ({speaker.t('origin.title')})</span>
    </button>
  )
}

export function Origin({ children }: { children: ReactNode }) {
  return <dl className="origin">{children}</dl>
}

export function OriginRow({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** The sources, each leading to its page; what is not sound is said with it. */
export function OriginSources({ sources, term }: { sources: readonly Source['id'][]; term: string }) {
  const speaker = useSpeaker()
  const all = useAtlas((state) => state.atlas.sources)
  const known = sources.flatMap((id) => all.get(id) ?? [])
  if (known.length === 0) return null
  return (
    <OriginRow term={term}>
      {known.map((source) => (
        <p key={source.id}>
          <SourceLink source={source} />
          {source.custom.standing !== 'sound' && (
            <span className="panel-dim"> · {speaker.t(`panel.standing.${source.custom.standing}`)}</span>
          )}
        </p>
      ))}
    </OriginRow>
  )
}

/** Was it read at its source? `how` it came here, where that is known. */
export function OriginChecked({ checked, how }: { checked: boolean; how?: string }) {
  const speaker = useSpeaker()
  return (
    <OriginRow term={speaker.t('origin.checked')}>
      <Sign name={checked ? 'checked' : 'unchecked'} size={14} />{' '}
      {speaker.t(checked ? 'panel.checked' : 'panel.notChecked')}
      {how !== undefined && ` · ${how}`}
    </OriginRow>
  )
}
