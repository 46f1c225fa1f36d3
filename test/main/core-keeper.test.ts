import { describe, expect, it } from 'vitest'
import type { ApiEvent, Client } from '../../src/contract/api'
import { Failure } from '../../src/contract/failure'
import { keepCore } from '../../src/main/core-keeper'
import type { RunningCore } from '../../src/node/start-worker'

function world(refusals: { save?: boolean; start?: string } = {}) {
  const told: string[] = []
  const heard: ApiEvent[] = []
  const emit = new Map<string, (event: ApiEvent) => void>()
  const start = async (folder: string): Promise<RunningCore> => {
    told.push(`start ${folder}`)
    if (refusals.start === folder) throw new Failure('diskRefused', { path: folder })
    const call = async (verb: string) => {
      told.push(`${verb} in ${folder}`)
      if (refusals.save) throw new Failure('diskFull', { path: folder })
      return null
    }
    const client = {
      call: call as never,
      onEvent(listener: (event: ApiEvent) => void) {
        emit.set(folder, listener)
        return () => undefined
      }
    }
    return { client, close: async () => void told.push(`close ${folder}`) }
  }
  return { told, heard, emit, keep: () => keepCore('/a', start, (event) => heard.push(event)) }
}

describe('the core of the desktop', () => {
  it('moves to another folder after saving what is open, and the old one ends', async () => {
    const { told, keep } = world()
    const core = await keep()
    await core.moveTo('/b')
    expect(told).toEqual(['start /a', 'workspace.close in /a', 'start /b', 'close /a'])
    expect(core.folder()).toBe('/b')
  })

  it('stays where it is asked to move to the same folder', async () => {
    const { told, keep } = world()
    await (await keep()).moveTo('/a')
    expect(told).toEqual(['start /a'])
  })

  it('goes on as before when the open workspace cannot be saved', async () => {
    const { told, keep } = world({ save: true })
    const core = await keep()
    await expect(core.moveTo('/b')).rejects.toMatchObject({ code: 'diskFull' })
    expect(told).not.toContain('start /b')
    expect(core.folder()).toBe('/a')
  })

  it('goes on as before when no core can start in the other folder', async () => {
    const { told, keep } = world({ start: '/b' })
    const core = await keep()
    await expect(core.moveTo('/b')).rejects.toMatchObject({ code: 'diskRefused' })
    expect(told).not.toContain('close /a')
    await (await core.client()).call('workspace.list', {})
    expect(told.at(-1)).toBe('workspace.list in /a')
  })

  it('has what is done around it done with the core before and the core after, in the same folder too', async () => {
    const { told, keep } = world()
    const core = await keep()
    const change = {
      leave: (client: Client) => client.call('workspace.moveTo', { folder: { kind: 'path', path: '/b' } }),
      arrive: (client: Client) => client.call('workspace.open', { name: 'A' })
    }
    await core.moveTo('/b', change)
    expect(told).toEqual(['start /a', 'workspace.moveTo in /a', 'start /b', 'close /a', 'workspace.open in /b'])
    await core.moveTo('/b', change)
    expect(told.slice(-2)).toEqual(['workspace.moveTo in /b', 'workspace.open in /b'])
  })

  it('goes on as before when what is done before it is refused', async () => {
    const { told, keep } = world({ save: true })
    const core = await keep()
    const change = { leave: (client: Client) => client.call('workspace.close', {}), arrive: () => Promise.resolve() }
    await expect(core.moveTo('/b', change)).rejects.toMatchObject({ code: 'diskFull' })
    expect([core.folder(), told]).toEqual(['/a', ['start /a', 'workspace.close in /a']])
  })

  it('lets a call wait while it moves', async () => {
    const { told, keep } = world()
    const core = await keep()
    const moving = core.moveTo('/b')
    await (await core.client()).call('workspace.list', {})
    await moving
    expect(told.at(-1)).toBe('workspace.list in /b')
  })

  it('tells the events of whichever core runs', async () => {
    const { heard, emit, keep } = world()
    const core = await keep()
    await core.moveTo('/b')
    emit.get('/b')?.({ kind: 'saving' })
    expect(heard).toEqual([{ kind: 'saving' }])
  })
})
