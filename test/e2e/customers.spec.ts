import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { standardFieldName } from '../../src/words/field-name'
import { expect, test, type Program } from './with-program'

const customers = 'id;name;city;birth_date\n1;Anna;Łódź;1988-02-29\n2;Boris;Казань;\n3;Clara;Paris;2000-01-01\n'

async function imported(program: Program): Promise<string> {
  const { page, words, host, welcome, importing } = program
  const path = join(host.folder, 'customers.csv')
  await writeFile(path, customers)
  await welcome.chooseCsv(path)
  await importing.start()
  await page.getByRole('link', { name: words.say('import.outcome.customers') }).click({ timeout: 60_000 })
  return path
}

const cardOf = ({ page, words }: Program, name: string) =>
  page.getByRole('complementary', { name: words.say('customers.card', { name }) })
const openCard = async (program: Program, name: string) => {
  await program.page.getByRole('gridcell', { name, exact: true }).click()
  return cardOf(program, name)
}
const tab = (program: Program, name: 'facts' | 'timeline' | 'notes' | 'consents') =>
  program.page.getByRole('radio', { name: program.words.say(`customers.tabs.${name}`) }).check({ force: true })

test('a corrected value is undone and made again, and is there after a reload and after another import', async ({
  openProgram
}) => {
  const program = await openProgram('en')
  const { page, words, frame, importing } = program
  const path = await imported(program)
  const city = standardFieldName(words, 'city')
  const card = await openCard(program, 'Clara')
  await card.getByRole('button', { name: words.say('customers.edit', { field: city }) }).click()
  await card
    .getByRole('textbox', { name: city })
    .or(card.getByRole('combobox', { name: city }))
    .fill('Rome')
  await page.keyboard.press('Enter')
  const value = card.getByRole('button', { name: words.say('customers.edit', { field: city }) })
  await expect(value).toContainText('Rome')
  await expect(value).toHaveAttribute('title', words.say('customers.correctedTitle', { value: 'Paris' }))
  await expect(page.getByRole('gridcell', { name: 'Rome' })).toBeVisible()
  await frame.undo()
  await expect(value).toContainText('Paris')
  await frame.redo()
  await expect(value).toContainText('Rome')
  await frame.isSaved()
  await page.reload()
  await frame.goTo('customers')
  await expect(page.getByRole('gridcell', { name: 'Rome' })).toBeVisible()
  await frame.goTo('import')
  await importing.choose(path)
  await importing.start()
  await page.getByRole('link', { name: words.say('import.outcome.customers') }).click({ timeout: 60_000 })
  await openCard(program, 'Clara')
  await expect(value).toContainText('Rome')
  await card.getByRole('button', { name: words.say('customers.backToFile', { value: 'Paris' }) }).click()
  await expect(value).toContainText('Paris')
})

test('notes, next contact and consents are written on the card, and the timeline has them', async ({ openProgram }) => {
  const program = await openProgram('en')
  const { page, words, frame } = program
  await imported(program)
  const card = await openCard(program, 'Anna')
  await tab(program, 'notes')
  await card.getByRole('button', { name: words.say('customers.addNote') }).click()
  await card.getByRole('textbox', { name: words.say('customers.noteText') }).fill('Likes dark roast')
  await page.keyboard.press('Control+Enter')
  await expect(card.getByRole('listitem')).toContainText('Likes dark roast')
  await card.getByRole('button', { name: words.say('customers.setNextContact') }).click()
  await card.getByLabel(words.say('customers.nextContactDay'), { exact: true }).fill('2031-05-06')
  await card.getByLabel(words.say('customers.nextContactAbout')).fill('Renewal')
  await page.keyboard.press('Enter')
  await expect(card).toContainText(words.day('2031-05-06'))
  await tab(program, 'consents')
  const name = words.say('customers.setConsent', { channel: words.say('customers.channels.sms') })
  await card.getByRole('button', { name }).click()
  await card.getByLabel(words.say('customers.consentSource')).fill('Phone call')
  await card.getByRole('button', { name: words.say('customers.saveValue') }).click()
  await expect(card).toContainText(words.say('customers.given'))
  await tab(program, 'timeline')
  await expect(card).toContainText('Likes dark roast')
  await expect(card).toContainText('Phone call')
  await frame.isSaved()
})

