import { contextBridge, ipcRenderer, webUtils } from 'electron'
import {
  desktopBridgeName,
  desktopChannels,
  type DesktopAnswer,
  type DesktopBridge,
  type DesktopEvent
} from '../contract/desktop-bridge'

const ask = (channel: string, ...parts: unknown[]): Promise<DesktopAnswer> => ipcRenderer.invoke(channel, ...parts)

type DroppedFile = Parameters<typeof webUtils.getPathForFile>[0]

const bridge: DesktopBridge = {
  call: (id, verb, args) => ask(desktopChannels.call, id, verb, args),
  cancel: (id) => ask(desktopChannels.cancel, id),
  upload: (request) => ask(desktopChannels.upload, request),
  openFile: (file) => ask(desktopChannels.open, webUtils.getPathForFile(file as DroppedFile)),
  tell: (note) => ask(desktopChannels.tell, note),
  onEvent(listener) {
    const hear = (_: unknown, event: DesktopEvent): void => listener(event)
    ipcRenderer.on(desktopChannels.event, hear)
    return () => void ipcRenderer.removeListener(desktopChannels.event, hear)
  }
}

contextBridge.exposeInMainWorld(desktopBridgeName, bridge)
