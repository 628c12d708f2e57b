// Why there can be no window: what is known before a start, and what a failed start says. Words only; starts nothing.

/** What of a machine decides whether a window can be had. `uid` is absent on Windows. */
export interface Machine {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
  uid?: number
}

/** The machine this runs on. */
export function thisMachine(): Machine {
  const uid = process.getuid?.()
  return { platform: process.platform, env: process.env, ...(uid === undefined ? {} : { uid }) }
}

/** Is there a screen to show anything on? Only Linux tells; elsewhere there is taken to be one. */
export function hasDisplay({ platform, env }: Machine): boolean {
  return platform !== 'linux' || [env['DISPLAY'], env['WAYLAND_DISPLAY']].some(Boolean)
}

/** A reason known before anything is fetched or started, or undefined. */
export function whyNoWindow(machine: Machine): string | undefined {
  if (!hasDisplay(machine)) return 'this session has no display (neither DISPLAY nor WAYLAND_DISPLAY is set)'
  if (machine.platform === 'linux' && machine.uid === 0) return ROOT
  return undefined
}

const ROOT = "Electron's sandbox does not work for root; start the atlas as an ordinary user"

/** What Chromium and the system say on standard error, and what it means for the user. */
const KNOWN: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/running as root without --no-sandbox/i, () => ROOT],
  [
    /error while loading shared libraries: ([^\s:]+)/i,
    (match) => `the system library ${match[1]} is missing`
  ],
  [
    /no usable sandbox|suid sandbox helper|namespace sandbox|setuid sandbox|sandbox_host_linux|zygote_host_impl_linux/i,
    () => "this system refuses Electron's sandbox (unprivileged user namespaces are switched off)"
  ],
  [
    /missing x server|unable to open x display|cannot open display|failed to connect to wayland|ozone_platform/i,
    () => 'the display cannot be opened'
  ],
  [/version [`']GLIBC/i, () => 'the C library of this system is too old for Electron'],
  [/cannot execute|exec format error/i, () => 'the Electron binary does not run on this processor']
]

/** Turns what a start left on standard error into one reason; `otherwise` is told when nothing was said. */
export function reasonIn(stderr: string, otherwise: string): string {
  for (const [pattern, reason] of KNOWN) {
    const match = pattern.exec(stderr)
    if (match) return reason(match)
  }
  const last = stderr
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .at(-1)
  return last === undefined ? otherwise : `${otherwise} (${last.slice(0, 200)})`
}
