import { readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import Papa from 'papaparse'
import { standardFieldName } from '../../src/words/field-name'
import { realDataFolder } from '../real-data-folder'
import { ageOf, customerPersonality, fourShapes, incomeKnown, spendingOf } from '../stories/customer-personality'
import { bankClients, census, phoneCustomers } from '../stories/other-files'
import { expectedOf } from '../stories/expected-of-story'
import { independentRows, type Story } from '../stories/story'
import { expect, test, type Program } from './with-program'

test.skip(!existsSync(realDataFolder) && process.env.CI !== 'true', `real data: ${realDataFolder} is absent`)

/** Brings a file in through the welcome screen and the import page, and pins the day. */
async function bringIn(program: Program, story: Story, file: string): Promise<void> {
  const { welcome, importing, frame, settings } = program
  await welcome.chooseCsv(join(realDataFolder, file))
  await importing.start()
  await expect(importing.outcomeOf(expectedOf(story, file).base)).toBeVisible({ timeout: 60_000 })
  await frame.goTo('settings')
  await settings.pinDay(story.asOf)
}

/** Opens a new portrait, composes it, and sees it counted as by the independent computation. */
async function compose(program: Program, story: Story, file: string, steps: () => Promise<void>): Promise<number> {
  const { page, words, frame, builder } = program
  const { count, unknown, base } = expectedOf(story, file)
  await frame.goTo('segments')
  await page
    .getByRole('button', { name: words.say('segments.new') })
    .first()
    .click()
  await steps()
  await builder.tells(count, base)
  await builder.tellsUnknown(unknown)
  return count
}

/** Saves, closes, opens again, and reads the exported list: its rows without the header. */
async function saveAndExport(program: Program, count: number): Promise<string[][]> {
  const { page, builder, frame, welcome, exporting } = program
  await builder.name('They')
  await builder.saveVersion()
  await frame.isSaved()
  const name = await frame.workspaceName()
  await frame.closeWorkspace()
  await welcome.openWorkspace(name.trim())
  await page.getByRole('link', { name: /They/ }).first().click()
  await exporting.openPlain()
  const list = await readFile(await exporting.runPlain(), 'utf8')
  await exporting.tellsPlain(count)
  return Papa.parse<string[]>(list.trim()).data.slice(1)
}

const keysOf = (rows: string[][]): string[] => rows.map(([key]) => key ?? '').sort()

for (const file of [...fourShapes, incomeKnown]) {
  test(`customer-personality: ${basename(file)}`, async ({ openProgram }) => {
    const program = await openProgram('en')
    const { words, builder } = program
    const named = (id: string) => standardFieldName(words, id)
    await bringIn(program, customerPersonality, file)
    const count = await compose(program, customerPersonality, file, async () => {
      await builder.addValues(named('education'), ['Graduation', 'Master', 'PhD'])
      await builder.addRange(named('age'), { from: 35, to: 55 }, 'age')
      await builder.addGroup('any')
      await builder.addRange(named('income'), { from: 50_000 }, 'number')
      await builder.addRange('Kidhome', { to: 0 }, 'number')
    })
    const rows = await saveAndExport(program, count)
    expect(keysOf(rows)).toEqual(expectedOf(customerPersonality, file).keys)
  })
}

test('customer-personality: average check by age band is money by purchases', async ({ openProgram }) => {
  const [file = ''] = fourShapes
  const program = await openProgram('en')
  const { page, words, settings, frame, builder } = program
  const named = (id: string) => standardFieldName(words, id)
  await bringIn(program, customerPersonality, file)
  await settings.addSum(named('money'), [
    'MntWines',
    'MntFruits',
    'MntMeatProducts',
    'MntFishProducts',
    'MntSweetProducts',
    'MntGoldProds'
  ])
  await settings.addSum(named('purchases'), ['NumWebPurchases', 'NumCatalogPurchases', 'NumStorePurchases'])
  await settings.addRatio(named('average_check'), named('money'), named('purchases'))
  await frame.goTo('segments')
  await page
    .getByRole('button', { name: words.say('segments.new') })
    .first()
    .click()
  await builder.addRange(named('age'), { from: 18 }, 'age')
  const chart = words.say('charts.checkByAge')
  await builder.mirror.getByRole('button', { name: words.say('charts.asTable', { chart }) }).click()
  const all = independentRows(customerPersonality, file)
  for (const [from, to] of [
    [25, 30],
    [30, 35],
    [35, 40],
    [40, 45]
  ] as const) {
    const inBand = all.filter((cells) => (ageOf(cells) ?? -1) >= from && (ageOf(cells) ?? -1) < to)
    const money = inBand.reduce((total, cells) => total + spendingOf(cells).money * 100, 0)
    const orders = inBand.reduce((total, cells) => total + spendingOf(cells).purchases, 0)
    const row = builder.mirror
      .getByRole('row')
      .filter({ hasText: `${from}–${to}` })
      .first()
    await expect(row).toContainText(words.money(Math.floor(money / orders + 0.5), 'USD', { exact: true }))
    await expect(row).toContainText(words.number(inBand.length))
  }
})

test('otp-bank-ru D_clients, in Russian', async ({ openProgram }) => {
  const [file = ''] = bankClients.files
  const program = await openProgram('ru')
  const { words, builder } = program
  const named = (id: string) => standardFieldName(words, id)
  await bringIn(program, bankClients, file)
  const count = await compose(program, bankClients, file, async () => {
    await builder.addRange(named('age'), { from: 27, to: 45 }, 'age')
    await builder.addValues(named('education'), ['Высшее', 'Два и более высших образования', 'Ученая степень'])
    await builder.addValues('REG_ADDRESS_PROVINCE', ['Московская область', 'Кемеровская область', 'Алтайский край'])
  })
  expect(keysOf(await saveAndExport(program, count))).toEqual(expectedOf(bankClients, file).keys)
})

test('telco-churn: eleven blank charges are unknown', async ({ openProgram }) => {
  const [file = ''] = phoneCustomers.files
  const program = await openProgram('pl')
  const { words, builder } = program
  await bringIn(program, phoneCustomers, file)
  const count = await compose(program, phoneCustomers, file, async () => {
    await builder.addValues(standardFieldName(words, 'gender'), [words.say('fields.genderValues.woman')])
    await builder.addRange('TotalCharges', { from: 1000 }, 'number')
  })
  expect(keysOf(await saveAndExport(program, count))).toEqual(expectedOf(phoneCustomers, file).keys)
})

test('adult-census: no header, question marks are unknown', async ({ openProgram }) => {
  const [file = ''] = census.files
  const program = await openProgram('en')
  const { builder } = program
  await bringIn(program, census, file)
  const count = await compose(program, census, file, async () => {
    await builder.addRange('Column 13', { from: 40 }, 'number')
    await builder.addValues('Column 7', ['Exec-managerial', 'Prof-specialty'])
  })
  expect(await saveAndExport(program, count)).toHaveLength(count)
})
