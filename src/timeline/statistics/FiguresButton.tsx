// The button of the bar that shows the figures of the layer in a row of the drawing. Where the bar is narrow it stands in the menu of lanes.
import { showFigures } from '../../state/actions'
import { useAtlasStill, useAtlasStore } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { Sign } from '../icons'

export function FiguresButton() {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const on = useAtlasStill((state) => state.view.row)
  const layer = useAtlasStill((state) => state.view.layer !== null)
  const title = speaker.t(layer ? 'timeline.figuresShow' : 'timeline.figuresNoLayer')
  return (
    <button
      type="button"
      className="tl-button tl-quiet tl-list-button"
      aria-pressed={on && layer}
      aria-disabled={!layer || undefined}
      title={title}
      onClick={() => {
        if (layer) store.act(showFigures(!on))
      }}
    >
      <Sign name="figures" />
      <span className="tl-wide">{speaker.t('timeline.figures')}</span>
    </button>
  )
}
