// Rules of indicators, series and estimates beyond their shape: classes, sources, one time a value.
import type { Known } from '../known'
import { shown } from '../problems'
import type { Checked } from '../record'
import type { RawEstimate } from '../schema/estimates'
import type { RawIndicator } from '../schema/indicators'
import type { RawSeries, RawValue } from '../schema/series'
import type { Site } from '../site'
import { checkSeen, checkSources } from './citing'

export function indicatorRules(
  { sound: { breaks, classes, middle } }: Checked<RawIndicator>,
  site: Site
): void {
  const limits = breaks?.length ?? 0
  if (classes && (limits === 0 || classes.length !== limits + 1)) {
    site.error(['classes'], {
      given: `${classes.length} for ${limits} ${limits === 1 ? 'break' : 'breaks'}`,
      expected: 'words for every class: one more than the breaks'
    })
  }
  if (!breaks) return
  for (const [i, limit] of breaks.entries()) {
    const before = breaks[i - 1]
    if (before !== undefined && limit <= before) {
      site.error(['breaks', i], { given: `${limit} after ${before}`, expected: 'class breaks that rise' })
    }
  }
  const [first, last] = [breaks[0], breaks.at(-1)]
  if (
    middle !== undefined &&
    first !== undefined &&
    last !== undefined &&
    (middle < first || middle > last)
  ) {
    site.error(['middle'], {
      given: shown(middle),
      expected: `a number from the first break to the last, ${first} to ${last}`
    })
  }
}

export function seriesRules({ sound }: Checked<RawSeries>, site: Site, known: Known): void {
  if (sound.sources?.length === 0)
    site.error(['sources'], { given: 'no source', expected: 'at least one source' })
  checkSources(sound.sources, ['sources'], site, known)
  const { sources = [] } = sound
  const checked = sound.values?.findIndex((value) => value.checked) ?? -1
  // One word for the series: its values have their sources in common.
  if (checked >= 0) checkSeen(sources, ['values', checked, 'checked'], site, known)
  const seen = new Map<string, number>()
  for (const [i, value] of (sound.values ?? []).entries()) checkValue(value, i, seen, site)
}

function checkValue(value: RawValue, i: number, seen: Map<string, number>, site: Site): void {
  const { unit, year, period, day } = value
  const times = (year === undefined ? 0 : 1) + (period === undefined ? 0 : 1) + (day === undefined ? 0 : 1)
  if (times !== 1) {
    site.error(['values', i], {
      given: times === 0 ? 'a value without a time' : 'a value with several times',
      expected: 'exactly one of year, period and day'
    })
    return
  }
  const when = year ?? period ?? day ?? ''
  const key = `${unit ?? ''} ${when}`
  const before = seen.get(key)
  if (before === undefined) seen.set(key, i)
  else {
    site.error(['values', i], {
      given: `a second value of ${unit ?? 'the whole country'} for ${when}`,
      expected: `one value a unit and time; the first is values[${before}]`
    })
  }
}

export function estimateRules({ sound, whole }: Checked<RawEstimate>, site: Site, known: Known): void {
  const { low, central, high, sources, checked, note, worked } = sound
  checkSources(sources, ['sources'], site, known)
  if (whole && low === undefined && central === undefined && high === undefined) {
    site.error([], {
      given: 'an estimate without a number',
      expected: 'at least one of low, central and high'
    })
  }
  const rising = [low, central, high].filter((value) => value !== undefined)
  if (rising.some((value, i) => value < (rising[i - 1] ?? value))) {
    site.error([], { given: rising.join(', '), expected: 'low, central and high in rising order' })
  }
  if (checked && sources) checkSeen(sources, ['checked'], site, known)
  if (worked) checkWorked(worked, site)
  if (sources?.length !== 0) return
  if (checked)
    site.error(['checked'], {
      given: 'true without a source',
      expected: 'false: what has no source is unchecked'
    })
  if (whole && note === undefined) {
    site.error(['note'], { given: 'nothing', expected: 'a note saying that and why no source is named' })
  }
}

function checkWorked({ population, deaths, base }: NonNullable<RawEstimate['worked']>, site: Site): void {
  if ((population === undefined) === (deaths === undefined)) {
    site.error(['worked'], {
      given: population === undefined ? 'neither population nor deaths' : 'both population and deaths',
      expected: 'one of the two, to count the people by'
    })
  }
  if (base[1] - base[0] < 2) {
    site.error(['worked', 'base'], {
      given: base.join(', '),
      expected: 'two years with at least one between them'
    })
  }
}
