import { cp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { Failure } from '../../../src/contract/failure'
import type { AppContext } from '../../../src/core/app/app-context'
import { changeDefinitions, changePeople, changeWorkspace } from '../../../src/core/app/change-definitions'
import { closeWorkspace } from '../../../src/core/app/close-workspace'
import { createContext } from '../../../src/core/app/create-context'
import { createWorkspace } from '../../../src/core/app/create-workspace'
import { openWorkspace } from '../../../src/core/app/open-workspace-file'
import { workspaceState } from '../../../src/core/app/workspace-state'
import type { Files } from '../../../src/core/ports/files'
import { nodePorts } from '../../../src/node/node-ports'
import { temporaryFolder } from '../../hosts/temporary-folder'

const anna = '00112233445566aa'
let folder: string
let context: AppContext
/** Names of files whose saving is refused. */
let full: string[]

async function start(): Promise<AppContext> {
  const ports = await nodePorts({ folder, host: 'commandLine', version: 'test' })
  const { files } = ports
  const saveSealed: Files['saveSealed'] = (path, ...rest) =>
    full.some((name) => path.endsWith(name))
      ? Promise.reject(new Failure('diskFull', { path }))
      : files.saveSealed(path, ...rest)
  return createContext({ ...ports, files: { ...files, saveSealed } })
}
const inData = (name: string): string => join(folder, 'Work.portrait-data', name)
const setOwner = (owner: string) =>
  changePeople(context, { verb: 'customer.owner', about: '' }, (people) => {
    people.owners[anna] = owner
  })
const setCurrency = (currency: string) =>
  changeDefinitions(context, { verb: 'settings.change', about: '' }, (definitions) => {
    definitions.settings.currency = currency
  })
const setBoth = (word: string) =>
  changeWorkspace(context, { verb: 'segment.remove', about: '' }, ({ definitions, people }) => {
    definitions.settings.currency = word
    people.owners[anna] = word
  })
const inMemory = () => [context.open?.definitions.settings.currency, context.open?.people.owners[anna]]
const reopened = async () => {
  await closeWorkspace(context)
  context = await start()
  await openWorkspace(context, 'Work')
  return inMemory()
}
const problem = () => workspaceState(context).peopleProblem

beforeEach(async () => {
  folder = await temporaryFolder()
  full = []
  context = await start()
  await createWorkspace(context, { name: 'Work', language: 'en', currency: 'EUR' })
})

describe('what is written about persons', () => {
  it('makes a people.sqlite with its first record only, and is there after opening again', async () => {
    await setCurrency('PLN')
    expect(await readdir(inData(''))).not.toContain('people.sqlite')
    await setOwner('Anna')
    expect(await reopened()).toEqual(['PLN', 'Anna'])
    expect(problem()).toBeNull()
  })

  it('is not in the workspace file', async () => {
    await setOwner('Żółć Ltd')
    await setBoth('PLN')
    await closeWorkspace(context)
    const bytes = await readFile(join(folder, 'Work.portrait'))
    expect(bytes.includes('Żółć')).toBe(false)
    expect(bytes.includes(anna)).toBe(false)
  })

  it('is saved alone when definitions did not change, and both when both did', async () => {
    await setOwner('Anna')
    const file = await readFile(join(folder, 'Work.portrait'))
    await setOwner('Boris')
    expect((await readFile(join(folder, 'Work.portrait'))).equals(file)).toBe(true)
    await setBoth('PLN')
    expect(await reopened()).toEqual(['PLN', 'PLN'])
  })

  it.each([['people.sqlite'], ['Work.portrait'], ['people.sqlite', 'Work.portrait']])(
    'is taken back with the definitions when %s cannot be saved',
    async (...names) => {
      await setBoth('PLN')
      full = names
      await expect(setBoth('USD')).rejects.toMatchObject({ code: 'diskFull' })
      expect(inMemory()).toEqual(['PLN', 'PLN'])
      full = []
      expect(await reopened()).toEqual(['PLN', 'PLN'])
    }
  )

  it('of several acts at once that are all refused is as it was before', async () => {
    await setOwner('Anna')
    full = ['people.sqlite']
    const acts = await Promise.allSettled([setOwner('B'), setOwner('C'), setBoth('USD')])
    expect(acts.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(inMemory()).toEqual(['EUR', 'Anna'])
    full = []
    expect(await reopened()).toEqual(['EUR', 'Anna'])
  })

  it('goes along when the workspace cannot name it while closing', async () => {
    await setOwner('Anna')
    await setOwner('Boris')
    full = ['Work.portrait']
    await closeWorkspace(context)
    full = []
    context = await start()
    await openWorkspace(context, 'Work')
    expect([inMemory(), problem()]).toEqual([['EUR', 'Boris'], null])
  })
})

describe('a people.sqlite that cannot be used', () => {
  const refused = async () => {
    await expect(setOwner('Zoe')).rejects.toMatchObject({ code: 'peopleUnreadable' })
    expect(await setCurrency('USD')).toBeDefined()
    await closeWorkspace(context)
    context = await start()
    await openWorkspace(context, 'Work')
  }

  it('is told to be missing, also after definitions were saved', async () => {
    await setOwner('Anna')
    await closeWorkspace(context)
    await rm(inData('people.sqlite'))
    await openWorkspace(context, 'Work')
    expect(problem()).toBe('missing')
    await refused()
    expect(problem()).toBe('missing')
  })

  it('is told to be damaged and left as it is', async () => {
    await setOwner('Anna')
    await closeWorkspace(context)
    await writeFile(inData('people.sqlite'), 'nothing')
    await openWorkspace(context, 'Work')
    expect(problem()).toBe('damaged')
    await refused()
    expect(await readFile(inData('people.sqlite'), 'utf8')).toBe('nothing')
  })

  it('is told to be another one when it is older than what the workspace names, or of another workspace', async () => {
    await setOwner('Anna')
    await cp(inData('people.sqlite'), join(folder, 'older'))
    await setOwner('Boris')
    await closeWorkspace(context)
    await rename(join(folder, 'older'), inData('people.sqlite'))
    await openWorkspace(context, 'Work')
    expect(problem()).toBe('other')
    await closeWorkspace(context)
    await createWorkspace(context, { name: 'Second', language: 'en' })
    for (const owner of ['A', 'B', 'C', 'D']) await setOwner(owner)
    await closeWorkspace(context)
    await rename(join(folder, 'Second.portrait-data', 'people.sqlite'), inData('people.sqlite'))
    await openWorkspace(context, 'Work')
    expect(problem()).toBe('other')
  })

  it('is not overwritten when another program changed it meanwhile, and the own state lies among the backups', async () => {
    await setOwner('Anna')
    await cp(inData('people.sqlite'), join(folder, 'older'))
    await setOwner('Boris')
    await rename(join(folder, 'older'), inData('people.sqlite'))
    const theirs = await readFile(inData('people.sqlite'))
    await expect(setOwner('Clara')).rejects.toMatchObject({ code: 'changedByAnother' })
    expect(inMemory()).toEqual(['EUR', 'Boris'])
    expect((await readFile(inData('people.sqlite'))).equals(theirs)).toBe(true)
    const kept = (await readdir(inData('backups'))).filter((name) => name.endsWith('.people.sqlite'))
    const owners = kept.map(async (name) => {
      const database = context.ports.sql.open(await readFile(inData(join('backups', name))))
      return database.all('SELECT owner FROM owners')[0]?.[0]
    })
    expect(await Promise.all(owners)).toContain('Clara')
  })
})
