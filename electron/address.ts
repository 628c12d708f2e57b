// Takes the path of a URL apart and refuses what could name anything but a plain file below a folder; never touches the disk.

/** An answer in words instead of a file: HTTP status and one plain line that may be shown. */
export class Refused extends Error {
  constructor(
    readonly status: 400 | 403 | 404 | 405 | 416 | 500,
    line: string
  ) {
    super(line)
    this.name = 'Refused'
  }
}

/** Names that Windows takes for devices, whatever ending they have. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/**
 * The decoded parts of a URL's path: "/data/a%20b.json" becomes ["data", "a b.json"], "/" becomes [].
 * The rules are those of the strictest system, so that an atlas that opens on one opens on all: no ".", "..", slashes or
 * backslashes hidden in percent signs, control characters, colons (drives, streams), device names, trailing dots or spaces.
 * Throws Refused (400 for what is no honest path, 404 for hidden files and folders).
 */
export function partsOf(pathname: string): string[] {
  if (!pathname.startsWith('/')) throw new Refused(400, 'The address must begin with a slash.')
  if (pathname === '/') return []
  return pathname.slice(1).split('/').map(partOf)
}

function partOf(raw: string, index: number, all: readonly string[]): string {
  let part: string
  try {
    part = decodeURIComponent(raw)
  } catch {
    throw new Refused(400, 'The address holds a percent sign that stands for no letter.')
  }
  if (part === '') {
    if (index === all.length - 1) throw new Refused(404, 'The address names a folder, not a file.')
    throw new Refused(400, 'The address holds two slashes in a row.')
  }
  if (part === '.' || part === '..') throw new Refused(400, 'The address may not climb with dots.')
  if (/[/\\:\p{Cc}]/u.test(part))
    throw new Refused(400, 'The address holds a character that no file name may have.')
  if (/[. ]$/.test(part) || DEVICE.test(part))
    throw new Refused(400, 'The address holds a name that no file may have.')
  if (part.startsWith('.')) throw new Refused(404, 'There is no such file.')
  return part
}
