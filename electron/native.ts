// What the page may ask of the program: each call is checked for who asks and with what before anything happens.
import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron'
import { z } from 'zod'
import { CHANNELS, SettingsText, type StartOptions } from '../src/port/port'
import { originOf } from './security'
import type { SettingsFile } from './settings'

/** Milliseconds a system may take to bring full screen about; some never tell. */
const FULL_SCREEN_TAKES = 1500

/** Answers the port's calls from the page at `home`, and from nobody else. */
export function answerPage(home: URL, start: StartOptions, settings: SettingsFile): void {
  const handle = <Args extends z.core.$ZodType<unknown[]>>(
    channel: string,
    args: Args,
    answer: (window: Electron.BrowserWindow, args: z.infer<Args>) => unknown
  ): void => {
    ipcMain.handle(channel, (event, ...given: unknown[]) => {
      const window = askingWindow(event, home)
      const parsed = z.safeParse(args, given)
      if (!parsed.success) throw new Error(`${channel} was called with wrong arguments.`)
      return answer(window, parsed.data)
    })
  }
  handle(CHANNELS.startOptions, z.tuple([]), () => start)
  handle(CHANNELS.setFullScreen, z.tuple([z.boolean()]), (window, [on]) => setFullScreen(window, on))
  handle(CHANNELS.readSettings, z.tuple([]), () => settings.read())
  handle(CHANNELS.writeSettings, z.tuple([SettingsText]), (_window, [text]) => settings.write(text))
  handle(CHANNELS.setSettingsAside, z.tuple([]), () => settings.setAside())
}

/** The window whose main frame asks from the page's origin; throws for frames, other origins and pages already gone. */
function askingWindow(event: IpcMainInvokeEvent, home: URL): Electron.BrowserWindow {
  // Read at once: the frame is null as soon as it has navigated or ended.
  const frame = event.senderFrame
  const window = BrowserWindow.fromWebContents(event.sender)
  if (frame === null || frame.parent !== null || frame.origin !== originOf(home) || window === null) {
    throw new Error('This caller is not the page of the atlas.')
  }
  return window
}

/** Resolves with what is in force once the system has told, or has had its time. */
async function setFullScreen(window: Electron.BrowserWindow, on: boolean): Promise<boolean> {
  if (window.isFullScreen() !== on) {
    await new Promise<void>((done) => {
      const late = setTimeout(done, FULL_SCREEN_TAKES)
      const told = (): void => {
        clearTimeout(late)
        done()
      }
      if (on) window.once('enter-full-screen', told)
      else window.once('leave-full-screen', told)
      window.setFullScreen(on)
    })
  }
  return window.isFullScreen()
}
