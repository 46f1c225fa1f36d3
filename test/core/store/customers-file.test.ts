import { copyFile, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Progress } from '../../../src/contract/results'
import type { Ports } from '../../../src/core/ports/ports'
import { columnsPathOf, pieceBytes } from '../../../src/core/store/columns-file'
import { readCustomersFile, writeCustomersFile } from '../../../src/core/store/customers-file'
import { readEventsFile, writeEventsFile } from '../../../src/core/store/events-file'
import { footerBytes } from '../../../src/node/disk/footer'
import { nodePorts } from '../../../src/node/node-ports'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { events, fieldOf, tableOf, tableOfAllTypes, textColumnOf } from './arbitrary-tables'

let ports: Ports
let folder: string
let count = 0
const freshPath = (): string => join(folder, `customers-${String(++count).padStart(4, '0')}.sqlite`)

beforeAll(async () => {
  folder = await temporaryFolder()
  ports = await nodePorts({ folder, host: 'commandLine', version: 'test' })
})

const sample = <T>(arbitrary: fc.Arbitrary<T>): T => fc.sample(arbitrary, { numRuns: 1, seed: 7 })[0] as T

/** A written file of a small table with all column kinds, and its bytes without the footer. */
async function writtenFile(): Promise<{ path: string; bytes: Uint8Array }> {
  const path = freshPath()
  const { table, fields } = sample(tableOfAllTypes(300))
  await writeCustomersFile(ports, path, table, fields)
  return { path, bytes: (await readFile(path)).subarray(0, -64) }
}

/** Changes the rows of a file and seals it anew, as somebody could who knows the footer. */
async function changed(change: string): Promise<string> {
  const { path, bytes } = await writtenFile()
  const database = ports.sql.open(bytes)
  database.execute(change)
  const after = database.export()
  database.close()
  await writeFile(path, Buffer.concat([after, footerBytes(after, 1)]))
  return path
}

const sameBytes = (one: NodeJS.TypedArray, other?: NodeJS.TypedArray): boolean =>
  other !== undefined &&
  Buffer.from(one.buffer, one.byteOffset, one.byteLength).equals(
    Buffer.from(other.buffer, other.byteOffset, other.byteLength)
  )

