// Adds up what the two test runners wrote and prints the closing line; a failed step without a failed test counts as one.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const stepFailed = process.argv[2] === '1'
const dir = process.env.ATLAS_TEST_RESULTS ?? 'test-results'
let passed = 0
let failed = 0
let skipped = 0

const read = (name) =>
  existsSync(path.join(dir, name)) ? JSON.parse(readFileSync(path.join(dir, name), 'utf8')) : null

const unit = read('vitest.json')
if (unit) {
  passed += unit.numPassedTests
  failed += unit.numFailedTests
  skipped += unit.numPendingTests
}
const pages = read('playwright.json')
if (pages) {
  passed += pages.stats.expected + pages.stats.flaky
  failed += pages.stats.unexpected
  skipped += pages.stats.skipped
}
if (!unit || !pages)
  console.log(`no results of ${!unit ? 'the unit tests' : 'the page tests'} were found in ${dir}`)
if (failed === 0 && (stepFailed || !unit || !pages)) failed = 1
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(failed > 0 ? 1 : 0)
