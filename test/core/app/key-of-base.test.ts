import { cp, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'

it('a base of format 1 is known by its own key again, once an import by another key was taken back', async () => {
  const folder = await temporaryFolder()
  await cp(resolve(import.meta.dirname, '../../fixtures/formats'), folder, { recursive: true })
  const client = await inProcessHost(folder)
  await client.call('workspace.open', { name: '1' })
  const source = { kind: 'path', path: join(folder, 'more.csv') } as const
  const planOf = async (text: string) => {
    await writeFile(source.path, text)
    const { recipe } = await client.call('import.inspect', { source })
    return client.call('import.plan', { source, recipe })
  }
  const other = await planOf('email,city\na@example.org,Oslo\nb@example.org,Rome\n')
  expect(other.cannotMatch).toBe(true)
  await client.call('import.apply', { plan: other.id })
  await client.call('import.settle', {})
  const [act] = await client.call('journal.list', {})
  await client.call('journal.undo', { id: act?.id ?? '' })
  expect(await planOf('id,gender\n1,woman\n9,man\n')).toMatchObject({ cannotMatch: false, new: 1 })
  await client.close()
})
