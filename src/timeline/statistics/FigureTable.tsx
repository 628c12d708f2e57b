// The row of figures as a table for those who hear the page: the same numbers, a line a time, a column a series.
import { rowFiguresNow } from '../../state/rowFigures'
import { useAtlas, useAtlasStill } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { titleOf, valueWords, whenWords } from './figureWords'

export function FigureTable() {
  const speaker = useSpeaker()
  const atlas = useAtlasStill((state) => state.atlas)
  const figures = useAtlas(rowFiguresNow)
  const title = useAtlas((state) => {
    const shown = rowFiguresNow(state)
    return shown && titleOf(shown, state.atlas, speaker, state.view.day)
  })
  if (!figures || title === null) return null
  const times = new Map<string, number>()
  for (const { figures: all } of figures.series)
    for (const { value, days } of all) times.set(whenWords(value, speaker), days.start)
  const rows = [...times].sort(([, a], [, b]) => a - b).map(([when]) => when)
  return (
    // A table is never lower than its rows: unseen by itself it would lengthen the page.
    <div className="unseen">
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{speaker.t('timeline.figuresTime')}</th>
            {figures.series.map(({ series }) => (
              <th key={series.id} scope="col">
                {speaker.text(series.label).text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((when) => (
            <tr key={when}>
              <th scope="row">{when}</th>
              {figures.series.map(({ series, figures: all }) => {
                const found = all.find(({ value }) => whenWords(value, speaker) === when)
                const words = found && valueWords(found.value, speaker, atlas, figures)
                return <td key={series.id}>{words ?? speaker.t('timeline.figuresGap')}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
