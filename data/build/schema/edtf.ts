// Patterns that catch a slip in a date while it is typed. They let through all that the loader reads; the loader has the last word.

const MARK = '[?~%]?'
const MONTH = '(?:0[1-9]|1[0-2])'
const DAY = '(?:0[1-9]|[12]\\d|3[01])'

/** One day, month, season or year; then the rarer forms, less closely. */
const MOMENT = [
  `${MARK}-?\\d{4}${MARK}(?:-${MARK}${MONTH}${MARK}(?:-${MARK}${DAY}${MARK})?)?`,
  `-?\\d{4}-2[1-4]${MARK}(?:\\^\\w+)?`,
  `-?\\d{2,3}${MARK}`,
  // Unspecified digits: 195X, 1958-XX, 1958-08-XX.
  `(?=[^,/]*X)${MARK}-?[\\dX]{2,4}${MARK}(?:-${MARK}[\\dX]{2}${MARK}){0,2}`,
  // Long years, exponents, significant digits.
  `(?:Y-?\\d+|-?\\d{4}(?=[ES]))(?:E\\d+)?(?:S\\d+)?${MARK}`,
  '-?\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(?:Z|[-+][\\d:]+)?'
].join('|')

/** EDTF of one day, month, season or year. */
export const MOMENT_PATTERN = `^(?:${MOMENT})$`

/** Any EDTF: one moment, an interval with at least one end, or a set. */
export const DATE_PATTERN = `^(?:(?!\\.*/?\\.*$)(?:${MOMENT}|\\.\\.)?(?:/(?:${MOMENT}|\\.\\.)?)?|[\\[{].+[\\]}])$`
