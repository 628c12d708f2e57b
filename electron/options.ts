// Reads the options of the commands and of the built program; must not look at the disk or start anything.
import { START_LANGUAGES, type StartOptions } from '../src/port/port'
import { Refusal } from './refusal'

type Lang = NonNullable<StartOptions['lang']>
const LANGS: readonly Lang[] = START_LANGUAGES

/** What a start was asked for. Absent means: the program chooses. */
export interface Options {
  /** Folder of the atlas to open, as it was written. */
  data?: string
  lang?: Lang
  /** 1 to 65535. */
  port?: number
  /** May a browser be opened? */
  open: boolean
  /** Leave Electron out and go to the browser at once? */
  web: boolean
  help: boolean
}

const TAKES_VALUE = ['--data', '--lang', '--port'] as const
const SWITCHES = ['--no-open', '--web', '--help'] as const
const NAMES: readonly string[] = [...TAKES_VALUE, ...SWITCHES]

export const HELP = `Great Leap Atlas

  npm start    [-- options]   opens the atlas in a window, or in the browser where no window can be had
  npm run web  [-- options]   serves the atlas to a browser on this machine
  npm run dev  [-- options]   the same with hot reload

  --data DIR            open the atlas in this folder (it holds an atlas.json)
  --lang en|zh-Hans     language to begin with
  --port N              port for the browser (a free one is taken otherwise)
  --no-open             print the address and do not open a browser
  --web                 leave the window out and go to the browser at once
  --help                show this and stop
`

/**
 * Reads command-line arguments (without the program itself).
 * `foreign` says what to do with what is not ours: a command refuses it; in the built program Chromium's own switches
 * and the path of the app stand in the same list, so there it is passed over unless it looks like a slip for one of ours.
 * Throws a Refusal (exit code 2) with one line for an unknown option, a bad or missing value.
 */
export function parseOptions(args: readonly string[], foreign: 'refused' | 'tolerated'): Options {
  const options: Options = { open: true, web: false, help: false }
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    const name = arg.includes('=') ? arg.slice(0, arg.indexOf('=')) : arg
    if (isOneOf(TAKES_VALUE, name)) {
      const value = name === arg ? args[++i] : arg.slice(name.length + 1)
      if (value === undefined || value === '' || (name === arg && value.startsWith('--'))) {
        throw wrong(`${name} needs a value after it`)
      }
      takeValue(options, name, value)
    } else if (isOneOf(SWITCHES, name)) {
      if (name !== arg) throw wrong(`${name} takes no value`)
      if (name === '--no-open') options.open = false
      else if (name === '--web') options.web = true
      else options.help = true
    } else if (arg === '-h' && foreign === 'refused') {
      options.help = true
    } else {
      passOver(arg, name, foreign)
    }
  }
  return options
}

function takeValue(options: Options, name: (typeof TAKES_VALUE)[number], value: string): void {
  if (name === '--data') {
    options.data = value
  } else if (name === '--lang') {
    const lang = LANGS.find((known) => known.toLowerCase() === value.toLowerCase())
    if (!lang) throw wrong(`--lang takes ${LANGS.join(' or ')}, not "${value}"`)
    options.lang = lang
  } else {
    const port = /^\d{1,5}$/.test(value) ? Number(value) : 0
    if (port < 1 || port > 65535) throw wrong(`--port takes a number from 1 to 65535, not "${value}"`)
    options.port = port
  }
}

function passOver(arg: string, name: string, foreign: 'refused' | 'tolerated'): void {
  if (!arg.startsWith('-')) {
    if (foreign === 'tolerated') return
    throw wrong(`"${arg}" is not an option (with npm, options go after two dashes: npm start -- --data DIR)`)
  }
  const near = NAMES.find((known) => distance(known, name) <= 2)
  if (foreign === 'tolerated' && !near) return
  throw wrong(`unknown option ${name}${near ? `; did you mean ${near}?` : '; --help lists the options'}`)
}

/** Levenshtein distance: how many letters must be put in, left out or changed to get from one word to the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

function isOneOf<T extends string>(list: readonly T[], word: string): word is T {
  return list.some((known) => known === word)
}

function wrong(line: string): Refusal {
  return new Refusal(line, 2)
}
