import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Browser } from '@playwright/test'
import { documentExtensions, documentForms } from '../../src/contract/document'
import { standardFieldName } from '../../src/words/field-name'
import { convertWithLibreOffice, findLibreOffice } from '../find-libreoffice'
import { realDataFolder } from '../real-data-folder'
import { steer } from './desktop/steer'
import { expect, test, type HostKind, type Program } from './with-program'

const fileOf = (name: string) => join(realDataFolder, 'completejourney', name)
const mustRun = process.env.CI === 'true'
const plain = (read: string): string => read.replace(/\s+/g, ' ')

/** Households of a real shop, their orders, and the married of them as a segment. */
async function marriedHouseholds({ page, words, welcome, importing, frame, builder }: Program): Promise<void> {
  await welcome.chooseCsv(fileOf('demographics.csv'))
  await importing.run()
  await frame.goTo('import')
  await importing.choose(fileOf('transactions_sample.csv'))
  await importing.planned('orders')
  await importing.start('orders')
  await expect(page.getByRole('heading', { name: words.say('plan.outcome.title.orders') })).toBeVisible()
  await frame.goTo('segments')
  await page
    .getByRole('button', { name: words.say('segments.new') })
    .first()
    .click()
  await builder.addValues(standardFieldName(words, 'marital_status'), ['Married'])
  await builder.name('Married')
  await builder.saveVersion()
}

/** Chooses a way out of the sheet, to a path on the desktop; gives where the file lies. */
async function taken(
  { page, words, host }: Program,
  hostKind: HostKind,
  label: string,
  ending: string
): Promise<string> {
  const path = join(host.folder, `taken.${ending}`)
  const download = hostKind === 'browser' ? page.waitForEvent('download') : null
  if (hostKind === 'desktop') await steer(page).answer({ canceled: false, filePath: path })
  await page.getByRole('button', { name: words.say('sheet.export'), exact: true }).click()
  await page.getByRole('menuitem', { name: label }).click()
  if (download) await (await download).saveAs(path)
  else await expect.poll(() => existsSync(path)).toBe(true)
  const messages = page.getByRole('region', { name: words.say('frame.messages') })
  await expect(messages.getByRole('status').first()).toBeVisible()
  await messages
    .getByRole('button', { name: words.say('frame.close') })
    .last()
    .click()
  return path
}

/** How large a picture is, and how many colours it has, as a browser sees it. */
async function lookAt(browser: Browser, png: Buffer): Promise<{ width: number; height: number; colors: number }> {
  const page = await browser.newPage()
  const seen = await page.evaluate<{ width: number; height: number; colors: number }>(`(async () => {
    const bytes = Uint8Array.from(atob(${JSON.stringify(png.toString('base64'))}), (letter) => letter.charCodeAt(0))
    const picture = await createImageBitmap(new Blob([bytes]))
    const { width, height } = picture
    const pen = new OffscreenCanvas(width, height).getContext('2d')
    pen.drawImage(picture, 0, 0)
    const pixels = new Uint32Array(pen.getImageData(0, 0, width, height).data.buffer)
    return { width, height, colors: new Set(pixels).size }
  })()`)
  await page.close()
  return seen
}

test('a persona of real households is drafted, and other programs open each form of its sheet', async ({
  browser,
  openProgram,
  hostKind
}) => {
  test.skip(!existsSync(realDataFolder) && !mustRun, `real data: ${realDataFolder} is absent`)
  const program = await openProgram('en')
  const { page, words, host } = program
  await marriedHouseholds(program)
  await page.getByRole('link', { name: words.say('sheet.tabs.persona'), exact: true }).click()
  await page.getByRole('button', { name: words.say('sheet.draft'), exact: true }).click()
  const sheet = page.getByRole('article', { name: 'Married' })
  const core = sheet.getByRole('group', { name: words.say('persona.blocks.core') })
  await expect(core).toContainText(/At the core of the audience are .+ aged 35\D+54, who buy .+; the average check is/)
  await expect(page.getByRole('region', { name: words.say('sheet.charts') })).toBeVisible()
  const said = ((await core.getByRole('paragraph').first().textContent()) ?? '').replaceAll('\u2060', '')

  for (const form of documentForms) {
    const path = await taken(program, hostKind, words.say(`sheet.forms.${form}`), documentExtensions[form])
    await test.step(form, () => readsAs(form, path, said))
  }
  const path = await taken(program, hostKind, words.say('sheet.picture'), 'png')
  const { width, height, colors } = await lookAt(browser, await readFile(path))
  const box = await sheet.boundingBox()
  expect(width).toBe(Math.round((box?.width ?? 0) * 2))
  expect(height).toBeGreaterThan(1000)
  expect(colors).toBeGreaterThan(200)

  /** Another program finds the sentence of the core in a file. */
  async function readsAs(form: string, path: string, text: string): Promise<void> {
    if (form === 'html') {
      const other = await browser.newPage()
      await other.goto(pathToFileURL(path).href)
      await expect(other.getByRole('heading', { level: 1 })).toContainText('Married')
      await expect(other.getByRole('paragraph').filter({ hasText: text })).toBeVisible()
      await other.close()
    } else if (form === 'pdf') {
      const { stdout } = await promisify(execFile)('pdftotext', ['-layout', path, '-'])
      expect(plain(stdout)).toContain(plain(text))
    } else if (form === 'docx') {
      const office = findLibreOffice('writer')
      if (office === null && !mustRun) return
      await convertWithLibreOffice(office ?? 'soffice', [path], 'txt:Text (encoded):UTF8', host.folder)
      expect(plain(await readFile(path.replace(/docx$/, 'txt'), 'utf8'))).toContain(plain(text))
    } else expect(plain(await readFile(path, 'utf8'))).toContain(plain(text))
  }
})