test('a customer is added by hand, found, and removed', async ({ openProgram }) => {
  const program = await openProgram('en')
  const { page, words } = program
  await imported(program)
  await page.getByRole('button', { name: words.say('customers.add') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(standardFieldName(words, 'external_id')).fill('4')
  await dialog.getByLabel(standardFieldName(words, 'name')).fill('Daniel')
  await dialog
    .getByRole('button', { name: words.say('customers.add') })
    .last()
    .click()
  const card = cardOf(program, 'Daniel')
  await expect(card).toContainText(words.say('customers.addedByHand'))
  await expect(page.getByRole('gridcell', { name: 'Daniel', exact: true })).toBeVisible()
  await card.getByRole('button', { name: words.say('customers.removeAdded') }).click()
  await expect(page.getByRole('gridcell', { name: 'Daniel', exact: true })).toHaveCount(0)
  await page
    .getByRole('button', { name: words.say('frame.undo'), exact: true })
    .last()
    .click()
  await expect(page.getByRole('gridcell', { name: 'Daniel', exact: true })).toBeVisible()
})

test('what was written by hand comes back from a backup when its file is damaged', async ({ openProgram }) => {
  const program = await openProgram('en')
  const { page, words, frame, welcome, host } = program
  await imported(program)
  const card = await openCard(program, 'Anna')
  await tab(program, 'notes')
  for (const note of ['First', 'Second']) {
    await card.getByRole('button', { name: words.say('customers.addNote') }).click()
    await card.getByRole('textbox', { name: words.say('customers.noteText') }).fill(note)
    await card.getByRole('button', { name: words.say('customers.saveValue') }).click()
    await expect(card).toContainText(note)
  }
  const name = await frame.workspaceName()
  await frame.closeWorkspace()
  await writeFile(join(host.folder, `${name}.portrait-data`, 'people.sqlite'), 'damaged')
  await welcome.openWorkspace(name)
  await expect(page.getByText(words.say('customers.people.damaged'))).toBeVisible()
  await page.getByRole('button', { name: words.say('customers.people.choose') }).click()
  await page
    .getByRole('button', { name: words.say('customers.people.use') })
    .first()
    .click()
  await expect(page.getByText(words.say('customers.people.damaged'))).toHaveCount(0)
  await frame.goTo('customers')
  await openCard(program, 'Anna')
  await tab(program, 'notes')
  await expect(card).toContainText('First')
})

test('the card tells why a customer is in a segment, and what keeps another one out', async ({ openProgram }) => {
  const program = await openProgram('en')
  const { page, words, welcome, frame } = program
  await welcome.openSample()
  await frame.goTo('customers')
  const inVip = page.getByRole('row').filter({ has: page.getByText('VIP', { exact: true }) })
  for (const [row, verdict] of [
    [inVip.first(), 'match'],
    [
      page
        .getByRole('row')
        .filter({ hasNot: page.getByText('VIP', { exact: true }) })
        .nth(1),
      'noMatch'
    ]
  ] as const) {
    await row.getByRole('gridcell').first().click()
    const card = page.getByRole('complementary')
    await card.getByRole('button', { name: words.say('why.open') }).click()
    await card.getByRole('combobox', { name: words.say('why.segment') }).click()
    await page.getByRole('option', { name: 'VIP', exact: true }).click()
    await expect(card.getByText(words.say(`why.verdicts.${verdict}`, { name: 'VIP' }))).toBeVisible()
    await expect(card.getByText(words.say('why.decides'))).toBeVisible()
    await page.keyboard.press('Escape')
  }
})
