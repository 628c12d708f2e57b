// Facts about which folder is opened as the atlas and in which words another is refused.
import { symlinkSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openDataset, shippedDataset } from '../../electron/datasets'
import { Refusal } from '../../electron/refusal'
import { emptyFolder, write } from './support/folders'

const refusalOf = (asked: string | undefined, from: string, shipped: string): Refusal => {
  try {
    openDataset(asked, from, shipped)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  return expect.fail('opened')
}

test('without a wish the shipped atlas is opened', () => {
  const root = write(emptyFolder(), { 'data/great-leap/atlas.json': '{}' })
  expect(shippedDataset(root)).toBe(path.join(root, 'data/great-leap'))
  expect(openDataset(undefined, '/', shippedDataset(root))).toBe(path.join(root, 'data/great-leap'))
})

test('a folder asked for is found from the place where the command was given', () => {
  const root = write(emptyFolder(), { 'mine/atlas.json': '{}' })
  expect(openDataset('mine', root, '/none')).toBe(path.join(root, 'mine'))
  expect(openDataset('../mine', path.join(root, 'mine'), '/none')).toBe(path.join(root, 'mine'))
  expect(openDataset(path.join(root, 'mine'), '/', '/none')).toBe(path.join(root, 'mine'))
})

test('a folder reached by a link is opened under its real name', () => {
  const root = write(emptyFolder(), { 'mine/atlas.json': '{}' })
  symlinkSync(path.join(root, 'mine'), path.join(root, 'link'))
  expect(openDataset('link', root, '/none')).toBe(path.join(root, 'mine'))
})

test('a missing folder, a file and a folder without atlas.json are refused in one line with exit code 2', () => {
  const root = write(emptyFolder(), { 'file.txt': '', 'other/events.json': '{}', 'odd/atlas.json/x': '' })
  const at = (name: string) => path.join(root, name)
  expect(refusalOf('gone', root, '/none').message).toBe(`--data: there is no folder ${at('gone')}`)
  expect(refusalOf('file.txt/below', root, '/none').message).toBe(
    `--data: there is no folder ${at('file.txt/below')}`
  )
  expect(refusalOf('file.txt', root, '/none').message).toBe(
    `--data: ${at('file.txt')} is a file, not the folder of an atlas`
  )
  for (const name of ['other', 'odd']) {
    const line = `--data: ${at(name)} holds no atlas.json, so it is not the folder of an atlas`
    expect(refusalOf(name, root, '/none').message).toBe(line)
  }
  expect(refusalOf('gone', root, '/none').exitCode).toBe(2)
  expect(refusalOf(undefined, root, at('none')).message).toBe(
    `the atlas that comes with the program: there is no folder ${at('none')}`
  )
})
