import { cp, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Ports } from '../../../src/core/ports/ports'
import { readCustomersFile } from '../../../src/core/store/customers-file'
import { readEventsFile } from '../../../src/core/store/events-file'
import { footerBytes } from '../../../src/node/disk/footer'
import { nodePorts } from '../../../src/node/node-ports'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { smallEvents, smallTable } from './small-tables'

/** Files of people of format 1, whose columns lie inside as chunks; they are never changed. */
const fixtures = resolve(import.meta.dirname, '../../fixtures/base-formats/1')
let ports: Ports
let folder: string
const customers = () => join(folder, 'customers-0001.sqlite')

beforeEach(async () => {
  folder = await temporaryFolder()
  ports = await nodePorts({ folder, host: 'commandLine', version: 'test' })
  await cp(fixtures, folder, { recursive: true })
})

/** Changes the rows of the file of customers and seals it anew, as somebody could who knows the footer. */
async function change(sql: string): Promise<void> {
  const database = ports.sql.open((await readFile(join(fixtures, 'customers-0001.sqlite'))).subarray(0, -64))
  database.execute(sql)
  const after = database.export()
  database.close()
  await writeFile(customers(), Buffer.concat([after, footerBytes(after, 1)]))
}

describe('a file of people of format 1', () => {
  it('is read with all its columns, and stays as it was', async () => {
    const before = await readFile(customers())
    expect(await readCustomersFile(ports, customers())).toEqual(smallTable())
    expect(await readEventsFile(ports, join(folder, 'orders-0001.sqlite'))).toEqual(smallEvents())
    expect((await readFile(customers())).equals(before)).toBe(true)
  })

  it('is verified chunk by chunk, even under a right footer', async () => {
    for (const sql of [
      'UPDATE chunks SET bytes = zeroblob(length(bytes)) WHERE rowid = 2',
      'DELETE FROM chunks WHERE rowid = 3',
      'UPDATE chunks SET chunk = 1 WHERE rowid = 4',
      "UPDATE chunks SET part = 'strange' WHERE rowid = 4",
      'UPDATE columns SET row_count = row_count + 1 WHERE number = 2',
      'UPDATE columns SET elements = elements + 1 WHERE number = 0',
      'DELETE FROM dictionaries WHERE code > 0'
    ]) {
      await change(sql)
      const outcome: unknown = await readCustomersFile(ports, customers()).catch((error: unknown) => error)
      expect(outcome, sql).toMatchObject({ code: 'baseDamaged', details: { why: 'contents' } })
    }
  })
})