describe('a file of customers', () => {
  it('gives back any table with all its unknowns', async () => {
    await fc.assert(
      fc.asyncProperty(tableOf(fc.nat(60)), async ({ table, fields }) => {
        const path = freshPath()
        await writeCustomersFile(ports, path, table, fields)
        expect(await readCustomersFile(ports, path)).toEqual({ table, fields })
      }),
      { numRuns: 40 }
    )
  })

  it('gives back a table without customers, and one without columns', async () => {
    for (const { table, fields } of [
      sample(tableOfAllTypes(0)),
      { table: { ...sample(tableOfAllTypes(5)).table, columns: new Map() }, fields: [] }
    ]) {
      const path = freshPath()
      await writeCustomersFile(ports, path, table, fields)
      expect(await readCustomersFile(ports, path)).toEqual({ table, fields })
    }
  })

  it('gives back numbers and texts at the borders of pieces', async () => {
    for (const rows of [pieceBytes / 8 - 1, pieceBytes / 8, pieceBytes / 8 + 1]) {
      const values = Float64Array.from({ length: rows }, (_, row) => row / 3)
      const ids = textColumnOf(Array.from({ length: rows }, (_, row) => (row % 16).toString(16).repeat(8)))
      const path = freshPath()
      const table = { rows, ids, columns: new Map([['n', { kind: 'number' as const, values }]]) }
      await writeCustomersFile(ports, path, table, [fieldOf('n', 'number')])
      const read = (await readCustomersFile(ports, path)).table
      const [number] = read.columns.values()
      expect(number?.kind === 'number' && sameBytes(number.values, values)).toBe(true)
      expect(sameBytes(read.ids.bytes, ids.bytes) && sameBytes(read.ids.offsets, ids.offsets)).toBe(true)
    }
  })

  it('gives back multiple choices of many pieces, and offsets that do not begin at 0', async () => {
    const rows = pieceBytes / 2 + 1
    const offsets = Uint32Array.from({ length: rows + 1 }, (_, row) => Math.floor(row / 3))
    const table = {
      rows,
      ids: textColumnOf(Array.from({ length: rows }, (_, row) => row.toString(16))),
      columns: new Map([
        ['n', { kind: 'number' as const, values: Float64Array.from({ length: rows }, (_, row) => row / 7) }],
        [
          'm',
          {
            kind: 'multipleChoice' as const,
            codes: new Uint16Array(offsets.at(-1) ?? 0).fill(1),
            offsets,
            dictionary: ['', 'sport']
          }
        ]
      ])
    }
    const path = freshPath()
    const fields = [fieldOf('n', 'number'), fieldOf('m', 'multipleChoice')]
    await writeCustomersFile(ports, path, table, fields)
    const read = await readCustomersFile(ports, path)
    expect(sameBytes(read.table.ids.bytes, table.ids.bytes)).toBe(true)
    const [n, m] = read.table.columns.values()
    expect(n?.kind === 'number' && sameBytes(n.values, table.columns.get('n')?.values)).toBe(true)
    expect(m?.kind === 'multipleChoice' && sameBytes(m.offsets, offsets)).toBe(true)
    const shifted = {
      kind: 'text' as const,
      bytes: Uint8Array.from(Buffer.from('xxab')),
      offsets: Uint32Array.of(2, 3, 4)
    }
    const small = freshPath()
    await writeCustomersFile(ports, small, { rows: 2, ids: shifted, columns: new Map() }, [])
    expect((await readCustomersFile(ports, small)).table.ids).toEqual(textColumnOf(['a', 'b']))
  })

  it('keeps dictionaries and counts as readable rows', async () => {
    const table = {
      rows: 4,
      ids: textColumnOf(['a', 'b', 'c', 'd']),
      columns: new Map([
        ['city', { kind: 'choice' as const, codes: Uint8Array.of(2, 0, 2, 1), dictionary: ['', 'Łódź', 'Орёл'] }]
      ])
    }
    const path = freshPath()
    await writeCustomersFile(ports, path, table, [fieldOf('city', 'choice')])
    const database = ports.sql.open(await readFile(path))
    expect(database.all('SELECT value, count FROM dictionaries ORDER BY code')).toEqual([
      ['', 1],
      ['Łódź', 1],
      ['Орёл', 2]
    ])
    database.close()
  })

  it('is never written over another', async () => {
    const { path } = await writtenFile()
    const before = await readFile(path)
    const { table, fields } = sample(tableOfAllTypes(3))
    await expect(writeCustomersFile(ports, path, table, fields)).rejects.toMatchObject({ code: 'changedByAnother' })
    expect((await readFile(path)).equals(before)).toBe(true)
  })

  it('refuses columns that do not go with the fields', async () => {
    const { table, fields } = sample(tableOfAllTypes(3))
    expect(() => writeCustomersFile(ports, freshPath(), table, fields.slice(1))).toThrow()
    expect(() => writeCustomersFile(ports, freshPath(), { ...table, rows: 2 }, fields)).toThrow()
  })

  it('tells its progress up to the end', async () => {
    const told: Progress[] = []
    const { table, fields } = sample(tableOfAllTypes(100))
    const path = freshPath()
    await writeCustomersFile(ports, path, table, fields, { onProgress: (progress) => told.push(progress) })
    expect(told.length).toBeGreaterThanOrEqual(9)
    expect((await readFile(columnsPathOf(path))).length).toBe(told.at(-1)?.total)
    expect(told.every(({ done }, index) => done > (told[index - 1]?.done ?? 0))).toBe(true)
    expect(told.at(-1)).toMatchObject({ phase: 'saving', rows: 100, done: told.at(-1)?.total })
  })

  it('leaves nothing behind when cancelled', async () => {
    const path = freshPath()
    const { table, fields } = sample(tableOfAllTypes(100))
    const controller = new AbortController()
    const writing = writeCustomersFile(ports, path, table, fields, {
      signal: controller.signal,
      onProgress: () => controller.abort()
    })
    await expect(writing).rejects.toMatchObject({ code: 'cancelled' })
    expect(await ports.files.facts(path)).toBeNull()
    expect(await ports.files.facts(columnsPathOf(path))).toBeNull()
  })
})

