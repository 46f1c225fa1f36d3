import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { standardFieldName } from '../../src/words/field-name'
import { realDataFolder } from '../real-data-folder'
import { steer } from './desktop/steer'
import { expect, test, type Program } from './with-program'

const openVip = async ({ page, welcome }: Program) => {
  await welcome.openSample()
  await page.getByRole('link', { name: /VIP/ }).first().click()
}

const chart = ({ page, builder, words }: Program, title: string): Locator =>
  builder.mirror
    .getByRole('figure')
    .filter({ has: page.getByRole('button', { name: words.say('charts.asTable', { chart: title }), exact: true }) })

async function asTable(program: Program, title: string): Promise<Locator> {
  const { words } = program
  await chart(program, title)
    .getByRole('button', { name: words.say('charts.asTable', { chart: title }) })
    .click()
  return chart(program, title)
}

test('charts are chosen and ordered by keys, and stay when the workspace is opened again', async ({ openProgram }) => {
  const program = await openProgram('en')
  const { page, words, frame, welcome, builder } = program
  await openVip(program)
  const titles = () => builder.mirror.getByRole('figure').locator('.title').allInnerTexts()
  const choose = builder.mirror.getByRole('button', { name: words.say('charts.choose.title') })
  await choose.click()
  const heatMap = words.say('charts.events.contacts.hourOfWeek')
  await page.getByRole('button', { name: heatMap, exact: true }).click()
  const line = page.getByRole('listitem', { name: heatMap })
  await line.press('Alt+ArrowUp')
  await expect(page.getByRole('status').filter({ hasText: heatMap })).toContainText(/is \d+ of \d+/)
  await expect(line).toBeFocused()
  for (let place = 0; place < 8; place++) await line.press('Alt+ArrowUp')
  await page.keyboard.press('Escape')
  await expect.poll(async () => (await titles())[0]?.toLowerCase()).toBe(heatMap.toLowerCase())
  const before = await titles()
  await frame.isSaved()
  const name = await frame.workspaceName()
  await frame.closeWorkspace()
  await welcome.openWorkspace(name.trim())
  await page.getByRole('link', { name: /VIP/ }).first().click()
  await expect.poll(titles).toEqual(before)
})

test('a bar, a row of its table, and what sets apart become criteria; a reason shows who is not reached', async ({
  openProgram
}) => {
  const program = await openProgram('en')
  const { page, words, builder } = program
  await openVip(program)
  await builder.settled()
  await builder.mirror
    .getByRole('img', { name: new RegExp(`^${words.say('charts.checkByAge')}`) })
    .click({ position: { x: 60, y: 90 } })
  await expect(builder.portrait).toContainText('(25–30: any)')
  await page.keyboard.press('ControlOrMeta+z')
  const gender = standardFieldName(words, 'gender')
  await (await asTable(program, gender)).getByRole('button', { name: 'woman', exact: true }).click()
  await expect(builder.portrait).toContainText(/[Ww]omen/)
  const apart = chart(program, words.say('charts.apart.title'))
  const cards = builder.portrait.locator('[data-node]')
  const before = await cards.count()
  await apart.getByRole('listitem').first().getByRole('button').click()
  await expect(cards).toHaveCount(before + 1)
  await builder.settled()
  await builder.mirror.getByRole('button', { name: / reachable by e-mail/ }).click()
  const missing = page.getByRole('button', { name: new RegExp(`^${words.say('charts.reach.missing')}`) })
  const customers = Number(((await missing.textContent()) ?? '').replace(/\D/g, ''))
  await missing.click()
  const channel = words.say('charts.reach.email')
  const table = page.getByRole('region', { name: words.say('builder.table.title') })
  await expect(table.getByText(words.say('charts.reach.unreached', { channel }, customers))).toBeVisible()
})

