// One term as an entry of a list: its name, how it is called in other languages, what it means. Where it leads is told by who shows it.
import type { ReactNode } from 'react'
import type { Term } from '../../atlas/terms'
import { useSpeaker } from '../../store/speaker'
import { Told } from '../Told'
import './terms.css'

export function TermEntry({
  term: { term, also, explanation },
  children
}: {
  term: Term
  children?: ReactNode
}) {
  const speaker = useSpeaker()
  const { text } = speaker.text(term)
  const others = [...new Set([...Object.values(term), ...also.slice(0, 1)])].filter((one) => one !== text)
  return (
    <div className="term">
      <dt>
        <dfn>
          <Told text={term} />
        </dfn>{' '}
        {others.map((one) => (
          <span key={one} className="term-also" lang={/\p{Script=Han}/u.test(one) ? 'zh-Hans' : undefined}>
            {one}
          </span>
        ))}
      </dt>
      <dd>
        <Told text={explanation} />
      </dd>
      {children}
    </div>
  )
}
