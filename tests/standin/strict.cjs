// @ts-check
'use strict'
// Makes every member that the stand-in does not have an error with a name, where plain objects would say "undefined".
const { EventEmitter } = require('node:events')

// Asked for by promises, consoles, inspectors and node's own emitters, whether they are there or not.
const HARMLESS = new Set([
  'then',
  'catch',
  'toJSON',
  'constructor',
  'domain',
  'inspect',
  'length',
  'nodeType',
  'asymmetricMatch'
])

/**
 * The end of a prototype chain that throws for what the chain does not have.
 * @param {object} base
 * @param {(receiver: unknown) => string} name
 */
function guard(base, name) {
  return new Proxy(base, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || key in target || HARMLESS.has(key))
        return Reflect.get(target, key, receiver)
      throw new Error(
        `stand-in: ${name(receiver)}.${key} does not exist here (see the README of the stand-in)`
      )
    }
  })
}

/**
 * @template {object} T
 * @param {string} name
 * @param {T} object
 * @returns {T}
 */
function strict(name, object) {
  const base = Object.getPrototypeOf(object)
  return Object.setPrototypeOf(
    object,
    guard(base, () => name)
  )
}

/** An event emitter whose missing members are errors. */
class StrictEmitter extends EventEmitter {}
Object.setPrototypeOf(
  StrictEmitter.prototype,
  guard(EventEmitter.prototype, (receiver) => receiver?.constructor?.name ?? 'object')
)

module.exports = { strict, StrictEmitter }
