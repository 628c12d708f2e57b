// Facts about why there is no window, known beforehand or read from what a failed start says.
import { describe, expect, test } from 'vitest'
import { hasDisplay, reasonIn, whyNoWindow } from '../../electron/display'

describe('known before a start', () => {
  test('only Linux can be without a display', () => {
    expect(hasDisplay({ platform: 'linux', env: {} })).toBe(false)
    expect(hasDisplay({ platform: 'linux', env: { DISPLAY: '' } })).toBe(false)
    expect(hasDisplay({ platform: 'linux', env: { DISPLAY: '', WAYLAND_DISPLAY: 'wayland-0' } })).toBe(true)
    expect(hasDisplay({ platform: 'linux', env: { DISPLAY: ':0' } })).toBe(true)
    expect(hasDisplay({ platform: 'darwin', env: {} })).toBe(true)
    expect(hasDisplay({ platform: 'win32', env: {} })).toBe(true)
  })

  test('an ordinary user with a display has no reason against a window', () => {
    expect(whyNoWindow({ platform: 'linux', env: { DISPLAY: ':0' }, uid: 1000 })).toBeUndefined()
    expect(whyNoWindow({ platform: 'win32', env: {} })).toBeUndefined()
    expect(whyNoWindow({ platform: 'darwin', env: {}, uid: 0 })).toBeUndefined()
  })

  test('on Linux neither root nor a session without display gets one', () => {
    expect(whyNoWindow({ platform: 'linux', env: { DISPLAY: ':0' }, uid: 0 })).toMatch(
      /does not work for root/
    )
    expect(whyNoWindow({ platform: 'linux', env: {}, uid: 1000 })).toMatch(/has no display/)
  })
})

describe('read from a failed start', () => {
  test.each([
    [
      '[5:5/FATAL:zygote_host_impl_linux.cc(128)] No usable sandbox! If you are running on Ubuntu 23.10+ ...',
      "this system refuses Electron's sandbox (unprivileged user namespaces are switched off)"
    ],
    [
      '[1:1] The SUID sandbox helper binary was found, but is not configured correctly.',
      "this system refuses Electron's sandbox (unprivileged user namespaces are switched off)"
    ],
    [
      '[1:1/ERROR:electron_main_delegate.cc(288)] Running as root without --no-sandbox is not supported. See https://crbug.com/638180.',
      "Electron's sandbox does not work for root; start the atlas as an ordinary user"
    ],
    [
      '/x/electron: error while loading shared libraries: libatk-1.0.so.0: cannot open shared object file: No such file or directory',
      'the system library libatk-1.0.so.0 is missing'
    ],
    ['[1:1/ERROR:ozone_platform_x11.cc(244)] Missing X server or $DISPLAY', 'the display cannot be opened'],
    [
      "electron: /lib/libc.so.6: version `GLIBC_2.38' not found",
      'the C library of this system is too old for Electron'
    ],
    ['noise\n\nlast line \n\n', 'it ended (last line)'],
    ['', 'it ended'],
    ['x'.repeat(500), `it ended (${'x'.repeat(200)})`]
  ])('%s', (stderr, reason) => {
    expect(reasonIn(stderr, 'it ended')).toBe(reason)
    expect(reasonIn(stderr, 'it ended')).not.toContain('\n')
  })
})
