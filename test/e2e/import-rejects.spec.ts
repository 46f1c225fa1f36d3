import { readFile } from 'node:fs/promises'
import { header, newFile, person } from './customer-files'
import { expect, test } from './with-program'

// The desktop asks where to save in a dialog of its own: told in its tests.
test('rejected rows are saved, mended and imported by themselves', async ({ openProgram }) => {
  const { page, words, welcome, importing, frame } = await openProgram('ru')
  const rows = [person(1, 'Oslo', 10), ';Nobody;Oslo;5,00', 'K2;Short', person(3, 'Rome', 30)]
  await welcome.chooseCsv(await newFile('club.csv', [header, ...rows].join('\n')))
  await importing.willBe({ new: 2, rejected: 2 })
  await importing.start()
  await expect(importing.outcomeOf(2)).toBeVisible()
  const saved = await readFile(await importing.saveLines('rejected'), 'utf8')
  const mended = saved
    .replace(';Nobody;', 'K9;Nobody;')
    .split(/\r?\n/)
    .map((line) => (line.startsWith('K2;') ? 'K2;Short;Lima;7,00;;;' : line))
  await importing.choose(await newFile('mended.csv', mended.join('\n')))
  await importing.willBe({ new: 2 })
  await importing.start()
  await frame.tellsCustomers(4)
  await expect(page.getByText(words.say('plan.outcome.new', {}, 2))).toBeVisible()
})

test('lines of customers who are not there are saved, to be imported when they are', async ({ openProgram }) => {
  const { page, words, welcome, importing } = await openProgram('en')
  await welcome.chooseCsv(await newFile('people.csv', 'Customer number,Name\n12,Anna\n'))
  await importing.start()
  const lines = ['Customer number,Order number,Order date,Amount', '12,1,2026-01-05,10.00', '99,3,2026-03-05,7.00']
  await importing.choose(await newFile('orders.csv', lines.join('\n')))
  await importing.start('orders')
  await expect(page.getByRole('heading', { name: words.say('plan.outcome.title.orders') })).toBeVisible()
  const left = await readFile(await importing.saveLines('leftOut'), 'utf8')
  const read = left.trim().split(/\r?\n/)
  expect(read[1]).toContain(lines[2] ?? '?')
  expect(read).toHaveLength(2)
})
