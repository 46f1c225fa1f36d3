import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Language } from '../../src/model/language'
import { findings, looks, nothingMoves, type Look } from './axe-findings'
import { expect, test, type Program } from './with-program'

const workbook = fileURLToPath(new URL('../fixtures/xlsx/clients.xlsx', import.meta.url))

/** Two customers, and rows that are left out. */
async function fileOfCustomers(): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'portrait-e2e-')), 'club.csv')
  await writeFile(path, 'Customer number,City,Orders\nK1,Oslo,3\nK2,Rome,many\n,Paris,1\n')
  return path
}

/** Orders, one of them of nobody. */
async function fileOfOrders(): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'portrait-e2e-')), 'orders.csv')
  await writeFile(
    path,
    'Customer number,Order number,Order date,Amount\nK1,1,2026-01-05,10.00\nK9,2,2026-02-05,10.00\n'
  )
  return path
}

/** Customers with a field of their own; two of them are one. */
async function fileOfTwins(): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'portrait-e2e-')), 'twins.csv')
  const rows = ['K1,Anna,a@example.com,Oslo,gold', 'K2,Ann,A@example.com,Rome,3', 'K3,Bo,b@example.com,Oslo,4']
  await writeFile(path, ['Customer number,Name,E-mail,City,Level', ...rows].join('\n'))
  return path
}

const screens: Record<string, (program: Program) => Promise<void>> = {
  segments: ({ frame }) => frame.goTo('segments'),
  'segments as a table': async ({ page, words }) => {
    await page.getByRole('radio', { name: words.say('segments.views.table') }).check({ force: true })
  },
  builder: async ({ page, words, frame }) => {
    await frame.goTo('segments')
    await page
      .getByRole('link', { name: words.say('starter.vip.name') })
      .first()
      .click()
    await expect(page.getByRole('complementary')).toBeVisible()
  },
  'export of a plain table': async ({ exporting }) => exporting.openPlain(),
  'export of a list': async ({ exporting }) => {
    await exporting.chooseTool('Mailchimp')
    await expect(exporting.check.getByRole('button').last()).toBeEnabled()
  },
  'rows that are left out of a list': async ({ page, words, exporting }) => {
    await exporting.check.getByRole('button', { name: words.say('mailing.reasons.consentMissing') }).click()
    await expect(page.getByRole('dialog').getByRole('row').nth(1)).toBeVisible()
  },
  'a list that was written': async ({ page, words, exporting }) => {
    await page.keyboard.press('Escape')
    await exporting.check.getByRole('button').last().click()
    await expect(page.getByRole('link', { name: words.say('export.done.journal') })).toBeVisible()
  },
  'journal of exports': async ({ page, words }) => {
    await page.getByRole('link', { name: words.say('export.done.journal') }).click()
    await page.getByText(words.say('export.journal.details')).click()
  },
  customers: async ({ page, frame }) => {
    await page.keyboard.press('Escape')
    await frame.goTo('customers')
  },
  'customer card': async ({ page }) => {
    await page.getByRole('gridcell').first().click()
    await expect(page.getByRole('complementary')).toBeVisible()
  },
  'palette with commands': async ({ page }) => {
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('option').first()).toBeVisible()
  },
  'palette with customers': async ({ page }) => {
    await page.keyboard.type('10')
    await expect(page.getByRole('option', { name: /10/ }).first()).toBeVisible()
  },
  'columns of the table': async ({ page, words }) => {
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: words.say('customers.columns'), exact: true }).click()
    await expect(page.getByRole('checkbox').first()).toBeAttached()
  },
  'menu of a column': async ({ page }) => {
    await page.keyboard.press('Escape')
    await page.getByRole('columnheader').nth(1).hover()
    await page.getByRole('columnheader').nth(1).getByRole('button').last().click()
    await expect(page.getByRole('menuitem').first()).toBeVisible()
  },
  'timeline of a customer': async ({ page, words }) => {
    await page.keyboard.press('Escape')
    await page.getByRole('radio', { name: words.say('customers.tabs.timeline') }).check({ force: true })
    await expect(page.getByRole('complementary').getByRole('listitem').first()).toBeVisible()
  },
  'consents of a customer': async ({ page, words }) => {
    await page.getByRole('radio', { name: words.say('customers.tabs.consents') }).check({ force: true })
  },
  import: ({ frame }) => frame.goTo('import'),
  'what will happen': async ({ importing }) => {
    await importing.choose(await fileOfCustomers())
    await importing.planned()
  },
  journal: async ({ frame, importing }) => {
    await importing.start()
    await expect(importing.outcomeOf(2)).toBeVisible()
    await frame.goTo('journal')
  },
  settings: ({ frame }) => frame.goTo('settings')
}

