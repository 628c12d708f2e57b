// Facts about starting a binary and waiting for its window, with made-up binaries in real processes.
import path from 'node:path'
import { expect, test } from 'vitest'
import { startElectron } from '../../electron/start'
import { commands } from './support/program'

const binaryThat = (script: string) => path.join(commands({ electron: script }), 'electron')
const never = new AbortController().signal
const lives = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('a program that shows no window in time is ended, and what it said is the reason', async () => {
  const silent = await startElectron(binaryThat('setInterval(() => {}, 1000)'), [], never, { patience: 300 })
  expect(silent).toEqual({ kind: 'failed', reason: 'Electron showed no window within 0 s' })
  const script = 'console.error("cannot open display: :7"); setInterval(() => {}, 1000)'
  const display = await startElectron(binaryThat(script), [], never, { patience: 1500 })
  expect(display).toEqual({ kind: 'failed', reason: 'the display cannot be opened' })
})

test('a program that ignores the request to end is ended all the same', async () => {
  const script = `process.on('SIGTERM', () => console.error('pid=' + process.pid)); setInterval(() => {}, 1000)`
  const started = await startElectron(binaryThat(script), [], never, { patience: 800, grace: 300 })
  const pid = started.kind === 'failed' ? /pid=(\d+)/.exec(started.reason)?.[1] : undefined
  expect(pid).toBeDefined()
  expect(lives(Number(pid))).toBe(false)
})

test('what a program sends besides is not taken for a window', async () => {
  const script = `process.send('hello'); process.send({ atlas: 'lost' }); process.send({ shown: true }); setTimeout(() => process.exit(4), 100)`
  expect(await startElectron(binaryThat(script), [], never)).toEqual({
    kind: 'failed',
    reason: 'Electron ended at once (exit code 4)'
  })
})

test('an abort ends a running program', async () => {
  const stop = new AbortController()
  const script = `process.on('SIGTERM', () => process.exit(0)); process.send({ atlas: 'shown' }); setInterval(() => {}, 1000)`
  const started = await startElectron(binaryThat(script), [], stop.signal)
  if (started.kind !== 'shown') expect.fail(JSON.stringify(started))
  stop.abort()
  expect(await started.ended).toBe(0)
})
