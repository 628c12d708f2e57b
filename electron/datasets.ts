// Decides which folder is opened as the atlas; looks only whether it can be one and reads nothing of its content.
import { realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { codeOf, Refusal } from './refusal'

/** The atlas that comes with the program, beside its package.json. */
export function shippedDataset(root: string): string {
  return path.join(root, 'data', 'great-leap')
}

/**
 * The real path of the atlas folder to open: the one asked for (relative to `from`), else the shipped one.
 * Throws a Refusal (exit code 2) with one line when there is no such folder or it holds no atlas.json.
 */
export function openDataset(asked: string | undefined, from: string, shipped: string): string {
  const folder = asked === undefined ? shipped : path.resolve(from, asked)
  const name = asked === undefined ? 'the atlas that comes with the program' : '--data'
  const kind = kindOf(folder, name)
  if (kind === 'nothing') throw new Refusal(`${name}: there is no folder ${folder}`, 2)
  if (kind === 'file') throw new Refusal(`${name}: ${folder} is a file, not the folder of an atlas`, 2)
  if (kindOf(path.join(folder, 'atlas.json'), name) !== 'file') {
    throw new Refusal(`${name}: ${folder} holds no atlas.json, so it is not the folder of an atlas`, 2)
  }
  return realpathSync(folder)
}

function kindOf(place: string, name: string): 'folder' | 'file' | 'nothing' {
  try {
    return statSync(place).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'nothing'
    throw new Refusal(`${name}: ${place} cannot be looked at (${code || String(error)})`, 2)
  }
}
