// A passage on violence and suffering: folded behind a plain sentence, and for school groups not to be unfolded at all.
import type { Text } from '../atlas/model'
import { useAtlas } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { Fold } from './Section'
import { Told } from './Told'

export function Careful({ text }: { text: Text }) {
  const speaker = useSpeaker()
  const folded = useAtlas((state) => state.settings.carefulFolded)
  const kept = useAtlas((state) => state.settings.carefulKept)
  return (
    <div className="panel-careful">
      <p>
        {speaker.t('panel.careful')} {kept && speaker.t('panel.carefulKept')}
      </p>
      {!kept && (
        <Fold
          key={String(folded)}
          unfolded={!folded}
          words={(open) => speaker.t(open ? 'panel.carefulHide' : 'panel.carefulShow')}
        >
          {() => (
            <p className="panel-read">
              <Told text={text} />
            </p>
          )}
        </Fold>
      )}
    </div>
  )
}
