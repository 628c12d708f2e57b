// Facts about the command line: what is understood, what is refused and in which words.
import { describe, expect, test } from 'vitest'
import { HELP, parseOptions } from '../../electron/options'
import { Refusal } from '../../electron/refusal'

const refusalOf = (args: string[], foreign: 'refused' | 'tolerated' = 'refused'): Refusal => {
  try {
    parseOptions(args, foreign)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  return expect.fail(`accepted: ${args.join(' ')}`)
}

describe('what is understood', () => {
  test('no option at all leaves every choice to the program', () => {
    expect(parseOptions([], 'refused')).toEqual({ open: true, web: false, help: false })
  })

  test('a value may follow after a space or an equals sign', () => {
    const expected = { data: 'my atlas', lang: 'zh-Hans', port: 8080, open: false, web: true, help: false }
    expect(
      parseOptions(
        ['--data', 'my atlas', '--lang', 'zh-Hans', '--port', '8080', '--no-open', '--web'],
        'refused'
      )
    ).toEqual(expected)
    expect(
      parseOptions(['--data=my atlas', '--lang=zh-hans', '--port=8080', '--no-open', '--web'], 'refused')
    ).toEqual(expected)
  })

  test('a folder may be named with an equals sign or with capitals', () => {
    expect(parseOptions(['--data=/Media/A=B'], 'refused').data).toBe('/Media/A=B')
  })

  test('help is asked for by --help and -h', () => {
    expect(parseOptions(['--help'], 'refused').help).toBe(true)
    expect(parseOptions(['-h'], 'refused').help).toBe(true)
    for (const name of ['--data', '--lang', '--port', '--no-open', '--help']) expect(HELP).toContain(name)
  })

  test('the later of two values holds', () => {
    expect(parseOptions(['--port', '1', '--port', '2'], 'refused').port).toBe(2)
  })
})

describe('what is refused', () => {
  test.each([
    [['--frob'], 'unknown option --frob; --help lists the options'],
    [['--prot', '80'], 'unknown option --prot; did you mean --port?'],
    [['--language=en'], 'unknown option --language; --help lists the options'],
    [['--no-opne'], 'unknown option --no-opne; did you mean --no-open?'],
    [['-p', '80'], 'unknown option -p; --help lists the options'],
    [['data'], '"data" is not an option (with npm, options go after two dashes: npm start -- --data DIR)'],
    [['--data'], '--data needs a value after it'],
    [['--data='], '--data needs a value after it'],
    [['--data', '--lang', 'en'], '--data needs a value after it'],
    [['--lang', 'fr'], '--lang takes en or zh-Hans, not "fr"'],
    [['--port', '0'], '--port takes a number from 1 to 65535, not "0"'],
    [['--port', '65536'], '--port takes a number from 1 to 65535, not "65536"'],
    [['--port', '80.5'], '--port takes a number from 1 to 65535, not "80.5"'],
    [['--port', 'http'], '--port takes a number from 1 to 65535, not "http"'],
    [['--no-open=yes'], '--no-open takes no value']
  ])('%j: %s', (args, line) => {
    const refusal = refusalOf(args)
    expect(refusal.message).toBe(line)
    expect(refusal.exitCode).toBe(2)
  })
})

describe('in the built program', () => {
  test("Chromium's switches and the path of the app are passed over", () => {
    const args = [
      '--remote-debugging-port=0',
      '--inspect=0',
      '.',
      '--ozone-platform=x11',
      '--data',
      '/atlas',
      '-r',
      'loader.js',
      '--lang=en'
    ]
    expect(parseOptions(args, 'tolerated')).toEqual({
      data: '/atlas',
      lang: 'en',
      open: true,
      web: false,
      help: false
    })
  })

  test('a slip for an option of ours is still refused', () => {
    expect(refusalOf(['.', '--dta', '/atlas'], 'tolerated').message).toBe(
      'unknown option --dta; did you mean --data?'
    )
  })
})
