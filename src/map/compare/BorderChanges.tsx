// The changes of borders, names and seats between the two days, as a list for the panel beside the maps. The maps draw them where they can.
import '../change.css'
import { changesCompared } from '../../state/compare'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { ChangeLinks } from '../ChangeLinks'
import { changeWords } from '../changeWords'

export function BorderChanges() {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const changes = useAtlas(changesCompared)
  if (changes.length === 0) return <p>{speaker.t('compare.noBorders')}</p>
  return (
    <ol className="cmp-borders">
      {changes.map((change) => {
        const { date, text, lang } = changeWords(change, atlas, speaker)
        return (
          <li key={`${change.day} ${change.units.join()} ${text}`}>
            <b>{date}</b> <span lang={lang}>{text}</span>
            <span className="cmp-border-links">
              <ChangeLinks change={change} onGo={stay} />
            </span>
          </li>
        )
      })}
    </ol>
  )
}

/** Nothing lies over the page that had to be closed. */
function stay(): void {
  // the list goes on standing
}
