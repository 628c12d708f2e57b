// Large amounts said the way each language counts: 7.2 billion, 72亿; only where that loses no digit.
import type { Language } from '../atlas/model'

const STEPS: Record<Language, readonly (readonly [number, string])[]> = {
  en: [
    [1e9, ' billion'],
    [1e6, ' million']
  ],
  'zh-Hans': [
    [1e8, '亿'],
    [1e4, '万']
  ]
}
const DIGITS = 3

/** A number for reading: "8.5 million", 850万, "81,500"; at most `decimals` digits after the point where it is not counted in steps. */
export function amountWords(value: number, language: Language, decimals: number): string {
  const size = Math.abs(value)
  for (const [step, name] of STEPS[language]) {
    if (size < step) continue
    const share = value / step
    const short = Number(share.toFixed(DIGITS))
    // 1,026,553 stays as it is: a rounded figure would be another one.
    if (Math.abs(short * step - value) < 1e-6 * step) return plain(short, language, DIGITS) + name
    break
  }
  return plain(value, language, decimals)
}

/** A unit that counts in thousands or millions itself; its numbers are not counted in steps again. */
export function hasOwnStep(unit: string): boolean {
  return /^(thousand|million|billion|千|万|百万|千万|亿|十亿)/i.test(unit)
}

const formats = new Map<string, Intl.NumberFormat>()

function plain(value: number, language: Language, digits: number): string {
  const key = `${language}|${digits}`
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'zh-CN', { maximumFractionDigits: digits })
  formats.set(key, format)
  // A true minus sign: figures stand in columns.
  return format.format(value).replace('-', '−')
}
