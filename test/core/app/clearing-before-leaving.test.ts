import { expect, it } from 'vitest'
import type { Files } from '../../../src/core/ports/files'
import { createDoor } from '../../hosts/create-door'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { bringIn, people } from './base-behind-a-door'

it('a workspace is let go only when the former customers were cleared away', async () => {
  const folder = await temporaryFolder()
  const door = createDoor()
  const told: string[] = []
  const watched = (files: Files): Files => ({
    ...files,
    remove: async (path) => {
      if (path.endsWith('0001.sqlite')) await door.pass()
      await files.remove(path)
      if (path.endsWith('0001.sqlite')) told.push('cleared')
    },
    lock: async (path) => {
      const { lock, ...rest } = await files.lock(path)
      if (!lock) return { lock, ...rest } as Awaited<ReturnType<Files['lock']>>
      const release = async (): Promise<void> => {
        told.push('let go')
        await lock.release()
      }
      return { lock: { isHeld: () => lock.isHeld(), release } }
    }
  })
  const client = await inProcessHost(folder, (ports) => ({ ...ports, files: watched(ports.files) }))
  await client.call('workspace.create', { name: 'Mine', language: 'en' })
  for (let time = 0, isClearing = false; !isClearing && time < 30; time++) {
    await bringIn(client, folder, `${people}${time + 10},Rome\n`)
    const settled = client.call('import.settle', {}).then(() => false)
    isClearing = await Promise.race([door.reached.then(() => true), settled])
  }
  const closed = client.call('workspace.close', {})
  await door.reached
  expect(told).toEqual([])
  door.open()
  await closed
  expect(told).toEqual(['cleared', 'let go'])
  await client.close()
}, 60_000)
