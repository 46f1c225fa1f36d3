import { beforeEach, describe, expect, it } from 'vitest'
import { Failure } from '../../src/contract/failure'
import { closeSafely, type ClosingHost } from '../../src/main/close-safely'
import { setupClosing } from '../../src/main/setup-closing'
import { createWords } from '../../src/words/create-words'
import { app, BrowserWindow, resetElectron, seen } from './electron-stub'

beforeEach(resetElectron)

function hostThat({ importing = false, writing = false, saves = [] as (Failure | null)[] } = {}) {
  const told: string[] = []
  const window = new BrowserWindow()
  const host: ClosingHost = {
    window: window as never,
    words: () => createWords('pl'),
    importRuns: () => importing,
    stopImport: async () => void told.push('stop import'),
    isWriting: async () => writing,
    giveUp: async () => void told.push('give up'),
    gather: async () => void told.push('gather'),
    async save() {
      told.push('save')
      const refused = saves.shift()
      if (refused) throw refused
    }
  }
  return { host, told, window }
}

const full = () => new Failure('diskFull', { path: '/a' })

describe('closing', () => {
  it('asks nothing when nothing runs: the page hands over, the core saves', async () => {
    const { host, told } = hostThat()
    expect(await closeSafely(host)).toBe(true)
    expect(told).toEqual(['gather', 'save'])
    expect(seen.dialogs).toEqual([])
  })

  it('asks in the language of the program when an import runs, and goes on importing by default', async () => {
    const { host, told } = hostThat({ importing: true })
    expect(await closeSafely(host)).toBe(false)
    expect(told).toEqual([])
    expect(seen.dialogs[0]?.options).toMatchObject({
      message: 'Import jeszcze trwa',
      buttons: ['Importuj dalej', 'Zatrzymaj import i zamknij'],
      defaultId: 0,
      cancelId: 0
    })
  })

  it('stops the import and saves when the user says so', async () => {
    const { host, told } = hostThat({ importing: true })
    seen.answers.push({ response: 1 })
    expect(await closeSafely(host)).toBe(true)
    expect(told).toEqual(['stop import', 'gather', 'save'])
  })

  it('asks what to do with customers that are being written: they are written to the end, given up, or the window stays', async () => {
    const waiting = hostThat({ writing: true })
    seen.answers.push({ response: 0 }, { response: 1 }, { response: 2 })
    expect(await closeSafely(waiting.host)).toBe(true)
    expect(waiting.told).toEqual(['gather', 'save'])
    const givingUp = hostThat({ writing: true })
    expect(await closeSafely(givingUp.host)).toBe(true)
    expect(givingUp.told).toEqual(['give up', 'gather', 'save'])
    const staying = hostThat({ writing: true })
    expect(await closeSafely(staying.host)).toBe(false)
    expect(staying.told).toEqual([])
    expect(seen.dialogs[0]?.options).toMatchObject({
      message: 'Nowi klienci są jeszcze zapisywani',
      buttons: ['Zapisz i zamknij', 'Zrezygnuj z importu i zamknij', 'Nie zamykaj'],
      defaultId: 0,
      cancelId: 2
    })
  })

  it('says why the last change could not be saved, and tries again', async () => {
    const { host, told } = hostThat({ saves: [full(), full(), null] })
    seen.answers.push({ response: 0 }, { response: 0 })
    expect(await closeSafely(host)).toBe(true)
    expect(told).toEqual(['gather', 'save', 'save', 'save'])
    expect(seen.dialogs[0]?.options['detail']).toContain('/a')
  })

  it('stays open when the user does not want to lose the change, and closes when they do', async () => {
    const staying = hostThat({ saves: [full()] })
    seen.answers.push({ response: 1 })
    expect(await closeSafely(staying.host)).toBe(false)
    const leaving = hostThat({ saves: [full()] })
    seen.answers.push({ response: 2 })
    expect(await closeSafely(leaving.host)).toBe(true)
  })
})

describe('the window', () => {
  const closeEvent = () => {
    const event = { prevented: false, preventDefault: () => void (event.prevented = true) }
    return event
  }

  it('is held open until all is saved, then goes, and the program ends', async () => {
    const { host, told, window } = hostThat()
    setupClosing(host, async () => void told.push('remember'))
    const event = closeEvent()
    window.emit('close', event)
    window.emit('close', closeEvent())
    expect(event.prevented).toBe(true)
    expect(window.destroyed).toBe(false)
    await expect.poll(() => window.destroyed).toBe(true)
    expect(told).toEqual(['gather', 'save', 'remember'])
    app.emit('window-all-closed')
    expect(app.quits).toBe(1)
  })

  it('asks again at the next attempt when the user stayed', async () => {
    const { host, window } = hostThat({ importing: true })
    setupClosing(host, async () => undefined)
    window.emit('close', closeEvent())
    await expect.poll(() => seen.dialogs.length).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 10))
    window.emit('close', closeEvent())
    await expect.poll(() => seen.dialogs.length).toBe(2)
    expect(window.destroyed).toBe(false)
  })
})
