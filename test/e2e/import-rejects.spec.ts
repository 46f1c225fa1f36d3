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
  const saved = await readFile(await importing.saveRejects(), 'utf8')
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
