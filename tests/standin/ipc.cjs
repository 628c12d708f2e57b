// @ts-check
'use strict'
// Electron's `ipcMain`: calls of a page reach the program with the frame they come from, answers go back as copies.
const { fromPage, originOf } = require('./addresses.cjs')
const { StrictEmitter } = require('./strict.cjs')

/** @typedef {import('./types').World} World */
/** @typedef {import('./types').StandinContents} StandinContents */

/** @param {World} world */
function createIpcMain(world) {
  class IpcMain extends StrictEmitter {}
  /** @satisfies {Partial<Omit<Electron.IpcMain, keyof NodeJS.EventEmitter>>} */
  const members = {
    handle: (/** @type {string} */ channel, /** @type {any} */ answer) => {
      if (world.invokers.has(channel))
        throw new Error(`Attempted to register a second handler for '${channel}'`)
      world.invokers.set(channel, answer)
    },
    removeHandler: (/** @type {string} */ channel) => void world.invokers.delete(channel)
  }
  return Object.assign(new IpcMain(), members)
}

/**
 * A frame as Electron's WebFrameMain tells it.
 * @param {import('playwright-core').Frame} frame
 * @returns {object}
 */
function webFrame(frame) {
  const parent = frame.parentFrame()
  return { url: fromPage(frame.url()), origin: originOf(frame), parent: parent ? webFrame(parent) : null }
}

/**
 * Answers one message of a page's preload.
 * @param {World} world
 * @param {StandinContents} contents
 * @param {import('playwright-core').Frame} frame
 * @param {'open' | 'send' | 'invoke'} kind
 * @param {string} channel
 * @param {any[]} args
 */
async function answerPage(world, contents, frame, kind, channel, args) {
  if (kind === 'open') return contents.openChild(args[0])
  const event = {
    sender: contents,
    senderFrame: webFrame(frame),
    processId: 1,
    frameId: 1,
    returnValue: undefined,
    reply: (/** @type {string} */ to, /** @type {unknown[]} */ ...more) => contents.send(to, ...more)
  }
  if (kind === 'send') return void world.ipcMain.emit(channel, event, ...args)
  const failed = (/** @type {unknown} */ error) => ({
    error: `Error invoking remote method '${channel}': ${error}`
  })
  const answer = world.invokers.get(channel)
  if (!answer) return failed(`Error: No handler registered for '${channel}'`)
  try {
    return { value: structuredClone(await answer(event, ...args)) }
  } catch (error) {
    return failed(error)
  }
}

module.exports = { createIpcMain, answerPage }
