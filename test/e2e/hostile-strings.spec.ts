import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import { hostileStrings } from '../hostile-strings'
import { newFile } from './customer-files'
import { steer } from './desktop/steer'
import { expect, test, type Program } from './with-program'

/** A few of each kind go as headers; all go as values of one column. */
const headers = hostileStrings.filter((_, at) => at % 6 === 0).map((text) => `${text} ¶`)
const category = `${hostileStrings[0]} category`
const rows = hostileStrings.map((text, at) => [`K${at}`, text, category, ...headers.map(() => text)])
const file = Papa.unparse([['Customer number', 'Name', 'City', ...headers], ...rows])

/** What the page says, as one text without the difference of blanks; texts of inputs among it. */
async function told(page: Page): Promise<string> {
  const text = await page.evaluate(() => {
    interface Input {
      readonly value: string
    }
    const { document } = globalThis as unknown as {
      document: { body: { textContent: string }; querySelectorAll(selector: string): Iterable<Input> }
    }
    const inputs = [...document.querySelectorAll('input, textarea')].map(({ value }) => value)
    return `${document.body.textContent} ${inputs.join(' ')}`
  })
  return plain(text)
}
const plain = (text: string): string => text.replace(/\s+/g, '')

async function tells(program: Program, texts: readonly string[], where: string): Promise<void> {
  await expect
    .poll(async () => {
      const all = await told(program.page)
      return texts.filter((text) => !all.includes(plain(text)))
    }, where)
    .toEqual([])
}

/** Nothing of it ran, and nothing of it became a part of the page. */
async function nothingRan(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const { hit, document } = globalThis as unknown as {
      hit?: unknown
      document: { querySelectorAll(selector: string): { length: number } }
    }
    const made = '[onerror], [onload], [onmouseover], [onfocus], img[src="x"], body script, a[href^="javascript"]'
    return {
      hit: hit ?? null,
      made: document.querySelectorAll(made).length - document.querySelectorAll('body > script').length
    }
  })
  expect(found).toEqual({ hit: null, made: 0 })
}

test('hostile texts are shown as they are on every screen, and nothing in them runs', async ({
  openProgram,
  hostKind
}) => {
  const program = await openProgram('en')
  const { page, words, welcome, importing, frame, builder, exporting, host } = program
  page.on('dialog', (dialog) => expect(dialog.message()).toBe(''))
  await welcome.chooseCsv(await newFile('hostile.csv', file))
  await importing.planned()
  await tells(program, [...headers, ...hostileStrings.slice(0, 3)], 'import')
  await importing.start()
  await expect(importing.outcomeOf(rows.length)).toBeVisible()
  await nothingRan(page)

  await frame.goTo('customers')
  const grid = page.getByRole('grid')
  await expect(grid.getByRole('gridcell', { name: category, exact: true }).first()).toBeVisible()
  await tells(program, [...hostileStrings.slice(0, 12), category], 'the table')
  await page.keyboard.press('Control+k')
  for (const text of [hostileStrings[0] ?? '', '{0} {name} {count} {n}', '__proto__']) {
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText(text)
    await expect(page.getByRole('option', { name: text }).first()).toBeVisible()
  }
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('complementary', { name: words.say('customers.card', { name: '__proto__' }) })
  ).toBeVisible()
  await tells(program, headers, 'a card')
  await page.getByRole('radio', { name: words.say('customers.tabs.notes') }).check({ force: true })
  await page.getByRole('button', { name: words.say('customers.addNote') }).click()
  await page.getByRole('textbox', { name: words.say('customers.noteText') }).fill(hostileStrings.join('\n'))
  await page.keyboard.press('Control+Enter')
  await tells(program, hostileStrings, 'a note')
  await nothingRan(page)

  await frame.goTo('segments')
  await page
    .getByRole('button', { name: words.say('segments.new') })
    .first()
    .click()
  await tells(program, headers, 'the vocabulary')
  await builder.addValues('City', [category])
  await tells(program, [`${category}`], 'a criterion and the sentence')
  await builder.says(category)
  const name = '<b>{0}|@:x</b> =1+1 \u202eabc'
  await builder.name(name)
  await builder.saveVersion()
  await builder.tells(rows.length, rows.length)
  await tells(program, [name], 'the builder')
  await nothingRan(page)

  await exporting.openPlain()
  const path = join(host.folder, 'list.csv')
  const isDesktop = hostKind === 'desktop'
  if (isDesktop) await steer(page).answer({ canceled: false, filePath: path })
  const download = isDesktop ? null : page.waitForEvent('download')
  await exporting.writePlain.click()
  await exporting.tellsPlain(rows.length)
  const list = await readFile(download ? await (await download).path() : path, 'utf8')
  const cells = Papa.parse<string[]>(list.trim()).data.flat()
  const unguarded = new Set(cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')))
  expect([...headers, ...hostileStrings].filter((text) => !unguarded.has(text))).toEqual([])

  await frame.goTo('segments')
  await tells(program, [name], 'the gallery')
  await frame.goTo('customers')
  await tells(program, [name], 'chips')
  await frame.goTo('journal')
  await tells(program, ['hostile.csv'], 'the journal')
  await frame.goTo('settings')
  await tells(program, headers, 'fields')
  await nothingRan(page)
})
