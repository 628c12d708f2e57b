// The sheet of all keys and gestures, as the table says them. Modal; the browser gives the focus back when it closes.
import './help.css'
import { Fragment } from 'react'
import { PANES, type Pane } from '../../state/keys'
import { useSpeaker } from '../../store/speaker'
import { Icon } from '../icons'
import { linesOf, type Chord } from './lines'

export function HelpSheet({ closed }: { closed: () => void }) {
  const speaker = useSpeaker()
  return (
    <dialog
      ref={(dialog) => {
        if (dialog && !dialog.open) dialog.showModal()
      }}
      className="help-sheet"
      aria-labelledby="help-title"
      onClose={closed}
      onClick={(click) => {
        // Only what is outside the sheet's own content is the dialog itself.
        if (click.target === click.currentTarget) click.currentTarget.close()
      }}
    >
      <div className="help-head">
        <h2 id="help-title">{speaker.t('help.title')}</h2>
        <form method="dialog">
          <button className="panel-tool" aria-label={speaker.t('help.close')} title={speaker.t('help.close')}>
            <Icon name="close" />
          </button>
        </form>
      </div>
      <div className="help-body" tabIndex={0} role="group" aria-labelledby="help-title">
        <p className="help-lead">{speaker.t('help.lead')}</p>
        <div className="help-panes">
          {PANES.map((pane) => (
            <PaneLines key={pane} pane={pane} />
          ))}
        </div>
      </div>
    </dialog>
  )
}

function PaneLines({ pane }: { pane: Pane }) {
  const speaker = useSpeaker()
  return (
    <section className="help-pane">
      <h3>{speaker.t(`help.pane.${pane}`)}</h3>
      <dl>
        {linesOf(pane).map(({ does, gestures, chords }) => (
          <div key={does}>
            <dt>{speaker.t(`help.does.${does}`)}</dt>
            <dd>
              {gestures.map((gesture) => (
                <span key={gesture}>{speaker.t(`help.gesture.${gesture}`)}</span>
              ))}
              {chords.length > 0 && (
                <span>
                  {chords.map((chord) => (
                    <Keys key={chord.join()} chord={chord} />
                  ))}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** What is engraved on keys, the same in every language. */
const ENGRAVED: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  ' ': 'Space',
  g: 'G',
  '-': '−'
}

function Keys({ chord }: { chord: Chord }) {
  return (
    <span className="help-chord">
      {chord.map((key, i) => (
        <Fragment key={key}>
          {i > 0 && '+'}
          <kbd>{ENGRAVED[key] ?? key}</kbd>
        </Fragment>
      ))}
    </span>
  )
}
