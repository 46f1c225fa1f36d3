import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { standardFieldName } from '../../src/words/field-name'
import { realDataFolder } from '../real-data-folder'
import { fourShapes } from '../stories/customer-personality'
import { header, newFile, person } from './customer-files'
import { expect, test } from './with-program'

const october = () =>
  newFile(
    'october.csv',
    [header, ...Array.from({ length: 100 }, (_, row) => person(row, 'Oslo', 500 + row))].join('\n')
  )
/** Of the 100 of October: 10 are missing, 20 moved, 30 (of them 10 that moved) spent more, 50 are the same; 5 are new. */
const november = () => {
  const kept = Array.from({ length: 90 }, (_, row) =>
    person(row, row < 20 ? 'Rome' : 'Oslo', 500 + row + (row >= 10 && row < 40 ? 50 : 0))
  )
  const fresh = Array.from({ length: 5 }, (_, row) => person(1000 + row, 'Lima', 10))
  return newFile('november.csv', [header, ...kept, ...fresh].join('\n'))
}

test('next month’s file is recognised and planned, imported by rules, undone and made again', async ({
  openProgram
}) => {
  const { page, words, welcome, importing, frame, journal } = await openProgram('en')
  await welcome.chooseCsv(await october())
  await importing.willBe({ new: 100 })
  await importing.start()
  await expect(importing.outcomeOf(100)).toBeVisible()

  await importing.choose(await november())
  await expect(page.getByText('Read like “october.csv”')).toBeVisible()
  await importing.willBe({ new: 5, changed: 40, same: 50, absent: 10 })
  await importing.last.getByRole('button', { name: words.say('plan.counts.changed') }).click()
  await expect(importing.last.getByRole('row').filter({ hasText: 'Rome' }).first()).toContainText('Oslo')
  await importing.chooseRule(standardFieldName(words, 'city'), 'keep')
  await importing.willBe({ new: 5, changed: 30, same: 60, absent: 10 })
  await importing.last.getByText(words.say('plan.absent.remove'), { exact: true }).click()
  await importing.willBe({ removed: 10 })
  await importing.start()
  await expect(page.getByText('5 new · 30 changed · 60 the same · 10 removed')).toBeVisible()
  await frame.tellsCustomers(95)

  await importing.undo()
  await importing.isUndone()
  await frame.tellsCustomers(100)
  await importing.redo()
  await frame.tellsCustomers(95)

  await frame.goTo('journal')
  await expect(journal.entries).toHaveCount(2)
  await expect(journal.entries.first()).toContainText('november.csv')
  await expect(journal.entries.first()).toContainText('100 → 95')
  await journal.undo('november.csv')
  await expect(journal.entries.first()).toContainText(words.say('journal.undone'))
  await frame.tellsCustomers(100)
  await journal.undo('october.csv')
  await expect(page.getByRole('banner')).toContainText(words.say('frame.noCustomers'))
  await journal.redo('october.csv')
  await journal.redo('november.csv')
  await frame.tellsCustomers(95)
})

test('a file with nothing new says so', async ({ openProgram }) => {
  const { page, words, welcome, importing } = await openProgram('pl')
  await welcome.chooseCsv(await october())
  await importing.start()
  await expect(importing.outcomeOf(100)).toBeVisible()
  await importing.choose(await october())
  await expect(page.getByText(words.say('plan.nothingNew', {}, 100))).toBeVisible()
  await expect(page.getByRole('button', { name: words.say('plan.start.nothing') })).toBeEnabled()
})

