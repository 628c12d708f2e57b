// @ts-check
'use strict'
// Addresses of the program's own schemes as Chromium is shown them, and back: app://atlas/x is https://atlas.app.scheme.test/x.

const SUFFIX = '.scheme.test'

/**
 * @param {string} url
 * @param {{ has(scheme: string): boolean }} privileged
 */
function toPage(url, privileged) {
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url)
  if (!match || !privileged.has(match[1] ?? '')) return url
  return `https://${match[2] || 'local'}.${match[1]}${SUFFIX}${match[3] || '/'}`
}

/** @param {string} url */
function fromPage(url) {
  const match = /^https:\/\/([^/?#]*)\.([a-z][a-z0-9+-]*)\.scheme\.test(.*)$/i.exec(url)
  return match ? `${match[2]}://${match[1]}${match[3]}` : url
}

/**
 * The origin Electron would name; a frame without an address of its own has its parent's.
 * @param {import('playwright-core').Frame} frame
 * @returns {string}
 */
function originOf(frame) {
  const url = fromPage(frame.url())
  const parent = frame.parentFrame()
  if (/^about:/.test(url) && parent) return originOf(parent)
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0] ?? 'null'
}

module.exports = { toPage, fromPage, originOf }
