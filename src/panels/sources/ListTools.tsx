// The controls above the list of sources: what is looked for, what stands together, and in what order.
import { useSpeaker } from '../../store/speaker'
import { Icon } from '../icons'
import { GROUPINGS, ORDERS, type Grouping, type Order } from './list'

interface ListToolsProps {
  filter: string
  grouping: Grouping
  order: Order
  onFilter: (filter: string) => void
  onGrouping: (grouping: Grouping) => void
  onOrder: (order: Order) => void
}

export function ListTools({ filter, grouping, order, onFilter, onGrouping, onOrder }: ListToolsProps) {
  const speaker = useSpeaker()
  return (
    <search className="source-tools">
      <label className="source-field">
        <span className="unseen">{speaker.t('sources.filter')}</span>
        <input
          type="search"
          value={filter}
          placeholder={speaker.t('sources.filter')}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => {
            onFilter(event.currentTarget.value)
          }}
        />
      </label>
      <Choice
        words={speaker.t('sources.group')}
        value={grouping}
        options={GROUPINGS.map((one) => [one, speaker.t(`sources.groupings.${one}`)])}
        onChoice={onGrouping}
      />
      <Choice
        words={speaker.t('sources.order')}
        value={order}
        options={ORDERS.map((one) => [one, speaker.t(`sources.orders.${one}`)])}
        onChoice={onOrder}
      />
    </search>
  )
}

interface ChoiceProps<One extends string> {
  words: string
  value: One
  options: readonly (readonly [value: One, words: string])[]
  onChoice: (value: One) => void
}

function Choice<One extends string>({ words, value, options, onChoice }: ChoiceProps<One>) {
  return (
    <label className="source-choice">
      <span>{words}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = options.find(([one]) => one === event.currentTarget.value)
          if (chosen) onChoice(chosen[0])
        }}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
      <Icon name="unfold" size={14} />
    </label>
  )
}