test('orders find their customers by their keys, loosely too; those of nobody are told', async ({ openProgram }) => {
  const { page, words, welcome, importing, frame } = await openProgram('en')
  const people = ['Customer number,City', '0012,Oslo', '0013,Rome', '0014,Lima']
  await welcome.chooseCsv(await newFile('people.csv', people.join('\n')))
  await importing.start()
  await expect(importing.outcomeOf(3)).toBeVisible()
  const lines = [
    'Customer number,Order number,Order date,Product,Amount',
    '0012,1,2026-01-05,tea,10.00',
    '0012,1,2026-01-05,pot,30.00',
    '13.0,2,2026-02-05,tea,10.00',
    '99,3,2026-03-05,tea,10.00'
  ]
  await importing.choose(await newFile('orders.csv', lines.join('\n')))
  await importing.planned('orders')
  await importing.willBe({ orders: 2, orderLines: 3, told: 2 })
  await expect(page.getByText(words.say('plan.keys.exact', {}, 2))).toBeVisible()
  await expect(page.getByText(words.say('plan.keys.loose', {}, 1))).toBeVisible()
  await page.getByText(words.say('plan.keys.show')).click()
  await expect(importing.last.getByRole('listitem').filter({ hasText: /^99$/ })).toBeVisible()
  await importing.last.getByText(words.say('plan.strangers.create'), { exact: true }).click()
  await importing.willBe({ newPeople: 1, orders: 3 })
  await importing.start('orders')
  await expect(page.getByRole('heading', { name: words.say('plan.outcome.title.orders') })).toBeVisible()
  await frame.tellsCustomers(4)
  const day = words.day('2026-03-05')
  await page.getByRole('button', { name: words.say('import.outcome.computeAsOf', { day }) }).click()
  await expect(page.getByRole('button', { name: words.say('frame.asOfPinned', { day }) })).toBeVisible()
  await importing.undo()
  await importing.isUndone()
  await frame.tellsCustomers(3)
})

test('a million rows are read with the progress seen; a cancel leaves the customers as they were', async ({
  openProgram,
  hostKind
}) => {
  test.slow()
  const { page, words, welcome, importing, frame, journal } = await openProgram('en')
  await welcome.chooseCsv(await october())
  await importing.start()
  await expect(importing.outcomeOf(100)).toBeVisible()
  // A file of over 50 MB cannot be handed to the desktop's page; the browser host reads a narrower one too quickly to be cancelled.
  const more = Array.from({ length: hostKind === 'desktop' ? 5 : 12 }, (_, column) => `Visits ${column}`)
  const million = Array.from({ length: 1_000_000 }, (_, row) => {
    const visits = more.map((_name, column) => (row * column) % 89)
    return `K${row};Anna ${row};Oslo;${row % 997},50;${visits.join(';')}`
  })
  await importing.cancelAtFirstSpeed()
  await importing.choose(await newFile('million.csv', [`${header};${more.join(';')}`, ...million].join('\n')))
  await expect(page.getByText(words.say('plan.stopped'))).toBeVisible({ timeout: 60_000 })
  await frame.tellsCustomers(100)
  await importing.last.getByRole('button', { name: words.say('plan.again') }).click()
  await importing.willBe({ new: 999_900 })
  await importing.start()
  await expect(importing.outcomeOf(1_000_000)).toBeVisible({ timeout: 60_000 })
  await page
    .getByRole('button', { name: words.say('plan.outcome.giveUp') })
    .or(page.getByRole('button', { name: words.say('plan.outcome.undo') }))
    .click({ timeout: 60_000 })
  await frame.tellsCustomers(100)
  await frame.goTo('journal')
  await expect(journal.entries.last()).toContainText('october.csv')
})

test('customer-personality: after one shape the next three say “same”', async ({ openProgram }) => {
  test.skip(!existsSync(realDataFolder) && process.env.CI !== 'true', `real data: ${realDataFolder} is absent`)
  const { page, words, welcome, importing } = await openProgram('en')
  const [first = '', ...others] = fourShapes
  await welcome.chooseCsv(join(realDataFolder, first))
  await importing.start()
  await expect(importing.outcomeOf(2240)).toBeVisible()
  for (const shape of others) {
    await importing.choose(join(realDataFolder, shape))
    await expect(page.getByText(words.say('plan.nothingNew', {}, 2240))).toBeVisible()
    await page.getByRole('button', { name: words.say('plan.start.nothing') }).click()
    await expect(importing.outcomeOf(2240)).toBeVisible()
  }
})
