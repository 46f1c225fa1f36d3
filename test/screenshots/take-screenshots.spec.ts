import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Language } from '../../src/model/language'
import { standardFieldName } from '../../src/words/field-name'
import { expect, test, type Program } from '../e2e/with-program'

const folder = 'docs/screenshots'

/** A portrait's name, and from which average check on customers are in it, in the sample of a language. */
const portraits: Readonly<Record<Language, { readonly name: string; readonly from: number }>> = {
  en: { name: 'Generous men', from: 60 },
  ru: { name: 'Щедрые мужчины', from: 900 },
  pl: { name: 'Hojni panowie', from: 60 }
}

async function take(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0)
  await page.waitForTimeout(600)
  await page.screenshot({ path: `${folder}/${name}.png` })
}

/** The portrait of the pictures: men of 27–45 who spend more than most. */
async function compose({ page, words, builder, frame }: Program): Promise<void> {
  const named = (id: string) => standardFieldName(words, id)
  const { name, from } = portraits[words.language]
  await frame.goTo('segments')
  await page
    .getByRole('button', { name: words.say('segments.new') })
    .first()
    .click()
  await builder.addValues(named('gender'), [words.say('fields.genderValues.man')])
  await builder.addRange(named('average_check'), { from }, 'number')
  await builder.addRange(named('age'), { from: 27, to: 45 }, 'age')
  await builder.name(name)
  await page.getByRole('textbox', { name: words.say('builder.name') }).blur()
}

/** Customers of a small shop, every fifth of whom is there twice. */
async function fileOfShop(): Promise<string> {
  const names = ['Anna Nowak', 'Jan Kowalski', 'Maria Lis', 'Piotr Zając', 'Ewa Wójcik', 'Adam Dąb', 'Zofia Mazur']
  const cities = ['Kraków', 'Warszawa', 'Łódź', 'Gdańsk']
  const rows = Array.from({ length: 60 }, (_, at) => {
    const who = at % 5 === 4 ? at - 4 : at
    const phone = `${at % 5 === 4 ? '+48 ' : ''}60${who % 10} 100 ${200 + who}`
    const mail = `${names[who % 7]?.split(' ')[1]?.toLowerCase().normalize('NFD').replace(/\W/g, '')}${who}@example.com`
    const money = `${(80 + ((who * 37) % 900)).toString()},${(10 + at).toString()}`
    return [
      `K${1000 + at}`,
      names[who % 7],
      mail,
      phone,
      cities[who % 4],
      `${1 + (who % 27)}.0${1 + (at % 9)}.2026`,
      money
    ]
  })
  const header = 'Nr klienta;Nazwisko;E-mail;Telefon;Miasto;Ostatnie zamówienie;Wydane'
  const path = join(await mkdtemp(join(tmpdir(), 'portrait-shots-')), 'klienci.csv')
  await writeFile(path, [header, ...rows.map((cells) => cells.join(';'))].join('\r\n'))
  return path
}

test.beforeEach(({ page }) => page.setViewportSize({ width: 1440, height: 900 }))

test('the pictures of the README: composing, segments, customers', async ({ page, openProgram }) => {
  const program = await openProgram('en')
  await program.welcome.openSample()
  await compose(program)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await take(page, `builder-${colorScheme}`)
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await program.frame.goTo('segments')
  await take(page, 'segments')
  await program.frame.goTo('customers')
  await page.getByRole('gridcell', { name: 'Patricia Bennett' }).first().click()
  await page.getByRole('radio', { name: program.words.say('customers.tabs.timeline') }).check({ force: true })
  await take(page, 'customers')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('bennett pa')
  await expect(page.getByRole('option').first()).toContainText('Bennett')
  await take(page, 'look-up')
})

test('the pictures of the README: importing and duplicates', async ({ page, openProgram }) => {
  const { welcome, importing, frame, duplicates } = await openProgram('en')
  await welcome.chooseCsv(await fileOfShop())
  await importing.planned()
  await take(page, 'import')
  await importing.start()
  await expect(importing.outcomeOf(60)).toBeVisible()
  await frame.goTo('customers')
  await duplicates.open()
  await take(page, 'duplicates')
})

for (const language of ['en', 'ru', 'pl'] as const)
  test(`the pictures of the README: a persona, ${language}`, async ({ page, openProgram }) => {
    const { words, welcome } = await openProgram(language)
    await page.setViewportSize({ width: 1440, height: 1760 })
    await welcome.openSample()
    await page.getByRole('link', { name: words.say('starter.vip.name'), exact: true }).click()
    await page.getByRole('link', { name: words.say('sheet.tabs.persona'), exact: true }).click()
    await page.getByRole('button', { name: words.say('sheet.draft'), exact: true }).click()
    await expect(page.getByRole('article')).toBeVisible()
    await page.getByRole('button', { name: words.say('frame.close'), exact: true }).click()
    await take(page, `persona-${language}`)
  })

for (const language of ['ru', 'pl'] as const)
  test(`the pictures of the README: ${language}`, async ({ page, openProgram }) => {
    const program = await openProgram(language)
    await program.welcome.openSample()
    await compose(program)
    await take(page, `builder-${language}`)
  })
