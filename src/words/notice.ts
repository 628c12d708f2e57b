// What every file that leaves the page with land or figures of provinces in it has to say: picture, table or text. Words only.
import type { Atlas } from '../atlas/model'
import type { Speaker } from './speaker'

/**
 * The lines that an export begins or ends with, in the page's language: the neutrality notice of the atlas, then its title with
 * version. Each is one line without breaks, so that a table can hold it in a cell and a picture below its edge.
 */
export function noticeLines(
  atlas: Pick<Atlas, 'notice' | 'title' | 'version'>,
  speaker: Speaker
): readonly string[] {
  return [speaker.text(atlas.notice).text, `${speaker.text(atlas.title).text}, ${atlas.version}`]
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}
