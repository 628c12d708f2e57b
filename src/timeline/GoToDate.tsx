// The field into which a date is typed, and what it is understood as while one types. A chunk of its own, over the page.
import { useState, type RefObject } from 'react'
import { Button, Dialog, Input, Label, TextField } from 'react-aria-components'
import { goTo, setEnd } from '../state/goTo'
import { useAtlas, useAtlasStore } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { lengthOf, type Span } from '../time/span'
import { parseTyped, type Typed, type TypedReading } from '../time/typedDate'
import type { Speaker } from '../words/speaker'
import { BarPopover } from './BarPopover'
import { windowWords } from './words'

/** What the typed date is for: the whole view, or one end of the window. */
export type TypedFor = 'view' | 'start' | 'end'

interface GoToDateProps {
  readonly sets: TypedFor
  readonly trigger: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

export function GoToDate({ sets, trigger, onClose }: GoToDateProps) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const limits = useAtlas((state) => state.atlas.span)
  const [text, setText] = useState('')
  const typed = parseTyped(text, limits)
  const title = speaker.t(sets === 'view' ? 'timeline.goTo' : sets === 'start' ? 'timeline.windowStart' : 'timeline.windowEnd') // prettier-ignore
  const readings = typed.kind === 'read' ? typed.readings : []
  const only = readings.length === 1 ? readings[0] : undefined

  function go(reading: TypedReading): void {
    store.act(sets === 'view' ? goTo(reading) : setEnd(sets, reading))
    onClose()
  }
  return (
    <BarPopover trigger={trigger} onClose={onClose}>
      <Dialog className="tl-goto-form" lang={speaker.language} aria-label={title}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (only) go(only)
            // Of two readings one has to be chosen: the first is offered, not taken.
            else event.currentTarget.querySelector<HTMLElement>('.tl-goto-ways button')?.focus()
          }}
        >
          <TextField
            className="tl-goto-field"
            value={text}
            onChange={setText}
            autoFocus
            isInvalid={typed.kind !== 'read' && typed.kind !== 'nothing'}
            aria-describedby="tl-goto-answer"
          >
            <Label className="tl-goto-label">{title}</Label>
            <span className="tl-goto-line">
              <Input className="tl-goto-input" autoComplete="off" spellCheck={false} maxLength={120} />
              <Button type="submit" className="tl-button" isDisabled={readings.length === 0}>
                {speaker.t('timeline.goToGo')}
              </Button>
            </span>
          </TextField>
          <p className="tl-goto-answer" id="tl-goto-answer" role="status">
            {answer(speaker, typed, sets, limits)}
          </p>
          {readings.length > 1 && (
            <span className="tl-goto-ways">
              {readings.map((reading) => (
                <Button key={reading.span.start} className="tl-button" onPress={() => go(reading)}>
                  {spanWords(speaker, reading.span)}
                </Button>
              ))}
            </span>
          )}
          <p className="tl-goto-hint">{speaker.t('timeline.goToHint')}</p>
        </form>
      </Dialog>
    </BarPopover>
  )
}

function spanWords(speaker: Speaker, span: Span): string {
  return lengthOf(span) === 1 ? speaker.day(span.start) : windowWords(speaker, span)
}

/** What Enter does, or why it does nothing. */
function answer(speaker: Speaker, typed: Typed, sets: TypedFor, limits: Span): string {
  switch (typed.kind) {
    case 'nothing':
      return ''
    case 'read': {
      const [{ span, range }, other] = typed.readings
      if (other) return speaker.t('timeline.goToWhich')
      if (sets === 'start') return speaker.t('timeline.goToBegins', { day: speaker.day(span.start) })
      if (sets === 'end') return speaker.t('timeline.goToEnds', { day: speaker.day(span.end - 1) })
      return range
        ? speaker.t('timeline.goToWindow', { window: spanWords(speaker, span) })
        : speaker.t('timeline.goToShows', { date: spanWords(speaker, span) })
    }
    case 'notUnderstood':
      return speaker.t('timeline.goToUnknown')
    case 'noSuchDay':
      return speaker.t('timeline.goToNoSuchDay')
    case 'reversed':
      return speaker.t('timeline.goToReversed')
    case 'outside':
      return speaker.t('timeline.goToOutside', {
        first: speaker.day(limits.start),
        last: speaker.day(limits.end - 1)
      })
  }
}
