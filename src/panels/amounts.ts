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
  return /^(thousand|million|billion)\b/i.test(unit) || chineseStep(unit) !== null
}

/** 205.2十亿元 as 2,052亿元, the way Chinese counts; null where the unit has no step of its own or digits would be lost. */
export function amountInChineseSteps(value: number, unit: string): string | null {
  const own = chineseStep(unit)
  if (!own) return null
  const whole = value * own.size
  const step = STEPS['zh-Hans'].find(([size]) => Math.abs(whole) >= size)
  if (!step) return null
  const [size, name] = step
  const share = Number((whole / size).toFixed(DIGITS))
  return Math.abs(share * size - whole) < 1e-6 * size
    ? plain(share, 'zh-Hans', DIGITS) + name + own.rest
    : null
}

const CHINESE_STEPS: readonly (readonly [string, number])[] = [
  ['十亿', 1e9],
  ['百万', 1e6],
  ['千万', 1e7],
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3]
]

/** The step at the head of a unit and the unit without it. 千 in kilowatt, kilocalorie, kilogram, kilometre is part of the unit. */
function chineseStep(unit: string): { size: number; rest: string } | null {
  if (/^千[卡瓦克米]/.test(unit)) return null
  const found = CHINESE_STEPS.find(([name]) => unit.startsWith(name))
  return found ? { size: found[1], rest: unit.slice(found[0].length) } : null
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
