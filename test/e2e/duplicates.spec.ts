import { standardFieldName } from '../../src/words/field-name'
import { newFile } from './customer-files'
import { expect, test, type Program } from './with-program'

const people = [
  'Customer number;Name;E-mail;Phone;City;Money spent',
  '0012;Anna Nowak;anna@example.com;+48 600 100 200;Warszawa;120,00',
  '977;A. Nowak;ANNA@Example.com;;Łódź;15,00',
  '13;Jan Lis;jan@example.com;600-300-400;Opole;70,00',
  '978;Jan Lis;;0048 600 300 400;;80,00',
  '14;Ewa Kot;ewa@example.com;601000111;Radom;5,00'
]

const [nowak, lis] = ['Anna Nowak, 0012 · A. Nowak, 977', 'Jan Lis, 13 · Jan Lis, 978'] as const

async function opened(program: Program): Promise<void> {
  const { welcome, importing, frame, duplicates } = program
  await welcome.chooseCsv(await newFile('club.csv', people.join('\n')))
  await importing.start()
  await expect(importing.outcomeOf(5)).toBeVisible()
  await frame.goTo('customers')
  await duplicates.open()
}

const cardOf = ({ page, words }: Program, name: string) =>
  page.getByRole('complementary', { name: words.say('customers.card', { name }) })

test('customers who are there twice are found, compared and merged; what was written about them is on the card of who stays, and the merge is undone', async ({
  openProgram
}) => {
  const program = await openProgram('en')
  const { page, words, welcome, importing, frame, duplicates, journal } = program
  await welcome.chooseCsv(await newFile('club.csv', people.join('\n')))
  await importing.start()
  await expect(importing.outcomeOf(5)).toBeVisible()
  await frame.goTo('customers')
  await page.getByRole('gridcell', { name: 'A. Nowak', exact: true }).click()
  const card = cardOf(program, 'A. Nowak')
  await page.getByRole('radio', { name: words.say('customers.tabs.notes') }).check({ force: true })
  await card.getByRole('button', { name: words.say('customers.addNote') }).click()
  await card.getByRole('textbox', { name: words.say('customers.noteText') }).fill('Calls on Fridays')
  await page.keyboard.press('Control+Enter')
  await expect(card.getByRole('listitem')).toContainText('Calls on Fridays')

  await duplicates.open()
  await duplicates.found(2)
  await duplicates.differing(1)
  await duplicates.isChosen(nowak, false)
  await duplicates.isChosen(lis, true)
  await duplicates.willBe({ groups: 1, gone: 1 })
  await duplicates.chooseAll()
  await duplicates.willBe({ groups: 2, gone: 2, written: 1 })
  await duplicates.chooseSuggested()
  await duplicates.isChosen(nowak, false)
  await duplicates.choose(nowak, true)
  await duplicates.willBe({ groups: 2, gone: 2, written: 1 })
  await duplicates.choose(lis, false)
  await duplicates.willBe({ gone: 1 })
  await duplicates.keep('A. Nowak, 977')
  await duplicates.chooseRule(standardFieldName(words, 'name'), 'longest')
  await expect(duplicates.last.getByRole('row').filter({ hasText: 'A. Nowak, 977' })).toContainText('Anna Nowak')
  await duplicates.merge(1)
  await duplicates.merged(1)
  await frame.tellsCustomers(4)
  await duplicates.found(1)

  await frame.goTo('customers')
  await expect(page.getByRole('gridcell', { name: 'A. Nowak', exact: true })).toHaveCount(0)
  await page.getByRole('gridcell', { name: 'Anna Nowak', exact: true }).click()
  const merged = cardOf(program, 'Anna Nowak')
  await expect(merged).toContainText('Łódź')
  await page.getByRole('radio', { name: words.say('customers.tabs.notes') }).check({ force: true })
  await expect(merged.getByRole('listitem')).toContainText('Calls on Fridays')

  await frame.goTo('journal')
  await expect(journal.entries.first()).toContainText(words.say('journal.kinds.merge'))
  await expect(journal.entries.first()).toContainText('5 → 4')
  await page.getByRole('button', { name: words.say('journal.merging.undoOf') }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words.say('journal.merging.undoRun'), exact: true })
    .click()
  await frame.tellsCustomers(5)
  await frame.goTo('customers')
  await expect(page.getByRole('gridcell', { name: 'A. Nowak', exact: true })).toBeVisible()
})

test('a merge is undone and made again where it was done; when nobody is there twice, that is said', async ({
  openProgram
}) => {
  const program = await openProgram('pl')
  const { duplicates, frame } = program
  await opened(program)
  await duplicates.lookFor('email', false)
  await duplicates.found(1)
  await duplicates.lookFor('email', true)
  await duplicates.found(2)
  await duplicates.chooseAll()
  await duplicates.merge(2)
  await duplicates.merged(2)
  await duplicates.nobody()
  await frame.tellsCustomers(3)
  await duplicates.undo()
  await frame.tellsCustomers(5)
  await duplicates.found(2)
  await duplicates.redo()
  await frame.tellsCustomers(3)
  await duplicates.nobody()
})
