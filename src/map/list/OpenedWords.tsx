// Says, for those who hear it, what was opened on the map and how: gone closer to, fanned out, listed. It shows nothing.
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { groupWords } from '../groupWords'
import type { Opened } from '../hands'

export function OpenedWords({ opened }: { opened: Opened | null }) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const hidden = useAtlas((state) => state.view.filters.hiddenKinds)
  return (
    <p className="unseen" role="status">
      {opened &&
        speaker.t(`map.opened.${opened.how}`, { events: groupWords(speaker, atlas, hidden, opened.events) })}
    </p>
  )
}
