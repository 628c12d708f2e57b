// Words of the atlas on the page: marks the language they are in, and says so where the one asked for was missing.
import type { Text } from '../atlas/model'
import { useSpeaker } from '../store/speaker'
import type { Speaker } from '../words/speaker'

/** A text, or nothing when there is none at all. `tag={false}` where the heading of a list carries the tag for all of it. */
export function Told({ text, tag = true }: { text: Text; tag?: boolean }) {
  const speaker = useSpeaker()
  const words = speaker.text(text)
  if (words.text === '') return null
  if (!words.fellBack) return words.text
  return (
    <>
      <span lang={words.lang}>{words.text}</span>
      {tag && <LanguageTag texts={[text]} />}
    </>
  )
}

/** A small tag with the name of the language that some of the texts had to fall back to; nothing when none did. */
export function LanguageTag({ texts }: { texts: readonly (Text | undefined)[] }) {
  const speaker = useSpeaker()
  const other = fallbackOf(texts, speaker)
  return other && <span className="panel-tag">{speaker.t(`panel.language.${other}`)}</span>
}

function fallbackOf(texts: readonly (Text | undefined)[], speaker: Speaker) {
  for (const text of texts) {
    const words = text && speaker.text(text)
    if (words?.fellBack && words.text !== '') return words.lang
  }
  return null
}
