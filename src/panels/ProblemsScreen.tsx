// The page in place of an atlas that cannot be opened: what is wrong with its folder, file by file. Works without an atlas.
import type { Language } from '../atlas/model'
import type { Problem } from '../atlas/problem'
import { speakerFor, type Speaker } from '../words/speaker'
import { CopyProblems, ProblemList } from './ProblemList'

interface ProblemsScreenProps {
  problems: readonly Problem[]
  language: Language
  /** What cannot be opened, if it has a name; else the plain sentence. */
  title?: string
  /** Of all that were found, where the list does not hold them all. */
  found?: { readonly errors: number; readonly warnings: number }
  onRetry: () => void
}

export function ProblemsScreen({ problems, language, title, found, onRetry }: ProblemsScreenProps) {
  const speaker = speakerFor(language, [language])
  const listed = problems.filter((problem) => problem.severity === 'error').length
  const { errors, warnings } = found ?? { errors: listed, warnings: problems.length - listed }
  const files = new Set(problems.map((problem) => problem.file)).size
  return (
    <main className="panel-screen" lang={language}>
      <div className="panel-screen-sheet">
        <h1 className="panel-screen-title">{title ?? speaker.t('problems.title')}</h1>
        <p className="panel-screen-lead">
          {speaker.t('problems.lead', { what: countWords(errors, warnings, files, speaker) })}
        </p>
        <p className="panel-screen-tools">
          <button type="button" className="panel-button" data-main onClick={onRetry}>
            {speaker.t('problems.retry')}
          </button>
          <CopyProblems problems={problems} language={language} />
        </p>
        <h2 className="unseen">{speaker.t('problems.list')}</h2>
        <ProblemList problems={problems} language={language} />
      </div>
    </main>
  )
}

/** "12 errors and 3 remarks, in 2 files." */
function countWords(errors: number, warnings: number, files: number, speaker: Speaker): string {
  const words = [
    speaker.t('problems.errors', { count: errors, shown: speaker.number(errors) }),
    ...(warnings > 0
      ? [speaker.t('problems.warnings', { count: warnings, shown: speaker.number(warnings) })]
      : [])
  ]
  return speaker.t('problems.inFiles', { count: files, what: words.join(speaker.t('problems.and')) })
}
