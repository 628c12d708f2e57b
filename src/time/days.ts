// Calendar days as whole numbers on the proleptic Gregorian calendar; no Date object, clock or time zone in here.

declare const dayMark: unique symbol
/** A calendar day: whole days since 1970-01-01 (which is 0; earlier days are negative). */
export type Day = number & { readonly [dayMark]: true }

export interface Ymd {
  readonly year: number
  /** 1..12 */
  readonly month: number
  /** 1..31 */
  readonly day: number
}

/**
 * The day number of a date. Months and days out of range roll over as on a paper calendar (month 13 is next January).
 * Method: the era arithmetic of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function dayOf(year: number, month = 1, day = 1): Day {
  const months = year * 12 + (month - 1)
  const y0 = Math.floor(months / 12)
  const m = months - y0 * 12 + 1
  const y = m <= 2 ? y0 - 1 : y0
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5)
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  // The brand says "whole number made here"; arithmetic cannot carry it.
  return (era * 146097 + dayOfEra - 719468 + (day - 1)) as Day
}

/** The calendar date of a day number. Method: as dayOf, civil_from_days. */
export function ymdOf(day: Day | number): Ymd {
  const z = Math.floor(day) + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1
  }
}

/** 0 = Sunday .. 6 = Saturday. */
export function weekdayOf(day: Day | number): number {
  return (((Math.floor(day) + 4) % 7) + 7) % 7
}

export function yearOf(day: Day | number): number {
  return ymdOf(day).year
}

/** Days in a month, 28..31. */
export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1) - dayOf(year, month)
}

/** The nearest whole day (a half goes to the later day). */
export function roundDay(value: number): Day {
  // A rounded number of days is a day by definition.
  return Math.floor(value + 0.5) as Day
}

/** The day that a fractional position lies in. */
export function floorDay(value: number): Day {
  return Math.floor(value) as Day // a floored number of days is a day by definition
}

/** `YYYY-MM-DD`, the text form used in files and addresses. Years 0 to 9999. */
export function isoOf(day: Day | number): string {
  const { year, month, day: d } = ymdOf(day)
  const pad = (n: number, width: number) => String(n).padStart(width, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(d, 2)}`
}

/** Reads `YYYY-MM-DD`; null when it is not a day that exists. */
export function parseIsoDay(text: string): Day | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!m) return null
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])]
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return dayOf(year, month, day)
}
