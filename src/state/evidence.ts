// What the evidence room asks of the state: the question that is open, the estimate that is read, what the switch hides.
import { disputedMeasures, questionOf, type Question } from '../atlas/estimates'
import type { Atlas, Estimate } from '../atlas/model'
import { basesFor, ratesFor } from '../atlas/worked'
import type { AppState } from './appState'
import { memoBy } from './memo'

const measuresOf = memoBy((atlas: Atlas) => [atlas], disputedMeasures)

export function measuresDisputed({ atlas }: AppState) {
  return measuresOf(atlas)
}

function measureOpen(state: AppState) {
  const { room } = state.view
  return (room.name === 'evidence' ? room.measure : null) ?? measuresOf(state.atlas)[0]?.id ?? null
}

/** The question that is open; null in an atlas in which nothing is disputed. */
export const questionNow = memoBy(
  (state: AppState) => [state.atlas, measureOpen(state)],
  (state): Question | null => {
    const id = measureOpen(state)
    return id === null ? null : questionOf(state.atlas, id)
  }
)

/** The estimate that is read, if it belongs to the open question. */
export function estimateNow(state: AppState): Estimate | null {
  const { room } = state.view
  if (room.name !== 'evidence' || room.estimate === null) return null
  const question = questionNow(state)
  if (!question) return null
  return [...question.estimates, ...question.beside].find(({ id }) => id === room.estimate) ?? null
}

/** The open question without what was not checked, unless that is asked for; `unchecked` counts what is left out or marked. */
export const questionShown = memoBy(
  (state: AppState) => [questionNow(state), state.settings.showUnchecked],
  (state): { readonly question: Question; readonly unchecked: number } | null => {
    const question = questionNow(state)
    if (!question) return null
    const { estimates, beside } = question
    const unchecked = [...estimates, ...beside].filter(({ checked }) => !checked).length
    if (state.settings.showUnchecked) return { question, unchecked }
    const sure = ({ checked }: Estimate): boolean => checked
    return {
      question: { ...question, estimates: estimates.filter(sure), beside: beside.filter(sure) },
      unchecked
    }
  }
)

/** The series and base years of the worked example of the open question; none where it has no such example. */
export const exampleNow = memoBy(
  (state: AppState) => [state.atlas, measureOpen(state)],
  (state) => {
    const id = measureOpen(state)
    return id === null ? null : { rates: ratesFor(state.atlas, id), bases: basesFor(state.atlas, id) }
  }
)