/** Screens of less use, and dialogs: their words differ by language, their shape does not. */
const further: Record<string, (program: Program) => Promise<void>> = {
  'an imported file': async ({ importing }) => {
    await importing.start()
    await expect(importing.outcomeOf(3)).toBeVisible()
  },
  'sheets of a workbook': async ({ page, words, importing }) => {
    await importing.choose(workbook)
    await expect(page.getByRole('combobox', { name: words.say('import.dialect.sheet') })).toBeVisible()
  },
  'orders of somebody unknown': async ({ page, words, importing }) => {
    await importing.choose(await fileOfOrders())
    await importing.planned('orders')
    await page.getByText(words.say('plan.keys.show')).click()
  },
  duplicates: async ({ frame, duplicates }) => {
    await frame.goTo('customers')
    await duplicates.open()
    await duplicates.chooseAll()
    await duplicates.willBe({ gone: 1 })
  },
  'merged duplicates': async ({ duplicates }) => {
    await duplicates.merge(1)
    await duplicates.merged(1)
    await duplicates.nobody()
  },
  'a journal of many acts': async ({ page, words, frame }) => {
    await frame.goTo('journal')
    await page.getByRole('button', { name: words.say('journal.merging.undoOf') }).click()
  },
  'fields of customers': async ({ page, frame }) => {
    await page.keyboard.press('Escape')
    await frame.goTo('settings')
  },
  'renaming a field': ({ settings }) => settings.openField('Level', 'rename'),
  'another type for a field': async ({ page, settings, words }) => {
    await page.keyboard.press('Escape')
    await settings.openField('Level', 'retype')
    await page.getByRole('dialog').getByRole('combobox').click()
    await page.getByRole('option', { name: words.say('fields.types.text'), exact: true }).click()
    await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible()
  },
  'leaving a field out': async ({ page, settings }) => {
    await page.keyboard.press('Escape')
    await settings.openField('Level', 'remove')
  },
  'a new formula': async ({ page, words }) => {
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: words.say('settings.formula.add') }).click()
  },
  'a new reference table': async ({ page }) => {
    await page.keyboard.press('Escape')
    const path = join(await mkdtemp(join(tmpdir(), 'portrait-e2e-')), 'cities.csv')
    await writeFile(path, 'City,Population\nOslo,700000\n')
    await page.locator('main input[type="file"]').setInputFiles(path)
    await expect(page.getByRole('dialog')).toBeVisible()
  },
  'a reference table': async ({ page, words }) => {
    await page
      .getByRole('dialog')
      .getByRole('button', { name: words.say('settings.references.save') })
      .click()
    await page.getByText(words.say('settings.references.unmatched', {}, 1)).click()
  }
}

for (const look of ['light', 'dark', 'high contrast'] as const) {
  test(`imports, duplicates and the dialogs of fields meet them too: ${look}`, async ({ page, openProgram }) => {
    await page.emulateMedia({ ...looks[look], reducedMotion: 'reduce' })
    const program = await openProgram('en')
    await program.welcome.chooseCsv(await fileOfTwins())
    for (const [name, go] of Object.entries(further)) {
      await go(program)
      await page.waitForFunction(nothingMoves)
      expect.soft(await findings(page, look), name).toEqual([])
    }
  })
}

/** Each language in an appearance of its own, English in all. */
const shown: readonly (readonly [Language, Look])[] = [
  ['en', 'light'],
  ['en', 'dark'],
  ['en', 'high contrast'],
  ['ru', 'light'],
  ['pl', 'high contrast, dark']
]

for (const [language, look] of shown) {
  test(`every screen meets WCAG 2.2 AA as far as axe can tell: ${language}, ${look}`, async ({ page, openProgram }) => {
    await page.emulateMedia({ ...looks[look], reducedMotion: 'reduce' })
    const program = await openProgram(language)
    await expect(page.getByRole('button', { name: program.words.say('welcome.openSample') })).toBeVisible()
    expect.soft(await findings(page, look), 'welcome').toEqual([])
    await program.welcome.openSample()
    for (const [name, go] of Object.entries(screens)) {
      await go(program)
      await page.waitForFunction(nothingMoves)
      expect.soft(await findings(page, look), name).toEqual([])
    }
  })
}
