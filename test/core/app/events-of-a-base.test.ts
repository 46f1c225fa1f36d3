import { expect, it } from 'vitest'
import type { GroupInput } from '../../../src/model/portrait'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'

const bought: GroupInput = {
  kind: 'group',
  mode: 'all',
  members: [
    {
      kind: 'event',
      field: 'orders',
      filters: [{ kind: 'values', attribute: 'category', values: ['Books'] }],
      measure: { kind: 'count', from: 2 }
    }
  ]
}

it('a workspace that is opened again has its orders and contacts, and no other fields than before', async () => {
  const client = await inProcessHost(await temporaryFolder())
  const preview = async () =>
    (await client.call('portrait.preview', { portrait: bought, page: { columns: [], limit: 0 } })).count
  const before = await client.call('workspace.createSample', { language: 'en' })
  const count = await preview()
  await client.call('workspace.close', {})
  const after = await client.call('workspace.open', { name: before.name })
  expect(after.fields).toEqual(before.fields)
  expect(after.eventFields).toEqual(before.eventFields)
  expect(after.eventFields.map(({ id }) => id)).toContain('orders/category')
  expect(count).toBeGreaterThan(0)
  expect(await preview()).toBe(count)
  expect(await client.call('field.distribution', { field: 'orders/category', bins: 5 })).toMatchObject({
    field: 'orders/category',
    kind: 'categories'
  })
  await client.close()
}, 60_000)
