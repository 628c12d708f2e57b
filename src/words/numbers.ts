// Numbers and figures with their bounds in words of both languages.
import type { Bound, Language, Value } from '../atlas/model'
import { interfaceWords } from './interface'

const formats = new Map<string, Intl.NumberFormat>()

/** Groups of three; at most `decimals` digits after the point (default 2). Years must not go through here. */
export function numberWords(value: number, language: Language, decimals = 2): string {
  const key = `${language}|${decimals}`
  const format =
    formats.get(key) ?? new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'zh-CN', { maximumFractionDigits: decimals })
  formats.set(key, format)
  return format.format(value)
}

/** A number or a range, with what is known of its bound. */
export function valueWords(value: Value, bound: Bound | undefined, language: Language): string {
  const words =
    typeof value === 'number'
      ? numberWords(value, language)
      : interfaceWords(language, 'number.range', {
          low: numberWords(value[0], language),
          high: numberWords(value[1], language)
        })
  return bound ? interfaceWords(language, `number.${bound}`, { value: words }) : words
}
