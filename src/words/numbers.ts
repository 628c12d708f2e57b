// Numbers and figures with their bounds in words of both languages.
import type { Bound, Language, Value } from '../atlas/model'
import { interfaceWords } from './interface'

/**
 * Groups of three with commas, a decimal point, at most `decimals` digits after it (default 2, no trailing zeros), a true minus
 * sign: the form that English and Chinese print share. Years must not go through here. Written out because building the first
 * Intl.NumberFormat costs several milliseconds of the first drawing.
 */
export function numberWords(value: number, decimals = 2): string {
  if (!Number.isFinite(value)) return String(value)
  const [whole = '', rest = ''] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const digits = rest.replace(/0+$/, '')
  const sign = value < 0 && /[1-9]/.test(whole + digits) ? '\u2212' : ''
  return sign + grouped + (digits ? `.${digits}` : '')
}

/** A number with its sign also where it is above zero: of what is a difference. What rounds to zero has none. */
export function signedWords(value: number, decimals = 2): string {
  const words = numberWords(value, decimals)
  return value > 0 && /[1-9]/.test(words) ? `+${words}` : words
}

/**
 * What one number is above another: its sign and exactly `decimals` digits after the point, so that differences below each other
 * and on a map are as exact as each other. What rounds to zero has no sign.
 */
export function differenceWords(value: number, decimals: number): string {
  const size = Math.abs(value)
  if (!Number.isFinite(value)) return String(value)
  const [, digits = ''] = size.toFixed(decimals).split('.')
  const [whole = ''] = numberWords(size, decimals).split('.')
  const words = digits ? `${whole}.${digits}` : whole
  if (!/[1-9]/.test(words)) return words
  return (value < 0 ? '\u2212' : '+') + words
}

/** A number or a range, with what is known of its bound. */
export function valueWords(value: Value, bound: Bound | undefined, language: Language): string {
  const words =
    typeof value === 'number'
      ? numberWords(value)
      : interfaceWords(language, 'number.range', { low: numberWords(value[0]), high: numberWords(value[1]) })
  return bound ? interfaceWords(language, `number.${bound}`, { value: words }) : words
}
