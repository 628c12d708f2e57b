// What an estimate is called: in the lists of the evidence room and in the title of the page. Words only, no markup.
import type { Estimate } from '../atlas/model'
import type { Speaker } from '../words/speaker'

/** The short name of a list, in the language of the page where the atlas has it. */
export function nameOf({ label, author }: Pick<Estimate, 'label' | 'author'>, speaker: Speaker): string {
  return label ? speaker.text(label).text || author : author
}

/** The year beside the name in a list; not again where the name has it, nor where nothing was published. */
export function yearBeside(estimate: Estimate, speaker: Speaker): number | undefined {
  const { year, standing } = estimate
  if (year === undefined || standing === 'ours') return undefined
  return nameOf(estimate, speaker).includes(String(year)) ? undefined : year
}

/** "Cao Shuji 2005" */
export function estimateTitle(estimate: Estimate, speaker: Speaker): string {
  return [nameOf(estimate, speaker), yearBeside(estimate, speaker)]
    .filter((part) => part !== undefined)
    .join(' ')
}
