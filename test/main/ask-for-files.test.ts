import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { beforeEach, expect, it } from 'vitest'
import { askForPlace } from '../../src/main/ask-for-files'
import { temporaryFolder } from '../hosts/temporary-folder'
import * as stub from './electron-stub'

const { resetElectron, seen } = stub
const window = new stub.BrowserWindow() as unknown as BrowserWindow
const question = { title: 'Save', name: 'Plan: v1.2', otherwise: 'Document', kind: 'Word', extension: 'docx' }
let folder = ''

beforeEach(async () => {
  resetElectron()
  folder = await temporaryFolder()
})

const chosen = (name: string) => ({ canceled: false, filePath: join(folder, name) })

it('offers a name with the ending of the kind, and takes the place that is chosen', async () => {
  seen.answers.push(chosen('Other.txt'))
  expect(await askForPlace(window, question)).toBe(join(folder, 'Other.txt'))
  expect(seen.dialogs[0]?.options['defaultPath']).toBe('Plan v1.2.docx')
})

it('gives a name without an ending that of the kind, however many dots it has', async () => {
  seen.answers.push(chosen('Plan v1.2'))
  expect(await askForPlace(window, question)).toBe(join(folder, 'Plan v1.2.docx'))
})

it('asks anew where the whole name is that of another file, so that nothing is written over unasked', async () => {
  await writeFile(join(folder, 'Handbook.docx'), 'mine')
  seen.answers.push(chosen('Handbook'), chosen('Handbook.docx'))
  expect(await askForPlace(window, question)).toBe(join(folder, 'Handbook.docx'))
  expect(seen.dialogs[1]?.options['defaultPath']).toBe(join(folder, 'Handbook.docx'))
  seen.answers.push(chosen('Handbook'))
  expect(await askForPlace(window, question)).toBeNull()
})
