import { describe, expect, it } from 'vitest'
import { desktopChannels, type DesktopBridge, type DesktopEvent } from '../../src/contract/desktop-bridge'
import { exposed, ipcRenderer } from '../main/electron-stub'
import '../../src/preload/index'

const bridge = exposed.get('portraitDesk') as unknown as DesktopBridge

describe('the preload', () => {
  it('shows the page six verbs and nothing else', () => {
    expect([...exposed.keys()]).toEqual(['portraitDesk'])
    expect(Object.keys(bridge).sort()).toEqual(['call', 'cancel', 'onEvent', 'openFile', 'tell', 'upload'])
  })

  it('carries each verb on its own channel, never on one that the page names', async () => {
    await bridge.call('1', 'segment.list', { language: 'en' })
    await bridge.cancel('1')
    await bridge.upload({ step: 'begin' })
    await bridge.openFile({ path: '/home/anna/Shop.portrait' })
    await bridge.tell({ kind: 'readyToClose' })
    expect(ipcRenderer.asked).toEqual([
      [desktopChannels.call, '1', 'segment.list', { language: 'en' }],
      [desktopChannels.cancel, '1'],
      [desktopChannels.upload, { step: 'begin' }],
      [desktopChannels.open, '/home/anna/Shop.portrait'],
      [desktopChannels.tell, { kind: 'readyToClose' }]
    ])
  })

  it('gives events without what Electron sends along, until the page stops listening', () => {
    const heard: DesktopEvent[][] = []
    const stop = bridge.onEvent((...parts) => void heard.push(parts))
    ipcRenderer.emit(desktopChannels.event, { sender: ipcRenderer }, { kind: 'closing' })
    stop()
    ipcRenderer.emit(desktopChannels.event, { sender: ipcRenderer }, { kind: 'closeWorkspace' })
    expect(heard).toEqual([[{ kind: 'closing' }]])
  })
})
