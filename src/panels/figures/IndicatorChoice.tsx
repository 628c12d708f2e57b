// The list of indicators to choose from, grouped by whose figures there are; those without a checked figure say so.
import type { Charted } from '../../atlas/chartSeries'
import { useSpeaker } from '../../store/speaker'
import { Icon } from '../icons'

interface IndicatorChoiceProps {
  readonly all: readonly Charted[]
  readonly now: Charted
  readonly onChoose: (charted: Charted) => void
}

const GROUPS = ['both', 'country', 'units'] as const

export function IndicatorChoice({ all, now, onChoose }: IndicatorChoiceProps) {
  const speaker = useSpeaker()
  return (
    <label className="panel-choice fig-choice">
      <span>{speaker.t('figures.indicator')}</span>
      <select
        value={now.indicator.id}
        onChange={(change) => {
          const chosen = all.find(({ indicator }) => indicator.id === change.target.value)
          if (chosen) onChoose(chosen)
        }}
      >
        {GROUPS.map((group) => {
          const members = all.filter((one) => groupOf(one) === group)
          return (
            members.length > 0 && (
              <optgroup key={group} label={speaker.t(`figures.groups.${group}`)}>
                {members.map(({ indicator, checked }) => {
                  const label = speaker.text(indicator.label).text
                  return (
                    <option key={indicator.id} value={indicator.id}>
                      {checked ? label : speaker.t('figures.unchecked', { what: label })}
                    </option>
                  )
                })}
              </optgroup>
            )
          )
        })}
      </select>
      <Icon name="unfold" size={14} />
    </label>
  )
}

function groupOf({ country, units }: Charted): (typeof GROUPS)[number] {
  return country && units ? 'both' : country ? 'country' : 'units'
}