describe('reading customers', () => {
  it('tells that a file is missing', async () => {
    await expect(readCustomersFile(ports, freshPath())).rejects.toMatchObject({ code: 'baseMissing' })
    const { path } = await writtenFile()
    await rm(columnsPathOf(path))
    await expect(readCustomersFile(ports, path)).rejects.toMatchObject({ code: 'baseMissing' })
  })

  it('notices one flipped byte, one byte too few and one too many, in either file', async () => {
    const { path } = await writtenFile()
    for (const [file, step] of [
      [path, 4001],
      [columnsPathOf(path), 101]
    ] as const) {
      const bytes = await readFile(file)
      for (let place = 3; place < bytes.length; place += step) {
        const flipped = Buffer.from(bytes)
        flipped[place] = (flipped[place] ?? 0) ^ 1
        await writeFile(file, flipped)
        await expect(readCustomersFile(ports, path)).rejects.toMatchObject({ code: 'baseDamaged' })
      }
      for (const other of [bytes.subarray(0, -1), Buffer.concat([bytes, Buffer.of(0)])]) {
        await writeFile(file, other)
        await expect(readCustomersFile(ports, path)).rejects.toMatchObject({ code: 'baseDamaged' })
      }
      await writeFile(file, bytes)
    }
    expect((await readCustomersFile(ports, path)).table.rows).toBe(300)
  })

  it('refuses the columns of another generation', async () => {
    const [one, other] = [await writtenFile(), freshPath()]
    const { table, fields } = sample(tableOfAllTypes(300))
    const ids = textColumnOf(Array.from({ length: 300 }, (_, row) => row.toString(16).padStart(16, '1')))
    await writeCustomersFile(ports, other, { ...table, ids }, fields)
    await copyFile(columnsPathOf(other), columnsPathOf(one.path))
    await expect(readCustomersFile(ports, one.path)).rejects.toMatchObject({
      code: 'baseDamaged',
      details: { why: 'contents' }
    })
  })

  it('verifies each piece, dictionary and count, even under a right footer', async () => {
    for (const change of [
      "UPDATE pieces SET sha256 = replace(sha256, '0', '1') WHERE rowid = 2",
      'DELETE FROM pieces WHERE rowid = 3',
      'UPDATE pieces SET piece = 1 WHERE rowid = 4',
      'UPDATE pieces SET position = position + 1 WHERE rowid = 4',
      'UPDATE pieces SET length = length + 1 WHERE rowid = 4',
      "UPDATE pieces SET array = 'strange' WHERE rowid = 4",
      "INSERT INTO pieces VALUES (1, 'more', 0, 0, 1, '')",
      'UPDATE columns SET row_count = row_count + 1 WHERE number = 2',
      'UPDATE columns SET row_count = 4000000000, elements = 4000000000 WHERE number = 2',
      'UPDATE columns SET elements = elements + 1 WHERE number = 0',
      'UPDATE columns SET width = 3 WHERE number = 2',
      "UPDATE columns SET kind = 'yesNo' WHERE number = 2",
      'DELETE FROM columns WHERE number = 2',
      'DELETE FROM dictionaries WHERE code > 0',
      'DELETE FROM dictionaries WHERE code = 0',
      'DELETE FROM fields WHERE position = 1',
      "UPDATE fields SET field_json = '[]' WHERE position = 1",
      "UPDATE facts SET value = 1 WHERE key = 'rows'"
    ]) {
      const path = await changed(change)
      const outcome: unknown = await readCustomersFile(ports, path).catch((error: unknown) => error)
      expect(outcome, change).toMatchObject({ code: 'baseDamaged', details: { why: 'contents' } })
    }
  })

  it('refuses a file of events or of a newer version', async () => {
    const path = freshPath()
    await writeEventsFile(ports, path, sample(events))
    await expect(readCustomersFile(ports, path)).rejects.toMatchObject({
      code: 'baseDamaged',
      details: { why: 'foreign' }
    })
    const newer = await changed('PRAGMA user_version = 9')
    await expect(readCustomersFile(ports, newer)).rejects.toMatchObject({ code: 'workspaceNewer' })
  })
})

describe('a file of events', () => {
  it('gives back any events', async () => {
    await fc.assert(
      fc.asyncProperty(events, async (table) => {
        const path = freshPath()
        await writeEventsFile(ports, path, table)
        expect(await readEventsFile(ports, path)).toEqual(table)
      }),
      { numRuns: 25 }
    )
  })
})
