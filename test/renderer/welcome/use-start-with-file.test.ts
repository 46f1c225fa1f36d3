import { createPinia, setActivePinia } from 'pinia'
import { afterEach, describe, expect, it } from 'vitest'
import { createApp } from 'vue'
import { Failure, type FailureCode } from '../../../src/contract/failure'
import type { Host } from '../../../src/renderer/bridge/host'
import { provideHost } from '../../../src/renderer/bridge/use-client'
import { useDroppedFile } from '../../../src/renderer/composables/use-dropped-file'
import { useStartWithFile } from '../../../src/renderer/views/welcome/use-start-with-file'

const inspection = { bytes: 12 }
const readingOf = (code: FailureCode | null) => (code === null ? inspection : Promise.reject(new Failure(code)))

/** A core with a folder of workspaces that refuses to look into files by the given code. */
function welcomeTo(folder: Set<string>, code: FailureCode | null, upload = async () => ({ id: 'a'.repeat(32) })) {
  const call = async (verb: string, args: { name?: string }) => {
    const { name = '' } = args
    if (verb === 'workspace.list') return { folder: '', workspaces: [...folder].map((each) => ({ name: each })) }
    if (verb === 'workspace.create') folder.add(name)
    if (verb === 'workspace.remove') folder.delete(name)
    if (verb === 'import.inspect') return readingOf(code)
    return { name, revision: 1, savedAt: null, fields: [] }
  }
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  setActivePinia(pinia)
  provideHost(app, { client: { call, onEvent: () => () => undefined }, upload } as unknown as Host)
  return app.runWithContext(useStartWithFile)
}

const club = new File(['id\n1\n'], 'club.csv')
const { handed, takeHanded } = useDroppedFile()
afterEach(() => void takeHanded())

describe('starting with a file', () => {
  it('makes a workspace named after it and hands over what was found', async () => {
    const folder = new Set(['club'])
    const { start, refused } = welcomeTo(folder, null)
    expect(await start(club)).toBe(true)
    expect([...folder]).toEqual(['club', 'club 2'])
    expect(handed.value).toMatchObject({ inspection, failure: null, source: { fileName: 'club.csv' } })
    expect(refused.value).toBeNull()
  })

  it.each(['fileEmpty', 'fileBinary', 'noRows', 'tooManyColumns'] as const)(
    'leaves no workspace behind when the file is refused with %s, and says so',
    async (code) => {
      const folder = new Set(['other'])
      const { start, refused } = welcomeTo(folder, code)
      expect(await start(club)).toBe(false)
      expect([...folder]).toEqual(['other'])
      expect(handed.value).toBeNull()
      expect(refused.value).toMatchObject({ name: 'club.csv', failure: { code } })
    }
  )

  it('leaves no workspace behind when the file cannot be handed over', async () => {
    const folder = new Set<string>()
    const { start, refused } = welcomeTo(folder, null, () => Promise.reject(new Failure('fileVanished')))
    expect(await start(club)).toBe(false)
    expect([...folder]).toEqual([])
    expect(refused.value?.failure.code).toBe('fileVanished')
  })

  it('goes on where only a quote has no end, which can be mended in the import', async () => {
    const folder = new Set<string>()
    const { start } = welcomeTo(folder, 'unclosedQuote')
    expect(await start(club)).toBe(true)
    expect([...folder]).toEqual(['club'])
    expect(handed.value).toMatchObject({ inspection: null, failure: { code: 'unclosedQuote' } })
  })
})
