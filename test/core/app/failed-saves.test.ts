import { describe, expect, it } from 'vitest'
import { Failure } from '../../../src/contract/failure'
import type { Ports } from '../../../src/core/ports/ports'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'

const portrait = { kind: 'group', mode: 'all', members: [] } as const

/** A disk that is full as long as it is told so. */
function fullDisk() {
  const disk = { full: false }
  const change = (ports: Ports): Ports => {
    const { files } = ports
    const saveSealed: typeof files.saveSealed = (path, ...rest) =>
      disk.full ? Promise.reject(new Failure('diskFull', { path })) : files.saveSealed(path, ...rest)
    return { ...ports, files: { ...files, saveSealed } }
  }
  return { disk, change }
}

async function withSegment() {
  const { disk, change } = fullDisk()
  const client = await inProcessHost(await temporaryFolder(), change)
  await client.call('workspace.create', { name: 'Mine', language: 'en' })
  const { id } = await client.call('segment.create', { name: 'VIP', portrait })
  const names = async () => (await client.call('segment.list', {})).map((segment) => segment.name)
  const reopened = async () => {
    await client.call('workspace.close', {})
    await client.call('workspace.open', { name: 'Mine' })
    return names()
  }
  return { disk, client, id, names, reopened }
}

describe('a save that fails', () => {
  it('takes its change back, and the workspace can be closed while the disk is still full', async () => {
    const { disk, client, names, reopened } = await withSegment()
    disk.full = true
    await expect(client.call('segment.create', { name: 'New', portrait })).rejects.toMatchObject({ code: 'diskFull' })
    expect(await names()).toEqual(['VIP'])
    expect(await reopened()).toEqual(['VIP'])
    await client.close()
  })

  it('takes back several changes that were made at once and all refused', async () => {
    const { disk, client, names, reopened } = await withSegment()
    disk.full = true
    const made = ['One', 'Two', 'Three'].map((name) => client.call('segment.create', { name, portrait }))
    const codes = (await Promise.allSettled(made)).map((each) => each.status)
    expect(codes).toEqual(['rejected', 'rejected', 'rejected'])
    expect(await names()).toEqual(['VIP'])
    expect(await client.call('workspace.state', {})).toMatchObject({ undo: { verb: 'segment.create', about: 'VIP' } })
    expect(await reopened()).toEqual(['VIP'])
    await client.close()
  })

  it('keeps a draft that was edited before, and saves it once there is room', async () => {
    const { disk, client, id } = await withSegment()
    await client.call('segment.saveVersion', { id })
    disk.full = true
    await client.call('segment.editDraft', { id, portrait: { ...portrait, mode: 'any' } })
    await expect(client.call('segment.change', { id, name: 'New' })).rejects.toMatchObject({ code: 'diskFull' })
    disk.full = false
    const saved = new Promise<void>((resolve) => {
      client.onEvent((event) => event.kind === 'saved' && resolve())
    })
    await saved
    await client.call('workspace.close', {})
    await client.call('workspace.open', { name: 'Mine' })
    expect(await client.call('segment.read', { id })).toMatchObject({ name: 'VIP', shown: { mode: 'any' } })
    await client.close()
  })
})
