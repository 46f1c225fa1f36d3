import { newFile } from './customer-files'
import { findings, nothingMoves } from './axe-findings'
import { expect, test, type Program } from './with-program'

const cardOf = ({ page }: Program, name: string) => page.getByRole('article', { name, exact: true })
const namesIn = ({ page }: Program) => page.getByRole('article').getByRole('heading')

test('segments are put in order by mouse and keys, compared, and known by their ids', async ({ openProgram }) => {
  const program = await openProgram('en')
  const { page, words, welcome, frame } = program
  await welcome.openSample()
  const trend = cardOf(program, 'VIP').getByRole('button', { name: words.say('segments.trend.revenue') })
  await trend.click()
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(12)
  await page.keyboard.press('Escape')

  const handle = cardOf(program, 'VIP').getByRole('button', { name: /^Place of “VIP”/ })
  await handle.focus()
  await handle.press('Home')
  await expect(namesIn(program).first()).toHaveText('VIP')
  await expect(handle).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: '“VIP” is now 1 of 6.' })).toBeAttached()
  await cardOf(program, 'Suppliers').hover()
  await cardOf(program, 'Suppliers')
    .getByRole('button', { name: /^Place of/ })
    .dragTo(cardOf(program, 'VIP'), { targetPosition: { x: 20, y: 150 } })
  await expect(namesIn(program).first()).toHaveText('Suppliers')
  await frame.isSaved()
  await frame.undo()
  await expect(namesIn(program).first()).toHaveText('VIP')

  for (const name of ['Regular', 'VIP']) {
    await cardOf(program, name).hover()
    await cardOf(program, name).getByRole('checkbox').check({ force: true })
  }
  await page.waitForFunction(nothingMoves)
  expect(await findings(page, 'light')).toEqual([])
  await page.getByRole('button', { name: words.say('segments.compare.act') }).click()
  const comparing = page.getByRole('dialog')
  await expect(comparing).toContainText('only “Regular”')
  await expect(comparing).toContainText(/% of “VIP”/)
  await page.waitForFunction(nothingMoves)
  expect(await findings(page, 'light')).toEqual([])
  await page.keyboard.press('Escape')

  await page.getByRole('radio', { name: words.say('segments.views.table') }).check({ force: true })
  await expect(page.getByRole('row').nth(1)).toContainText('VIP')
  await page.waitForFunction(nothingMoves)
  expect(await findings(page, 'light')).toEqual([])
  await page.getByRole('button', { name: 'Actions for “VIP”' }).click()
  await page.getByRole('menuitem', { name: words.say('segments.actions.copyId') }).click()
  await expect(page.getByText(/^Id of “VIP” copied: seg_[0-9a-f]{12}$/)).toBeVisible()
})

test('a segment is paused and resumed, left out of lists meanwhile, and keeps its members while it is frozen', async ({
  openProgram
}) => {
  const program = await openProgram('en')
  const { page, words, welcome, frame } = program
  await welcome.openSample()
  const act = async (action: 'pause' | 'resume' | 'freeze' | 'unfreeze') => {
    await page.getByRole('button', { name: 'Actions for “VIP”' }).click()
    await page.getByRole('menuitem', { name: words.say(`segments.actions.${action}`) }).click()
  }
  await act('pause')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: words.say('segments.pause.untilResumed') }).check()
  await page.waitForFunction(nothingMoves)
  expect(await findings(page, 'light')).toEqual([])
  await dialog.getByRole('button', { name: words.say('segments.pause.act') }).click()
  await expect(cardOf(program, 'VIP').getByText(words.say('segments.paused'), { exact: true })).toBeVisible()
  await page.waitForFunction(nothingMoves)
  expect(await findings(page, 'light')).toEqual([])
  await page.getByRole('button', { name: 'Actions for “VIP”' }).click()
  await page.getByRole('menuitem', { name: words.say('segments.actions.export') }).click()
  await expect(page.getByText(/“VIP” is paused, so no list is made of it/).first()).toBeVisible()
  await frame.goTo('segments')
  await act('resume')
  await expect(cardOf(program, 'VIP').getByText(words.say('segments.paused'), { exact: true })).toBeHidden()
  await act('freeze')
  await expect(cardOf(program, 'VIP').getByText(/^frozen on /)).toBeVisible()
  await expect(cardOf(program, 'VIP')).toContainText(/in the list “VIP, members on /)
  await frame.undo()
  await expect(cardOf(program, 'VIP').getByText(/^frozen on /)).toBeHidden()
  await frame.isSaved()
})

test('an empty library begins with the usual segments that the data allow', async ({ openProgram }) => {
  const program = await openProgram('en')
  const { page, words, welcome, importing, frame } = program
  const rows = Array.from({ length: 40 }, (_, at) => `${at};${['wholesale', 'person'][at % 2]}`)
  await welcome.chooseCsv(await newFile('people.csv', `id;customer_type\n${rows.join('\n')}\n`))
  await importing.run()
  await frame.goTo('segments')
  await page.getByRole('button', { name: words.say('starter.offer.open') }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('listitem')).toHaveCount(6)
  await expect(dialog.getByRole('listitem').nth(2)).toContainText('Missing in your base')
  await expect(dialog.getByRole('listitem').nth(3)).toContainText('20 customers, 50')
  await expect(dialog.getByRole('listitem').nth(4)).toContainText(words.say('starter.offer.lacksValue'))
  await dialog.getByRole('textbox', { name: words.say('starter.offer.name', { name: 'Wholesale' }) }).fill('B2B')
  await dialog
    .getByRole('checkbox', { name: words.say('starter.offer.use', { name: 'Partners' }) })
    .check({ force: true })
  await page.waitForFunction(nothingMoves)
  expect(await findings(page, 'light')).toEqual([])
  await dialog.getByRole('button', { name: words.say('starter.offer.make', {}, 2) }).click()
  await expect(namesIn(program)).toHaveText(['B2B', 'Partners'])
  await expect(cardOf(program, 'B2B')).toContainText('20')
  await frame.undo()
  await expect(page.getByText(words.say('segments.emptyTitle'))).toBeVisible()
})
