// The command `npm run build`: builds the program into out/ whether or not it is up to date.
import path from 'node:path'
import { build } from './build'
import { runCommand } from './command'

runCommand(async (signal) => {
  await build(path.resolve(import.meta.dirname, '..'), signal)
  return 0
})
