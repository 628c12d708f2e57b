// @ts-check
'use strict'
// The lock of a program's data folder: the first holds it, a second leaves its command line there and is refused.
const fs = require('node:fs')
const path = require('node:path')

/**
 * @typedef {{ argv: string[], cwd: string, data: object }} Start
 */

/**
 * Takes the lock of `folder`. Answers what lets go of it, or null when a living process holds it, which is then told `start`.
 * @param {string} folder
 * @param {Start} start
 * @param {(start: Start) => void} told
 * @returns {(() => void) | null}
 */
function holdLock(folder, start, told) {
  const lock = path.join(folder, 'standin.lock')
  const inbox = path.join(folder, 'standin.second')
  fs.mkdirSync(inbox, { recursive: true })
  if (!take(lock)) {
    const letter = path.join(inbox, `${process.pid}.json`)
    fs.writeFileSync(`${letter}.part`, JSON.stringify(start))
    fs.renameSync(`${letter}.part`, letter)
    return null
  }
  const read = () => {
    for (const name of fs.readdirSync(inbox).filter((entry) => entry.endsWith('.json'))) {
      const letter = path.join(inbox, name)
      const text = fs.readFileSync(letter, 'utf8')
      fs.rmSync(letter)
      told(JSON.parse(text))
    }
  }
  // A letter of an earlier, dead holder's time is nobody's any more.
  for (const name of fs.readdirSync(inbox)) fs.rmSync(path.join(inbox, name))
  const watcher = fs.watch(inbox, { persistent: false }, read)
  const release = () => {
    watcher.close()
    fs.rmSync(lock, { force: true })
  }
  process.once('exit', release)
  return () => {
    process.off('exit', release)
    release()
  }
}

/**
 * @param {string} lock
 * @returns {boolean}
 */
function take(lock) {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    const holder = Number(fs.readFileSync(lock, 'utf8'))
    if (lives(holder)) return false
    fs.rmSync(lock, { force: true })
    return take(lock)
  }
}

/** @param {number} pid */
function lives(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

module.exports = { holdLock }
