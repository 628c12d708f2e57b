// Moves an EDTF date in time and leaves its form as it is: a month stays a month, a doubt stays a doubt. Judges no date.
import { dayOf, isoOf, parseIsoDay } from '../../src/time/days'

const PART = /^(\d{4})(-\d\d)?(-\d\d)?([?~%]?)$/
const MONTH = 30.44
const YEAR = 365.25

/** `text` moved by `days` (negative: earlier); parts without a day by whole months or years, parts of other forms not at all. */
export function movedDate(text: string, days: number): string {
  return text
    .split('/')
    .map((part) => movedPart(part, days))
    .join('/')
}

function movedPart(part: string, days: number): string {
  const [, year, month, day, mark = ''] = PART.exec(part) ?? []
  if (year === undefined) return part
  if (month === undefined) return String(Number(year) + Math.round(days / YEAR)).padStart(4, '0') + mark
  // Seasons have the numbers 21 to 24 in place of a month.
  if (Number(month.slice(1)) > 12) return part
  if (day === undefined) {
    // Months past the twelfth roll over into the next year.
    return isoOf(dayOf(Number(year), Number(month.slice(1)) + Math.round(days / MONTH))).slice(0, 7) + mark
  }
  const exact = parseIsoDay(`${year}${month}${day}`)
  return exact === null ? part : isoOf(exact + days) + mark
}
