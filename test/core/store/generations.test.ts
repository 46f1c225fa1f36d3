import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { dataFolderOf, workspaceNameOf } from '../../../src/core/store/data-folder'
import { clearWaiting, generationFileName, removeUnusedGenerations } from '../../../src/core/store/generations'
import { nodeFiles } from '../../../src/node/disk/node-files'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { fullContents } from './workspace-contents'

const files = nodeFiles()
let folder: string

beforeEach(async () => {
  folder = await temporaryFolder()
})

it('keeps the files of the named generations, of one that is being written, and everything that is no generation', async () => {
  const names = [
    'customers-0006.columns',
    'customers-0006.sqlite',
    'customers-0007.columns',
    'customers-0007.sqlite',
    'customers-0008.columns',
    'contacts-0007.sqlite',
    'orders-0007.sqlite',
    'people.sqlite',
    'lock'
  ]
  for (const name of names) await writeFile(join(folder, name), 'x')
  await removeUnusedGenerations({ files }, folder, [fullContents.definitions.generation, null])
  expect((await readdir(folder)).sort()).toEqual([
    'contacts-0007.sqlite',
    'customers-0007.columns',
    'customers-0007.sqlite',
    'customers-0008.columns',
    'lock',
    'people.sqlite'
  ])
})

it('clears uploads and exports that wait, and nothing else', async () => {
  for (const name of ['uploads', 'exports', 'backups']) {
    await mkdir(join(folder, name))
    await writeFile(join(folder, name, 'file'), 'x')
  }
  await clearWaiting({ files }, folder)
  expect(await readdir(folder)).toEqual(['backups'])
  await clearWaiting({ files }, join(folder, 'nowhere'))
})

it('names files and folders as documented', () => {
  expect(generationFileName('orders', 12)).toBe('orders-0012.sqlite')
  expect(dataFolderOf(files, join('a', 'Name.portrait'))).toBe(join('a', 'Name.portrait-data'))
  expect(workspaceNameOf(files, join('a', 'Моя база.v2.portrait'))).toBe('Моя база.v2')
})
