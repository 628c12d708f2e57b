// The controls above the list of sources: what is looked for, what stands together, and in what order.
import { useSpeaker } from '../../store/speaker'
import { Choice } from '../Choice'
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
        name={speaker.t('sources.group')}
        value={grouping}
        values={GROUPINGS}
        words={(one) => speaker.t(`sources.groupings.${one}`)}
        onChoose={onGrouping}
      />
      <Choice
        name={speaker.t('sources.order')}
        value={order}
        values={ORDERS}
        words={(one) => speaker.t(`sources.orders.${one}`)}
        onChoose={onOrder}
      />
    </search>
  )
}
