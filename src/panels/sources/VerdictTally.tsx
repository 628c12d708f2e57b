// How many of a list of notes have each verdict: sign, word and number.
import type { Note } from '../../atlas/model'
import { VERDICTS } from '../../atlas/notes'
import { useSpeaker } from '../../store/speaker'
import { Verdict } from '../notes/Verdict'

export function VerdictTally({ notes }: { notes: readonly Note[] }) {
  const speaker = useSpeaker()
  const counted = VERDICTS.map(
    (verdict) => [verdict, notes.filter((note) => note.verdict === verdict).length] as const
  )
  return (
    <ul className="source-tally">
      {counted
        .filter(([, count]) => count > 0)
        .map(([verdict, count]) => (
          <li key={verdict}>
            <span className="source-tally-count">{speaker.number(count)}</span> <Verdict verdict={verdict} />
          </li>
        ))}
    </ul>
  )
}
