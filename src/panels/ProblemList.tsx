// Problems of a folder as a list to read and to copy: file, place, what is there, what was expected, how to mend it.
import './controls.css'
import './notes.css'
import type { Language } from '../atlas/model'
import type { Problem } from '../atlas/problem'
import { problemText } from '../load/problems'
import { speakerFor, type Speaker } from '../words/speaker'
import { useCopying } from './copying'

/** Rows drawn; all are counted and copied. */
const MOST_SHOWN = 200

interface ListProps {
  problems: readonly Problem[]
  language: Language
}

/** The first 200, errors first, with the words of the checking command; the words of problems are English in every language. */
export function ProblemList({ problems, language }: ListProps) {
  const speaker = speakerFor(language, [language])
  const ordered = errorsFirst(problems)
  const rest = ordered.length - MOST_SHOWN
  return (
    <>
      <ol className="panel-problems" lang="en">
        {ordered.slice(0, MOST_SHOWN).map((problem, i) => (
          <li key={i} data-severity={problem.severity}>
            <ProblemEntry problem={problem} speaker={speaker} />
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <p className="panel-problems-rest">
          {speaker.t('problems.rest', { count: rest, shown: speaker.number(rest) })}
        </p>
      )}
    </>
  )
}

function errorsFirst(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'))
}

function ProblemEntry({ problem, speaker }: { problem: Problem; speaker: Speaker }) {
  const { file, path, line, column, record, given, expected, nearest, mend, times } = problem
  const own = speaker.language
  return (
    <>
      <h3 className="panel-problem-place">
        <span className="panel-problem-file">{file}</span>
        {line !== undefined && (
          <span lang={own}>{speaker.t('problems.line', { line, column: column ?? 1 })}</span>
        )}
        {path !== '' && <span>{path}</span>}
        {record !== undefined && <span className="panel-dim">{record}</span>}
        {problem.severity === 'warning' && (
          <span className="panel-dim" lang={own}>
            {speaker.t('problems.warning')}
          </span>
        )}
      </h3>
      <dl>
        <Line name="problems.given" text={given} speaker={speaker} />
        <Line name="problems.expected" text={expected} speaker={speaker} />
        <Line name="problems.nearest" text={nearest} speaker={speaker} />
        <Line name="problems.mend" text={mend} speaker={speaker} />
      </dl>
      {times !== undefined && times > 1 && <p lang={own}>{speaker.t('problems.times', { count: times })}</p>}
    </>
  )
}

interface LineProps {
  name: 'problems.given' | 'problems.expected' | 'problems.nearest' | 'problems.mend'
  text: string | undefined
  speaker: Speaker
}

function Line({ name, text, speaker }: LineProps) {
  if (text === undefined) return null
  return (
    <div>
      <dt lang={speaker.language}>{speaker.t(name)}</dt>
      <dd>{text}</dd>
    </div>
  )
}

/** Copies every problem, one line each, as the checking command prints them. */
export function CopyProblems({ problems, language }: ListProps) {
  const speaker = speakerFor(language, [language])
  const [copied, copy] = useCopying()
  return (
    <>
      <button
        type="button"
        className="panel-button"
        onClick={() => {
          copy(errorsFirst(problems).map(problemText).join('\n'))
        }}
      >
        {speaker.t('problems.copy', { count: problems.length })}
      </button>
      <span role="status" className="panel-dim">
        {copied && speaker.t(copied === 'done' ? 'panel.copied' : 'panel.copyRefused')}
      </span>
    </>
  )
}
