import type { Locator } from '@playwright/test'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { standardFieldName } from '../../../src/words/field-name'
import { expect, test } from './with-desktop'

const customers = 'id;Płeć;Wiek;Miasto\n1;kobieta;31;Łódź\n2;mężczyzna;45;Kraków\n3;kobieta;27;Łódź\n'

const newFolder = () => mkdtemp(join(tmpdir(), 'portrait-desk-'))

test('the sample: portrait, saved segment, and its list through the save dialog', async ({ openDesktop }) => {
  const { page, words, welcome, builder, exporting, outside, host } = await openDesktop({ language: 'en' })
  await welcome.openSample()
  await outside.titleIs('Sample – Portrait Desk')
  await page
    .getByRole('button', { name: words.say('segments.new') })
    .first()
    .click()
  await builder.addValues(standardFieldName(words, 'city'), ['Chicago'])
  await builder.name('Chicago only')
  await builder.saveVersion()
  const path = join(await newFolder(), 'chicago')
  await outside.answer({ canceled: false, filePath: path })
  await outside.menu('export')
  await exporting.choosePlain()
  await exporting.writePlain.click()
  await expect.poll(() => existsSync(`${path}.csv`)).toBe(true)
  const [header = [], ...rows] = Papa.parse<string[]>((await readFile(`${path}.csv`, 'utf8')).trim()).data
  await exporting.tellsPlain(rows.length)
  await expect(exporting.check).toContainText('chicago.csv')
  const city = header.indexOf(standardFieldName(words, 'city'))
  expect(rows.length).toBeGreaterThan(50)
  expect(new Set(rows.map((row) => row[city]))).toEqual(new Set(['Chicago']))
  expect((await outside.state()).recent).toEqual([join(host.folder, 'Sample.portrait')])
})

test('a list is not written when the save dialog is closed', async ({ openDesktop }) => {
  const { words, welcome, page, exporting, outside } = await openDesktop()
  await welcome.openSample()
  await page
    .getByRole('link', { name: /^VIP/ })
    .or(page.getByRole('button', { name: /^VIP/ }))
    .first()
    .click()
  await outside.menu('export')
  await exporting.choosePlain()
  const write = exporting.writePlain
  await write.click()
  await expect(write).toBeEnabled()
  await expect(exporting.check).not.toContainText(words.say('export.written', {}, 0).replace(/\d/g, ''))
})

