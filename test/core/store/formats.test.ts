import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type * as workspaceFormats from '../../../src/core/store/workspace-format'
import { workspaceFormat } from '../../../src/core/store/workspace-format'
import { programIs } from '../../torture/later-format'
import { startProgram, type Program } from '../../torture/program'
import { temporaryFolder } from '../../hosts/temporary-folder'

/** So that the program can become a later one, whose format has one more migration. */
vi.mock('../../../src/core/store/workspace-format', async (original) => {
  const { workspaceFormat: now } = await original<typeof workspaceFormats>()
  const { switchedFormat } = await import('../../torture/later-format')
  return { workspaceFormat: switchedFormat(now) }
})

/** A workspace of each format there ever was, `<user_version>.portrait`; files here are added and never changed. */
const fixtures = resolve(import.meta.dirname, '../../fixtures/formats')
const empty = { kind: 'group' as const, mode: 'all' as const, members: [] }
const people =
  'id;gender;age;city;money;purchases\n1;woman;31;Łódź;120.50;3\n2;man;45;Казань;;0\n3;;27;"Paris; France";9;1\n'
let folder: string

beforeEach(async () => {
  programIs.later = false
  folder = await temporaryFolder()
})

/** Makes the fixture of the present format: `MAKE_FORMAT_FIXTURE=1 npx vitest run --project node test/core/store/formats.test.ts`. */
async function makeFixture(): Promise<void> {
  const home = await temporaryFolder()
  const program = await startProgram(home)
  const name = String(workspaceFormat.migrations.length)
  await writeFile(join(home, 'people.csv'), people)
  await program.call('workspace.create', { name, language: 'pl' })
  await program.call('import.run', { source: { kind: 'path', path: join(home, 'people.csv') } })
  await program.call('formula.save', {
    name: 'Check',
    formula: { kind: 'ratio', numerator: 'money', denominator: 'purchases' }
  })
  const women = { kind: 'choice' as const, field: 'gender', values: ['woman'] }
  await program.call('segment.save', { name: 'Kobiety', color: 'plum', portrait: { ...empty, members: [women] } })
  const { id } = await program.call('segment.create', { name: 'Draft', portrait: empty, description: 'a\nb' })
  await program.call('segment.editDraft', { id, portrait: { ...empty, mode: 'any' } })
  await program.call('settings.change', { asOf: { kind: 'pinned', day: '2026-11-21' } })
  await program.close()
  await rm(join(home, `${name}.portrait-data`, 'backups'), { recursive: true })
  await mkdir(fixtures, { recursive: true })
  for (const part of [`${name}.portrait`, `${name}.portrait-data`])
    await cp(join(home, part), join(fixtures, part), { recursive: true })
}
if (process.env.MAKE_FORMAT_FIXTURE) await makeFixture()

async function opened(name: string): Promise<Program> {
  await cp(fixtures, folder, { recursive: true })
  const program = await startProgram(folder)
  await program.call('workspace.open', { name })
  return program
}

describe('files of every format there ever was', () => {
  it('are kept, one of each', async () => {
    const kept = (await readdir(fixtures)).filter((name) => name.endsWith('.portrait'))
    expect(kept.sort()).toEqual(workspaceFormat.migrations.map((_, index) => `${index + 1}.portrait`).sort())
  })

  it.each(workspaceFormat.migrations.map((_, index) => String(index + 1)))(
    'open with everything in them: format %s',
    async (name) => {
      const program = await opened(name)
      const state = await program.call('workspace.state', {})
      expect(state).toMatchObject({ customers: 3, segments: 2, sourceName: 'people.csv', baseProblem: null })
      expect(state.settings).toMatchObject({ language: 'pl', asOf: { kind: 'pinned', day: '2026-11-21' } })
      expect(await program.call('segment.list', {})).toMatchObject([
        { name: 'Kobiety', color: 'plum', count: 1, version: 1, draftChanges: null },
        { name: 'Draft', version: null, description: 'a\nb' }
      ])
      const page = { columns: ['gender', 'city', 'money'], limit: 10 }
      const { rows } = await program.call('customer.page', { scope: { kind: 'base' }, page })
      expect(rows.map(({ cells }) => cells)).toEqual([
        ['woman', 'Łódź', 12050],
        ['man', 'Казань', null],
        [null, 'Paris; France', 900]
      ])
      await program.close()
    }
  )
})

describe('a file of an older format', () => {
  const path = () => join(folder, '1.portrait')

  it('stays byte for byte as it was while it is only looked at', async () => {
    const before = await readFile(join(fixtures, '1.portrait'))
    programIs.later = true
    const program = await opened('1')
    expect(await program.call('segment.list', {})).toHaveLength(2)
    await program.close()
    expect((await readFile(path())).equals(before)).toBe(true)
  })

  it('is brought up to date by the first save, and the old file is kept as a backup', async () => {
    const before = await readFile(join(fixtures, '1.portrait'))
    programIs.later = true
    const program = await opened('1')
    await program.call('segment.save', { name: 'New', portrait: empty })
    await program.call('segment.save', { name: 'Newer', portrait: empty })
    const backups = await program.call('backup.list', {})
    const migrated = backups.filter(({ reason }) => reason === 'migration')
    expect(migrated).toMatchObject([{ segments: 2, customers: 3, whole: true }])
    const kept = join(folder, '1.portrait-data/backups', `${migrated[0]?.id}.portrait`)
    expect((await readFile(kept)).equals(before)).toBe(true)
    await program.call('backup.restore', { id: migrated[0]?.id ?? '' })
    expect(await program.call('segment.list', {})).toHaveLength(2)
    await program.close()
    programIs.later = false
    const earlier = await startProgram(folder)
    await expect(earlier.call('workspace.open', { name: '1' })).rejects.toMatchObject({
      code: 'workspaceNewer',
      details: { version: workspaceFormat.migrations.length + 1 }
    })
    await earlier.close()
  })
})