test('a chart is saved as a PNG of 1440 pixels', async ({ openProgram, hostKind }) => {
  const program = await openProgram('en')
  const { page, words, host } = program
  await openVip(program)
  const gender = standardFieldName(words, 'gender')
  const path = join(host.folder, 'Gender.png')
  await expect(chart(program, words.say('charts.apart.title'))).toBeVisible()
  await chart(program, gender)
    .getByRole('button', { name: words.say('charts.more', { chart: gender }) })
    .click()
  const save = page.getByRole('menuitem', { name: words.say('charts.savePicture') })
  if (hostKind === 'desktop') await steer(page).answer({ canceled: false, filePath: path })
  const download = hostKind === 'browser' ? page.waitForEvent('download') : null
  await save.click()
  await expect(page.getByText(words.say('charts.pictureSaved'))).toBeVisible()
  const bytes = await readFile(download ? await (await download).path() : path)
  expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  expect(bytes.readUInt32BE(16)).toBe(1440)
  expect(bytes.readUInt32BE(20)).toBeGreaterThan(400)
})

test.describe('completejourney', () => {
  test.skip(!existsSync(realDataFolder) && process.env.CI !== 'true', `real data: ${realDataFolder} is absent`)
  const fileOf = (name: string) => join(realDataFolder, 'completejourney', name)
  const rowsOf = async (name: string) =>
    (await readFile(fileOf(name), 'utf8'))
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
  const cents = (text = '') => Math.round(Number(text) * 100)

  test('the average check by age band is money by baskets, with the interval of an independent computation', async ({
    openProgram
  }) => {
    const program = await openProgram('en')
    const { page, words, welcome, importing, frame, builder } = program
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
    await builder.addRange(standardFieldName(words, 'age'), { from: 19 }, 'age')
    await builder.settled()
    const table = await asTable(program, words.say('charts.checkByAge'))
    const ages = new Map((await rowsOf('demographics.csv')).map(([id = '', age]) => [id, age]))
    const spent = new Map<string, { money: number; baskets: Set<string>; first: string }>()
    for (const [id = '', , basket = '', , , value, , , , , at = ''] of await rowsOf('transactions_sample.csv')) {
      const day = at.slice(0, 10)
      const known = spent.get(id) ?? { money: 0, baskets: new Set<string>(), first: day }
      if (day < known.first) known.first = day
      known.money += cents(value)
      known.baskets.add(basket)
      spent.set(id, known)
    }
    for (const [label, age] of [
      ['25–35', '25-34'],
      ['45–55', '45-54']
    ] as const) {
      const own = [...spent]
        .filter(([id]) => ages.get(id) === age)
        .map(([, { money, baskets }]) => [money, baskets.size])
      const sum = (of: (money: number, orders: number) => number) =>
        own.reduce((all, [money = 0, orders = 0]) => all + of(money, orders), 0)
      const ratio = sum((money) => money) / sum((_, orders) => orders)
      const squares = sum((money, orders) => (money - ratio * orders) ** 2)
      const error = Math.sqrt((squares * own.length) / (own.length - 1)) / sum((_, orders) => orders)
      const row = table.getByRole('row').filter({ hasText: label }).first()
      await expect(row).toContainText(words.money(Math.floor(ratio + 0.5), 'USD', { exact: true }))
      await expect(row).toContainText(words.number(own.length))
      const told = ((await row.getByRole('cell').nth(1).textContent()) ?? '').match(/[\d.]+/g)?.map(Number) ?? []
      expect(own.length).toBeGreaterThan(30)
      expect(told[0]).toBeCloseTo((ratio - 1.975 * error) / 100, 0)
      expect(told[1]).toBeCloseTo((ratio + 1.975 * error) / 100, 0)
    }
    await builder.mirror.getByText(words.say('charts.perMonth'), { exact: true }).first().click()
    const monthly = chart(program, words.say('charts.monthlyByAge'))
    const young = [...spent].filter(([id]) => ages.get(id) === '25-34').map(([, each]) => each)
    const today = Date.parse(new Date().toLocaleDateString('sv'))
    const days = young.reduce((all, { first }) => all + (today - Date.parse(first)) / 86_400_000, 0)
    const perMonth = (young.reduce((all, { money }) => all + money, 0) * 30.4375) / days
    const row = monthly.getByRole('row').filter({ hasText: '25–35' }).first()
    await expect(row).toContainText(words.money(Math.floor(perMonth + 0.5), 'USD', { exact: true }))
  })
})
