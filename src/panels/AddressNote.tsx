// Says which parts of the address could not be followed, until it is dismissed; nothing when all could.
import './controls.css'
import './notes.css'
import { dismissFellBack } from '../state/actions'
import type { FellBack } from '../state/viewText'
import { useAtlas, useAtlasStore } from '../store/react'
import { useSpeaker } from '../store/speaker'
import type { Speaker } from '../words/speaker'
import { Icon } from './icons'

/** A hand-made address may hold anything of any length. */
const MOST_PARTS = 5
const LONGEST = 60

export function AddressNote() {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const parts = useAtlas((state) => state.fellBack)
  // The region stands before its words do, so that they are spoken when they come.
  return (
    <div role="status">
      {parts.length > 0 && (
        <div className="panel-address-note">
          <div>
            <p className="panel-strong">{speaker.t('app.addressNote')}</p>
            <ul>
              {parts.slice(0, MOST_PARTS).map((part, i) => (
                <li key={i}>{partWords(part, speaker)}</li>
              ))}
              {parts.length > MOST_PARTS && (
                <li>{speaker.t('app.addressMore', { count: parts.length - MOST_PARTS })}</li>
              )}
            </ul>
          </div>
          <button
            type="button"
            className="panel-tool"
            aria-label={speaker.t('app.dismiss')}
            title={speaker.t('app.dismiss')}
            onClick={() => {
              store.act(dismissFellBack)
            }}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  )
}

function partWords({ part, given }: FellBack, speaker: Speaker): string {
  const short = given.length > LONGEST ? `${given.slice(0, LONGEST)}…` : given
  return speaker.t(`app.address.${part}`, { given: short })
}
