// The sign and the word of a verdict and of a stance, and the tally of a note; always both sign and word.
import type { Note, Stance, Verdict as VerdictName } from '../../atlas/model'
import { tallyOf } from '../../atlas/notes'
import { useSpeaker } from '../../store/speaker'
import { Sign, type SignName } from '../icons'

const SIGNS: Readonly<Record<VerdictName, SignName>> = {
  supported: 'supports',
  disputed: 'disputed',
  contradicted: 'contradicts',
  opinion: 'asserts',
  unverified: 'unchecked'
}

export function Verdict({ verdict }: { verdict: VerdictName }) {
  const speaker = useSpeaker()
  return (
    <span className="note-verdict" data-verdict={verdict}>
      <Sign name={SIGNS[verdict]} />
      {speaker.t(`notes.verdict.${verdict}`)}
    </span>
  )
}

export function StanceWord({ stance }: { stance: Stance }) {
  const speaker = useSpeaker()
  return speaker.t(`notes.stance.${stance}`)
}

/** "2 support, 3 contradict"; nothing where nobody takes a side. */
export function Tally({ note }: { note: Note }) {
  const speaker = useSpeaker()
  const { supports, contradicts } = tallyOf(note)
  const parts = [
    ...(supports > 0 ? [speaker.t('notes.supports', { count: supports })] : []),
    ...(contradicts > 0 ? [speaker.t('notes.contradicts', { count: contradicts })] : [])
  ]
  return parts.length > 0 && <span className="note-tally">{parts.join(speaker.t('panel.comma'))}</span>
}
