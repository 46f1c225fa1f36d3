import { existsSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { realDataFolder } from '../real-data-folder'
import { newFile } from './customer-files'
import { expect, test, type Program } from './with-program'

const newPortrait = ({ page, words }: Program) =>
  page
    .getByRole('button', { name: words.say('segments.new') })
    .first()
    .click()

/** Adds a list to the portrait, pastes its values, and takes it. */
async function paste(program: Program, text: string, told: readonly string[]): Promise<void> {
  const { words, builder } = program
  await builder.vocabulary.getByTitle(words.say('membership.list.add')).click()
  const card = builder.openCard()
  await card.getByRole('textbox', { name: words.say('membership.list.paste') }).fill(text)
  for (const figure of told) await expect(card.getByRole('status')).toContainText(figure)
  await card.getByRole('button', { name: words.say('membership.list.take') }).click()
}

test('a segment stands in another one, follows its name, and never in itself', async ({ openProgram }) => {
  const program = await openProgram('en')
  const { page, words, welcome, frame, builder } = program
  await welcome.openSample()
  await newPortrait(program)
  const search = builder.vocabulary.getByRole('searchbox')
  await search.fill('vip')
  await expect(builder.vocabulary.getByText(words.say('builder.noFieldFound'))).toBeHidden()
  await search.press('Enter')
  await expect(builder.portrait).toContainText('Customers who are in the segment “VIP”.')
  const members = builder.openCard().getByRole('radio', { name: /^VIP/ })
  await expect(members).toBeChecked()
  await builder.settled()
  await builder.name('Inner circle')
  await builder.saveVersion()
  await frame.isSaved()
  await frame.goTo('segments')
  await page.getByRole('link', { name: 'VIP', exact: true }).first().click()
  const closing = builder.vocabulary.getByRole('button', { name: /Inner circle/ })
  await expect(closing).toHaveAttribute('aria-disabled', 'true')
  await expect(closing).toContainText('Inner circle → VIP')
  await builder.name('Best')
  await frame.goTo('segments')
  await expect(page.getByText('Customers who are in the segment “Best”.')).toBeVisible()
})

test('of four pasted addresses three are found, and the list stays out of the workspace file', async ({
  openProgram
}) => {
  const program = await openProgram('en')
  const { page, words, welcome, importing, frame, builder, host } = program
  const people = 'id;name;email\n1;Anna;anna@example.com\n2;Boris;Boris@Example.com\n3;Celia;c@example.com\n4;Dan;\n'
  await welcome.chooseCsv(await newFile('people.csv', people))
  await importing.run()
  await frame.goTo('segments')
  await newPortrait(program)
  const text = '"ANNA@example.com"; boris@example.com\nCelia <c@example.com>, nobody@example.com'
  await paste(program, text, ['4 values', '3 found', '3 customers', '1 not found'])
  await builder.tells(3, 4)
  await builder.tellsUnknown(1)
  await expect(builder.portrait).toContainText('whose e-mail address is in the list')
  await frame.undo()
  await builder.tells(4, 4)
  await frame.redo()
  await builder.tells(3, 4)
  await builder.openCard().locator('summary').click()
  const missing = page.getByRole('textbox', { name: words.say('membership.list.missing', {}, 1) })
  await expect(missing).toHaveValue('nobody@example.com')
  await frame.isSaved()
  const files = (await readdir(host.folder)).filter((name) => name.endsWith('.portrait'))
  expect(files).toHaveLength(1)
  expect((await readFile(join(host.folder, files[0] ?? ''))).includes('example.com')).toBe(false)
})

test('a list is looked at and removed in Settings; undo brings it back', async ({ openProgram }) => {
  const program = await openProgram('en')
  const { page, words, welcome, importing, frame, builder } = program
  await welcome.chooseCsv(await newFile('few.csv', 'id;name;email\n1;Anna;anna@x.pl\n2;Boris;b@x.pl\n'))
  await importing.run()
  await frame.goTo('segments')
  await newPortrait(program)
  await paste(program, 'anna@x.pl\nnobody@x.pl', ['2 values', '1 found'])
  await builder.tells(1, 2)
  await builder.name('Invited')
  await builder.saveVersion()
  await frame.goTo('settings')
  const lists = page.getByRole('region', { name: words.say('settings.lists.title') })
  await expect(lists).toContainText('1 found, 1 customer has one of them')
  await expect(lists).toContainText('Used in: Invited')
  const dialog = page.getByRole('dialog')
  await lists.getByRole('button', { name: /^Show values/ }).click()
  await expect(dialog.getByRole('textbox')).toHaveValue('anna@x.pl\nnobody@x.pl')
  await page.keyboard.press('Escape')
  await lists.getByRole('button', { name: /^Remove/ }).click()
  await expect(dialog).toContainText('2 values go.')
  await expect(dialog).toContainText('unknown for everybody in: Invited')
  await dialog.getByRole('button', { name: words.say('settings.lists.save') }).click()
  await expect(lists).toContainText(words.say('settings.lists.none'))
  await page
    .getByRole('button', { name: words.say('frame.undo'), exact: true })
    .last()
    .click()
  await expect(lists).toContainText('Used in: Invited')
})

test('households of a campaign are found among real ones by their numbers', async ({ openProgram }) => {
  test.skip(!existsSync(realDataFolder) && process.env.CI !== 'true', `real data: ${realDataFolder} is absent`)
  const program = await openProgram('en')
  const { welcome, importing, frame, builder } = program
  await welcome.chooseCsv(join(realDataFolder, 'completejourney', 'demographics.csv'))
  await importing.run()
  await frame.goTo('segments')
  await newPortrait(program)
  await paste(program, '1\n1001\n0001003\n999999', ['4 values', '3 found'])
  await builder.tells(3, 801)
})
