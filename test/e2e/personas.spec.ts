import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { newFile } from './customer-files'
import { steer } from './desktop/steer'
import { expect, test } from './with-program'

/** Everybody of the sample is a man now. */
const everybodyMan = () =>
  newFile(
    'после опроса.csv',
    ['Номер клиента;Пол', ...Array.from({ length: 5000 }, (_, row) => `C-${10_001 + row};м`)].join('\n')
  )

test('a persona is drafted from the sample, written in place, flagged after an import, confirmed and exported', async ({
  openProgram,
  hostKind
}) => {
  const program = await openProgram('ru')
  const { page, words, welcome, frame, importing, host } = program
  await welcome.openSample()
  await page.getByRole('link', { name: 'VIP', exact: true }).click()
  await page.getByRole('link', { name: words.say('sheet.tabs.members'), exact: true }).click()
  await expect(page.getByRole('grid').getByRole('row').nth(1)).toContainText('VIP')
  await page.getByRole('link', { name: words.say('sheet.tabs.persona'), exact: true }).click()
  await page.getByRole('button', { name: words.say('sheet.draft'), exact: true }).click()
  const sheet = page.getByRole('article', { name: 'VIP' })
  const core = sheet.getByRole('group', { name: words.say('persona.blocks.core') })
  await expect(core).toContainText('Ядро аудитории — ')
  const who = sheet.getByRole('group', { name: words.say('persona.blocks.demographics') })
  await expect(who).toContainText(/Женщин \d+\s%, мужчин \d+\s%/)
  await page.getByText(words.say('sheet.undo'), { exact: true }).click()
  await expect(page.getByRole('heading', { name: words.say('sheet.none.title', { segment: 'VIP' }) })).toBeVisible()
  await frame.redo()
  await expect(who).toContainText(/Женщин/)

  const goals = sheet.getByRole('group', { name: words.say('persona.blocks.goals') })
  await goals.getByRole('button', { name: words.say('sheet.answer', { question: '' }).trim() }).click()
  await page.keyboard.type('Заказать всё в одном месте: их {{')
  await page.keyboard.type(words.say('persona.offers.count'))
  await expect(page.getByRole('option', { name: words.say('persona.offers.count') })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.type('.')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(goals).toContainText(/Заказать всё в одном месте: их \d+ клиент\S*\./)
  await expect(goals.getByRole('button', { name: words.say('sheet.marks.measured') })).toBeVisible()
  await goals
    .getByRole('button', { name: /Заказать всё/ })
    .last()
    .click()
  await page.keyboard.type(' И сразу.')
  await page.getByRole('link', { name: words.say('sheet.tabs.members'), exact: true }).click()
  await page.getByRole('link', { name: words.say('sheet.tabs.persona'), exact: true }).click()
  await expect(goals).toContainText(/их \d+ клиент\S*\. И сразу\./)
  const name = sheet.getByRole('textbox', { name: words.say('sheet.name') })
  await name.fill('Анна, постоянная')
  await name.press('Enter')
  await frame.isSaved()

  await frame.goTo('import')
  await importing.choose(await everybodyMan())
  await importing.run()
  await frame.goTo('segments')
  await page.getByRole('link', { name: 'VIP', exact: true }).click()
  const tab = page.getByRole('link', { name: words.say('sheet.tabs.persona'), exact: true })
  await expect(tab).toHaveAttribute('aria-description', /\d/)
  await tab.click()
  const renamed = page.getByRole('article', { name: 'Анна, постоянная' })
  const line = renamed
    .getByRole('listitem')
    .filter({ hasText: /^\D*Женщин/ })
    .first()
  await expect(line).toContainText(/было \d+\s%, стало 0\s%/)
  await line.getByRole('button', { name: words.say('sheet.confirmLineOf', { line: '' }).trim() }).click()
  await expect(line).not.toContainText('было')

  const path = join(host.folder, 'anna.html')
  if (hostKind === 'desktop') await steer(page).answer({ canceled: false, filePath: path })
  await page.getByRole('button', { name: words.say('sheet.export'), exact: true }).click()
  const download = hostKind === 'browser' ? page.waitForEvent('download') : null
  await page.getByRole('menuitem', { name: words.say('sheet.forms.html') }).click()
  const told = words.say(hostKind === 'desktop' ? 'sheet.savedAs' : 'sheet.exported', { file: path })
  await expect(page.getByText(told)).toBeVisible()
  const html = await readFile(download ? await (await download).path() : path, 'utf8')
  expect(html).toContain('Анна, постоянная')
  expect(html).toContain('Заказать всё в одном месте')
})
