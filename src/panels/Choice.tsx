// A named list of choices in one frame: the browser's own, which every hand and every reader knows.
import './controls.css'
import { Icon } from './icons'

interface ChoiceProps<T extends string> {
  readonly name: string
  readonly value: T
  readonly values: readonly T[]
  readonly words: (value: T) => string
  readonly onChoose: (value: T) => void
}

export function Choice<T extends string>({ name, value, values, words, onChoose }: ChoiceProps<T>) {
  return (
    <label className="panel-choice">
      <span>{name}</span>
      <select
        value={value}
        onChange={(change) => {
          const chosen = values.find((one) => one === change.target.value)
          if (chosen !== undefined) onChoose(chosen)
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {words(one)}
          </option>
        ))}
      </select>
      <Icon name="unfold" size={14} />
    </label>
  )
}
