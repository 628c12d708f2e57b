// Hands the port to the page across the isolation; runs sandboxed, so it may require nothing but electron.
import { contextBridge, ipcRenderer } from 'electron'
import { CHANNELS, PORT_NAME, type Port } from '../src/port/port'

const port: Port = {
  kind: 'electron',
  startOptions: () => ipcRenderer.invoke(CHANNELS.startOptions),
  setFullScreen: (on) => ipcRenderer.invoke(CHANNELS.setFullScreen, on),
  readSettings: () => ipcRenderer.invoke(CHANNELS.readSettings),
  writeSettings: (text) => ipcRenderer.invoke(CHANNELS.writeSettings, text),
  setSettingsAside: () => ipcRenderer.invoke(CHANNELS.setSettingsAside)
}

contextBridge.exposeInMainWorld(PORT_NAME, port)
