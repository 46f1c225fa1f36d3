import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'

let folder: string
let client: Client & { close(): Promise<void> }

beforeEach(async () => {
  folder = await temporaryFolder()
  client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Mine', language: 'en' })
})

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])

async function save(bytes: Uint8Array) {
  const source = { kind: 'path', path: join(folder, 'drawn') } as const
  await writeFile(source.path, bytes)
  const path = join(folder, 'Age.png')
  return {
    outcome: await client.call('picture.save', { source, name: 'Age', destination: { kind: 'path', path } }),
    path
  }
}

describe('saving a picture', () => {
  it('writes the PNG as it was handed over', async () => {
    const { outcome, path } = await save(png)
    expect(outcome).toMatchObject({ file: path, download: null, bytes: png.length })
    expect(Uint8Array.from(await readFile(path))).toEqual(png)
  })

  it('refuses what is no PNG, and an upload that is not there', async () => {
    await expect(save(Uint8Array.from([0x4d, 0x5a, 1, 2]))).rejects.toMatchObject({ code: 'invalidArguments' })
    const source = { kind: 'upload', id: 'b'.repeat(32), fileName: 'x.png' } as const
    const given = { source, name: 'x', destination: { kind: 'download' } } as const
    await expect(client.call('picture.save', given)).rejects.toMatchObject({ code: 'uploadNotFound' })
  })

  it('takes away an upload that is no PNG', async () => {
    const uploads = join(folder, 'Mine.portrait-data', 'uploads')
    await mkdir(uploads, { recursive: true })
    const id = 'c'.repeat(32)
    const source = { kind: 'upload', id, fileName: 'x.png' } as const
    await writeFile(join(uploads, id), 'no picture')
    const given = { source, name: 'x', destination: { kind: 'download' } } as const
    await expect(client.call('picture.save', given)).rejects.toMatchObject({ code: 'invalidArguments' })
    expect(await readdir(uploads)).toEqual([])
  })

  it('keeps the chosen charts with the workspace', async () => {
    const charts = ['setsApart', 'field:age', 'contacts:hourOfWeek'] as const
    await client.call('settings.change', { charts: [...charts] })
    await client.call('workspace.close', {})
    expect((await client.call('workspace.open', { name: 'Mine' })).settings.charts).toEqual(charts)
    const other = { charts: ['orders:nonsense'] as never }
    await expect(client.call('settings.change', other)).rejects.toMatchObject({ code: 'invalidArguments' })
  })
})
