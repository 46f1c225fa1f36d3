import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { Failure } from '../../../src/contract/failure'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { makeWorkbook } from '../sheets/make-workbook'

const fixture = fileURLToPath(new URL('../../fixtures/xlsx/clients.xlsx', import.meta.url))

it('a workbook brings customers from one sheet and their orders from another, and is known again', async () => {
  const folder = await temporaryFolder()
  const client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Книга', language: 'ru' })
  await copyFile(fixture, join(folder, 'clients.xlsx'))
  const source = { kind: 'path', path: join(folder, 'clients.xlsx') } as const

  const people = await client.call('import.inspect', { source })
  expect(people.sheets?.names).toEqual(['Клиенты', 'Zamówienia 2026'])
  const customers = await client.call('import.run', { source, recipe: people.recipe })
  expect([customers.imported, customers.rejected]).toEqual([3, 0])

  const sold = await client.call('import.inspect', { source, dialect: { sheet: 'Zamówienia 2026' } })
  expect([sold.recipe.about, sold.recipe.dialect.sheet]).toEqual(['orders', 'Zamówienia 2026'])
  const plan = await client.call('import.plan', { source, recipe: sold.recipe })
  expect(plan.events?.keys).toMatchObject({ exact: 3, loose: 0, unmatched: 0 })
  expect((await client.call('import.run', { source, recipe: sold.recipe })).events).toBe(3)

  expect((await client.call('import.inspect', { source })).recognised?.recipeOf).toBe('clients.xlsx')
  await client.close()
})

it('a workbook that unpacks too far is refused by name with the limits, and the base stays', async () => {
  const folder = await temporaryFolder()
  const client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'W', language: 'en' })
  const path = join(folder, 'bomb.xlsx')
  const text = '0'.repeat(40_000_000)
  const row = `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`
  await writeFile(path, makeWorkbook({ sheets: { Bomb: row } }))
  const refused = await client.call('import.run', { source: { kind: 'path', path } }).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(Failure)
  expect(refused).toMatchObject({
    code: 'workbookTooLarge',
    details: { name: 'bomb.xlsx', megabytes: 200, times: 100 }
  })
  expect((await client.call('workspace.state', {}))?.customers).toBe(0)
  await client.close()
})