test('a new workspace elsewhere, customers through the open dialog, and both again after the end', async ({
  openDesktop
}) => {
  const folder = await newFolder()
  const csv = join(folder, 'klienci.csv')
  const workspace = join(folder, 'Sklep.portrait')
  await writeFile(csv, customers)
  const first = await openDesktop({ language: 'pl' })
  await first.outside.answer({ canceled: false, filePath: workspace })
  await first.outside.menu('new')
  await expect(first.page).toHaveURL(/#\/import$/)
  await first.outside.titleIs('Sklep – Portrait Desk')
  await first.outside.answer({ canceled: false, filePaths: [csv] })
  await first.outside.menu('import')
  await first.importing.start()
  await expect(first.importing.outcomeOf(3)).toBeVisible()
  await first.outside.quit()
  expect(await first.host.ended).toBe(0)
  expect(await readFile(csv, 'utf8')).toBe(customers)

  const again = await openDesktop({ language: 'pl', file: workspace })
  await expect(again.page).toHaveURL(/#\/segments$/)
  await again.outside.titleIs('Sklep – Portrait Desk')
  await again.frame.goTo('customers')
  await expect(again.page.getByRole('main')).toContainText('Kraków')
})

test('a chosen or dropped file is handed over piece by piece', async ({ openDesktop }) => {
  const csv = join(await newFolder(), 'klienci.csv')
  await writeFile(csv, customers)
  const { welcome, importing } = await openDesktop({ language: 'pl' })
  await welcome.chooseCsv(csv)
  await importing.start()
  await expect(importing.outcomeOf(3)).toBeVisible()
})

test('the menu speaks the language and shows the appearance that it chooses', async ({ openDesktop }) => {
  const { page, outside } = await openDesktop()
  expect((await outside.item('file'))?.label).toBe('File')
  await outside.menu('language-ru')
  await expect.poll(async () => (await outside.item('file'))?.label).toBe('Файл')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await outside.menu('appearance-dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect.poll(async () => (await outside.item('appearance-dark'))?.checked).toBe(true)
})

test('undo and redo from the menu, and close', async ({ openDesktop }) => {
  const { page, words, welcome, builder, outside } = await openDesktop()
  await welcome.openSample()
  await page
    .getByRole('button', { name: words.say('segments.new') })
    .first()
    .click()
  await builder.addRange(standardFieldName(words, 'age'), { from: 27, to: 45 }, 'age')
  await builder.tells(await told(builder.mirror), 5000)
  const segments = page.getByRole('main').getByText(words.say('builder.newName'))
  await outside.menu('undo')
  await expect.poll(async () => (await outside.item('redo'))?.enabled).toBe(true)
  await outside.menu('redo')
  await expect.poll(async () => (await outside.item('redo'))?.enabled).toBe(false)
  await outside.menu('close')
  await expect(page).toHaveURL(/#\/$/)
  await outside.titleIs('Portrait Desk')
  await expect(segments).toHaveCount(0)
  expect((await outside.item('close'))?.enabled).toBe(false)
})

/** The count that the mirror tells when it has come to rest. */
async function told(mirror: Locator): Promise<number> {
  await expect(mirror).not.toHaveAttribute('aria-busy', 'true')
  let count = 0
  const isAtRest = async (): Promise<boolean> => {
    const before = count
    count = Number(/([\d,]+)\s*of/.exec(await mirror.innerText())?.[1]?.replace(/,/g, '') ?? 0)
    return count > 0 && count === before
  }
  await expect.poll(isAtRest, { intervals: [400] }).toBe(true)
  return count
}

test('the file of the workspace is shown in the folder, under its new name too', async ({ openDesktop }) => {
  const { page, words, welcome, outside, host } = await openDesktop({ language: 'pl' })
  const sample = words.say('starter.workspaceName')
  expect((await outside.item('reveal'))?.enabled).toBe(false)
  await welcome.openSample()
  expect((await outside.item('reveal'))?.label).toBe('Pokaż w folderze')
  await outside.menu('reveal')
  await expect.poll(async () => (await outside.state()).opened).toEqual([join(host.folder, `${sample}.portrait`)])
  await page.getByRole('banner').getByRole('button').first().click()
  await page.getByRole('menuitem', { name: words.say('backups.rename') }).click()
  await page.getByRole('textbox', { name: words.say('backups.newName') }).fill('Sklep')
  await page.keyboard.press('Enter')
  await outside.titleIs('Sklep – Portrait Desk')
  await outside.menu('reveal')
  await expect.poll(async () => (await outside.state()).opened[1]).toBe(join(host.folder, 'Sklep.portrait'))
})

test('save as and move to folders of the user’s choice, and go on there', async ({ openDesktop }) => {
  const [copies, archive] = [await newFolder(), await newFolder()]
  const { page, words, welcome, frame, outside, host } = await openDesktop()
  expect((await outside.item('move'))?.enabled).toBe(false)
  await welcome.openSample()
  await outside.menu('save-as')
  await outside.answer({ canceled: false, filePath: join(copies, 'Club.portrait') })
  await outside.menu('save-as')
  await outside.titleIs('Club – Portrait Desk')
  await expect(page.getByText(words.say('backups.savedAs', { name: 'Club' }))).toBeVisible()
  await expect(page.getByRole('banner')).toContainText(words.say('frame.customerCount', {}, 5000))
  await outside.answer({ canceled: false, filePaths: [archive] })
  await outside.menu('move')
  await expect(page.getByText(words.say('backups.moved', { name: 'Club', folder: archive }))).toBeVisible()
  expect([await readdir(copies), (await readdir(archive)).sort()]).toEqual([
    [],
    ['Club.portrait', 'Club.portrait-data']
  ])
  expect((await outside.state()).windows[0]?.file).toBe(join(archive, 'Club.portrait'))
  const sample = join(host.folder, 'Sample.portrait')
  expect([...(await outside.state()).recent]).toEqual([
    join(archive, 'Club.portrait'),
    join(copies, 'Club.portrait'),
    sample
  ])
  await frame.goTo('settings')
  await page.getByLabel(words.say('settings.bands'), { exact: true }).fill('20, 40+')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await outside.item('undo'))?.enabled).toBe(true)
  await outside.answer({ canceled: false, filePath: sample })
  await outside.menu('save-as')
  await expect(page.getByText(words.say('failures.workspaceExists', { name: 'Sample' }))).toBeVisible()
  await outside.titleIs('Club – Portrait Desk')
  await outside.menu('close')
  await expect(page.getByText(host.folder)).toBeVisible()
})

test('a file from the file manager and one from a second start are opened in the same window', async ({
  openDesktop
}) => {
  const { welcome, frame, outside, host, words, page } = await openDesktop()
  await welcome.openSample()
  await frame.closeWorkspace()
  await outside.emit('open-file', join(host.folder, 'Sample.portrait'))
  await expect(page).toHaveURL(/#\/segments$/)
  await outside.titleIs('Sample – Portrait Desk')
  await outside.menu('close')
  await outside.titleIs('Portrait Desk')
  await outside.emit('second-instance', ['electron', '.', 'Sample.portrait'], host.folder)
  await outside.titleIs('Sample – Portrait Desk')
  await outside.emit('open-file', join(host.folder, 'Gone.portrait'))
  await expect(page.getByText(words.say('failures.workspaceNotFound', { name: 'Gone' }))).toBeVisible()
  expect((await outside.state()).windows).toHaveLength(1)
})

test('closing while a large file is read ends the reading, and leaves no trace of it', async ({ openDesktop }) => {
  const csv = join(await newFolder(), 'many.csv')
  const amounts = Array.from({ length: 10 }, (_, column) => `1 234,5${column}`).join(';')
  const rows = Array.from({ length: 400_000 }, (_, row) => `${row};${amounts}`)
  const header = ['id', ...Array.from({ length: 10 }, (_, column) => `amount ${column}`)].join(';')
  await writeFile(csv, [header, ...rows].join('\n'))
  const workspace = join(await newFolder(), 'many.portrait')
  const { page, words, outside, host } = await openDesktop()
  await outside.answer({ canceled: false, filePath: workspace })
  await outside.menu('new')
  await expect(page).toHaveURL(/#\/import$/)
  await outside.answer({ canceled: false, filePaths: [csv] })
  await outside.menu('import')
  await expect(page.getByRole('progressbar', { name: words.say('plan.working') })).toBeVisible({ timeout: 30_000 })
  await expect.poll(async () => (await outside.state()).windows[0]?.progress).toBeGreaterThan(0)
  await outside.quit()
  expect(await host.ended).toBe(0)
  const again = await openDesktop({ file: workspace })
  await expect(again.page).toHaveURL(/#\/import$/)
})

test('the page cannot leave, open windows or reach another host', async ({ openDesktop }) => {
  const { page, welcome, host } = await openDesktop()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await welcome.openSample()
  const before = page.url()
  await page.evaluate("setTimeout(() => location.assign('https://example.org/'), 0)")
  await page.evaluate("void window.open('https://example.org/')")
  const reached = await page.evaluate("fetch('https://example.org/').then(() => true, () => false)")
  await page.waitForTimeout(500)
  expect(reached).toBe(false)
  expect(page.url()).toBe(before)
  expect(page.context().pages()).toHaveLength(1)
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  const own = new URL(before).origin
  const foreign = [...loaded, ...asked].filter((url) => !url.startsWith(own) && !/^(?:data|blob|app):/.test(url))
  expect(foreign.filter((url) => url !== 'https://example.org/')).toEqual([])
  expect(host.printed()).not.toContain('INSECURE')
  const names = "['require', 'process', 'module', 'electron'].filter((name) => name in window)"
  expect(await page.evaluate(names)).toEqual([])
  const verbs = await page.evaluate('Object.keys(window.portraitDesk).sort()')
  expect(verbs).toEqual(['call', 'cancel', 'onEvent', 'openFile', 'tell', 'upload'])
})
