import { copyFile, mkdir, readFile, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ports } from '../../../src/core/ports/ports'
import { listPeopleBackups } from '../../../src/core/store/people-backups'
import { readPeopleDatabase, savePeopleDatabase } from '../../../src/core/store/people-database'
import { peopleDatabaseFormat } from '../../../src/core/store/people-database-format'
import { nodePorts } from '../../../src/node/node-ports'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { fullPeople } from './people-records'

/** A people.sqlite of each format there ever was, `<user_version>.sqlite`; files here are added and never changed. */
const fixtures = resolve(import.meta.dirname, '../../fixtures/people-formats')
const salt = 'ffeeddccbbaa99887766554433221100'
const versions = peopleDatabaseFormat.migrations.map((_, index) => index + 1)
let ports: Ports
let dataFolder: string
let path: string

beforeAll(async () => {
  ports = await nodePorts({ folder: await temporaryFolder(), host: 'commandLine', version: 'test' })
})
beforeEach(async () => {
  dataFolder = join(await temporaryFolder(), 'Work.portrait-data')
  await mkdir(dataFolder)
  path = join(dataFolder, 'people.sqlite')
})

/** Makes the fixture of the present format: `MAKE_FORMAT_FIXTURE=1 npx vitest run --project node test/core/store/people-formats.test.ts`. */
async function makeFixture(): Promise<void> {
  const home = join(await temporaryFolder(), 'Work.portrait-data')
  const made = await nodePorts({ folder: home, host: 'commandLine', version: 'test' })
  await savePeopleDatabase(made, { dataFolder: home, salt }, fullPeople, { sealed: null, revision: 0 })
  await copyFile(join(home, 'people.sqlite'), join(fixtures, `${versions.length}.sqlite`))
}
if (process.env.MAKE_FORMAT_FIXTURE) await makeFixture()

describe('people.sqlite of every format there ever was', () => {
  it('is kept, one of each', async () => {
    expect((await readdir(fixtures)).sort()).toEqual(versions.map((version) => `${version}.sqlite`))
  })

  it.each(versions)('opens with everything that this format can hold: %s', async (version) => {
    await copyFile(join(fixtures, `${version}.sqlite`), path)
    const reading = await readPeopleDatabase(ports, dataFolder, salt, null)
    const people = version === versions.length ? fullPeople : { ...fullPeople, ...notIn(version) }
    expect(reading).toMatchObject({ kind: 'whole', found: { people, olderFormat: version < versions.length } })
  })

  it('is brought up to date by the first save, and the old file is kept for long', async () => {
    await copyFile(join(fixtures, '1.sqlite'), path)
    const before = await readFile(path)
    const reading = await readPeopleDatabase(ports, dataFolder, salt, null)
    if (reading.kind !== 'whole') throw new Error(reading.kind)
    const { people, sealed, olderFormat } = reading.found
    await savePeopleDatabase(ports, { dataFolder, salt }, people, { sealed, revision: 0, olderFormat })
    const again = await readPeopleDatabase(ports, dataFolder, salt, null)
    expect(again).toMatchObject({ kind: 'whole', found: { people, olderFormat: false } })
    const [kept] = await listPeopleBackups(ports, dataFolder)
    expect(kept?.reason).toBe('migration')
    expect((await readFile(join(dataFolder, 'backups', `${kept?.id}.people.sqlite`))).equals(before)).toBe(true)
  })
})

/** What files of an earlier format could not hold. */
function notIn(version: number): Partial<typeof fullPeople> {
  return { ...(version < 2 ? { brought: [] } : {}), ...(version < 3 ? { lists: {} } : {}) }
}
