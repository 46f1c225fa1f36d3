import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Recipe } from '../../../src/model/recipe'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { endOf } from './base-behind-a-door'

const recipe: Recipe = {
  dialect: {
    encoding: 'utf-8',
    delimiter: ',',
    quote: '"',
    header: true,
    decimal: '.',
    dateOrder: 'ymd',
    valueSeparator: '|'
  },
  columns: [
    { header: 'id', target: { kind: 'standard', field: 'external_id' } },
    { header: 'list', target: { kind: 'segment' } }
  ],
  key: 0
}

it('a file that puts customers into segments is not brought in while nothing can be written about customers', async () => {
  const folder = await temporaryFolder()
  const client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Shop', language: 'en' })
  const source = { kind: 'path', path: join(folder, 'list.csv') } as const
  await writeFile(source.path, 'id,list\n1,VIP\n2,\n')
  await client.call('import.run', { source, recipe })
  await client.call('workspace.close', {})
  await writeFile(join(folder, 'Shop.portrait-data', 'people.sqlite'), 'nothing')
  expect(await client.call('workspace.open', { name: 'Shop' })).toMatchObject({
    peopleProblem: 'damaged',
    customers: 2
  })
  await writeFile(source.path, 'id,list\n1,VIP\n2,VIP\n3,VIP\n')
  expect(await endOf(client.call('import.run', { source, recipe }))).toBe('peopleUnreadable')
  expect((await client.call('workspace.state', {})).customers).toBe(2)
  expect(await client.call('journal.list', {})).toHaveLength(1)
  await client.close()
})
