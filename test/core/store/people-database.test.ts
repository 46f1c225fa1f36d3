import { readFile, readdir, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ports } from '../../../src/core/ports/ports'
import { listPeopleBackups, readPeopleBackup } from '../../../src/core/store/people-backups'
import { readPeopleDatabase, savePeopleDatabase } from '../../../src/core/store/people-database'
import { noPeopleRecords, type PeopleRecords } from '../../../src/model/people'
import { nodePorts } from '../../../src/node/node-ports'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { anna, fullPeople } from './people-records'

const salt = 'ffeeddccbbaa99887766554433221100'
const first = { sealed: null, revision: 0 }
let ports: Ports
let dataFolder: string
let path: string

beforeAll(async () => {
  ports = await nodePorts({ folder: await temporaryFolder(), host: 'commandLine', version: 'test' })
})
beforeEach(async () => {
  dataFolder = join(await temporaryFolder(), 'Work.portrait-data')
  path = join(dataFolder, 'people.sqlite')
})

const save = (people: PeopleRecords, before: Parameters<typeof savePeopleDatabase>[3] = first) =>
  savePeopleDatabase(ports, { dataFolder, salt }, people, before)
const read = (named: Parameters<typeof readPeopleDatabase>[3] = null, by = salt) =>
  readPeopleDatabase(ports, dataFolder, by, named)
const after = (sealed: Awaited<ReturnType<typeof save>>) => ({ sealed, revision: 0 })

describe('people.sqlite', () => {
  it('gives back everything that was saved', async () => {
    const sealed = await save(fullPeople)
    expect(await read(sealed)).toMatchObject({ kind: 'whole', found: { people: fullPeople, sealed } })
  })

  it('is a SQLite file with our application_id and readable rows, for its owner only', async () => {
    await save(fullPeople)
    const bytes = await readFile(path)
    expect(bytes.subarray(68, 72).toString('latin1')).toBe('PDpp')
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    const database = ports.sql.open(bytes)
    expect(database.all('PRAGMA integrity_check')).toEqual([['ok']])
    expect(database.all('SELECT channel, given, day FROM consents ORDER BY position')).toEqual([
      ['email', 1, '2026-01-01'],
      ['email', 0, '2026-10-01']
    ])
    database.close()
  })

  it('holds nothing of a note that was removed', async () => {
    const sealed = await save(fullPeople)
    await save({ ...fullPeople, notes: {} }, after(sealed))
    expect((await readFile(path)).includes('Перезвонить')).toBe(false)
  })

  it('is none in a workspace that names none, and missing in one that does', async () => {
    expect(await read()).toEqual({ kind: 'none' })
    expect(await read({ revision: 3, sha256: 'ab' })).toMatchObject({ problem: 'missing' })
  })

  it('is damaged when a byte of it changed, and left as it is', async () => {
    const sealed = await save(fullPeople)
    const bytes = await readFile(path)
    bytes[bytes.length - 5000] = (bytes[bytes.length - 5000] ?? 0) ^ 1
    await writeFile(path, bytes)
    expect(await read(sealed)).toEqual({ kind: 'problem', problem: 'damaged', found: null })
    expect((await readFile(path)).equals(bytes)).toBe(true)
  })

  it('may be later than the workspace says, for it is saved first, but not earlier', async () => {
    const one = await save(noPeopleRecords)
    await rename(path, `${path}-aside`)
    await writeFile(path, await readFile(`${path}-aside`))
    const two = await save(fullPeople, after(one))
    expect((await read(one)).kind).toBe('whole')
    await rename(`${path}-aside`, path)
    expect(await read(two)).toMatchObject({ problem: 'other', found: { people: noPeopleRecords } })
  })

  it('is not another one of the same revision, nor that of another workspace', async () => {
    const sealed = await save(fullPeople)
    expect(await read({ ...sealed, sha256: 'f'.repeat(64) })).toMatchObject({ problem: 'other' })
    expect(await read(null, 'aa')).toEqual({ kind: 'problem', problem: 'other', found: null })
  })

  it('is not saved over a file that another program changed', async () => {
    const sealed = await save(fullPeople)
    const theirs = await save(noPeopleRecords, after(sealed))
    await expect(save(fullPeople, after(sealed))).rejects.toMatchObject({ code: 'changedByAnother' })
    expect(await read(theirs)).toMatchObject({ kind: 'whole', found: { people: noPeopleRecords } })
  })

  it('is kept as a backup before each save, read back, by the rule of backups', async () => {
    let sealed = await save(fullPeople)
    for (const count of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const owners = { [anna]: `Owner ${count}` }
      sealed = await save({ ...fullPeople, owners }, after(sealed))
    }
    const backups = await listPeopleBackups(ports, dataFolder)
    expect(backups).toHaveLength(3)
    const newest = await readPeopleBackup(ports, dataFolder, backups[0]?.id ?? '')
    expect(newest?.people.owners).toEqual({ [anna]: 'Owner 7' })
    expect(await readdir(dataFolder)).toEqual(['backups', 'people.sqlite'])
  })
})
