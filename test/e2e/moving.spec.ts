import type { Locator, Page } from '@playwright/test'
import { standardFieldName } from '../../src/words/field-name'
import { expect, test, type Program } from './with-program'

/** What the cards of the portrait ask about, from top to bottom, groups by how they join. */
const order = (portrait: Locator) =>
  portrait.locator('[data-node]').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label') ?? ''))

async function dragTo(page: Page, from: Locator, to: { x: number; y: number }): Promise<void> {
  const box = await from.boundingBox()
  if (!box) throw new Error('nothing to drag')
  await page.mouse.move(box.x + 8, box.y + 14)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y - 3, { steps: 4 })
  await page.mouse.move(to.x, to.y)
  await page.mouse.move(to.x + 1, to.y)
}
const openSegment = (page: Page, name: RegExp) => page.getByRole('link', { name }).first().click()
async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate(`{
    const data = new DataTransfer()
    data.setData('text/plain', ${JSON.stringify(text)})
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
  }`)
}
/** A place on a card: from its left and its top, or from its other ends where negative. */
async function placeOn(card: Locator, x: number, y: number): Promise<{ x: number; y: number }> {
  const box = await card.boundingBox()
  if (!box) throw new Error('no such card')
  return { x: box.x + (x < 0 ? box.width + x : x), y: box.y + (y < 0 ? box.height + y : y) }
}
const cardOf = ({ builder }: Program, text: RegExp): Locator => builder.portrait.getByRole('group', { name: text })

test('criteria are dragged behind each other, into a group and out of the vocabulary; Escape leaves all as it was, undo takes one step back', async ({
  openProgram
}) => {
  const program = await openProgram('en')
  const { page, words, welcome, builder, frame } = program
  await welcome.openSample()
  await openSegment(page, /Regular/)
  const [orders, last] = [cardOf(program, /^Orders/), cardOf(program, /^Last order/)]
  const all = words.say('builder.modes.all')
  const first = [all, 'Orders at least 6', 'Last order in the last 90 days']
  await expect.poll(() => order(builder.portrait)).toEqual(first)

  await dragTo(page, orders, await placeOn(last, 120, -8))
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(await order(builder.portrait)).toEqual(first)

  await dragTo(page, orders, await placeOn(last, 120, -8))
  await page.mouse.up()
  await expect.poll(() => order(builder.portrait)).toEqual([all, first[2], first[1]])
  await expect(orders).toBeFocused()
  await frame.isSaved()
  await frame.undo()
  await expect.poll(() => order(builder.portrait)).toEqual(first)

  await dragTo(page, orders, await placeOn(last, -40, 16))
  await page.mouse.up()
  const any = words.say('builder.modes.any')
  await expect.poll(() => order(builder.portrait)).toEqual([all, any, first[2], first[1]])

  await page.keyboard.down('Alt')
  await dragTo(page, orders, await placeOn(last, 120, 6))
  await page.mouse.up()
  await page.keyboard.up('Alt')
  await expect
    .poll(async () => (await order(builder.portrait)).filter((text) => text.startsWith('Orders')))
    .toHaveLength(2)

  const city = standardFieldName(words, 'city')
  const entry = builder.vocabulary.getByRole('button', { name: words.say('builder.addField', { field: city }) })
  await dragTo(page, entry, await placeOn(last, 120, 6))
  await page.mouse.up()
  await expect.poll(async () => (await order(builder.portrait))[3]).toMatch(/^City/)

  const editor = cardOf(program, /^City/).getByText(words.say('builder.unknowns.keep')).first()
  await expect(editor).toBeVisible()
  const segment = builder.vocabulary.getByTitle(words.say('membership.add', { name: 'VIP' }))
  await segment.scrollIntoViewIfNeeded()
  await dragTo(page, segment, await placeOn(cardOf(program, /^City/), 120, 6))
  await expect(editor).toBeHidden()
  const folded = await placeOn(cardOf(program, /^City/), 120, 6)
  await page.mouse.move(folded.x, folded.y, { steps: 2 })
  await page.mouse.up()
  await expect.poll(async () => (await order(builder.portrait))[3]).toMatch(/^Segment is VIP/)
})

test('criteria are moved, grouped and copied by the keyboard alone, and what happened is spoken', async ({
  openProgram
}) => {
  const program = await openProgram('en')
  const { page, words, welcome, builder } = program
  await welcome.openSample()
  await openSegment(page, /Regular/)
  const [orders, last] = [cardOf(program, /^Orders/), cardOf(program, /^Last order/)]
  const group = (mode: 'all' | 'any') => words.say('moving.group', { mode: words.say(`builder.modeBadges.${mode}`) })
  const spoken = page.getByRole('status').filter({ hasText: /Orders/ })
  const moved = (position: number, mode: 'all' | 'any') =>
    words.say('moving.moved', { node: 'Orders', position, total: 2, group: group(mode) })

  await orders.focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(spoken).toHaveText(moved(2, 'all'))
  await expect(orders).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(last).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Control+g')
  await expect(spoken).toHaveText(moved(2, 'any'))
  await page.keyboard.press('Alt+ArrowUp')
  await expect(spoken).toHaveText(moved(1, 'any'))
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(spoken).toHaveText(moved(2, 'all'))
  await page.keyboard.press('Control+d')
  await expect(builder.portrait.getByRole('group', { name: /^Orders/ })).toHaveCount(2)
  await page.keyboard.press('Delete')
  await expect(builder.portrait.getByRole('group', { name: /^Orders/ })).toHaveCount(1)
})

test('a criterion is copied from one segment into another as text; another text is refused in words', async ({
  openProgram
}) => {
  const program = await openProgram('en')
  const { page, words, welcome, builder, frame } = program
  await welcome.openSample()
  await openSegment(page, /Wholesale/)
  await cardOf(program, /^Customer type/).focus()
  await page.keyboard.press('Control+c')
  await expect(page.getByText(words.say('moving.onClipboard'))).toBeVisible()

  await frame.goTo('segments')
  await openSegment(page, /Regular/)
  await cardOf(program, /^Orders/).focus()
  await page.keyboard.press('Control+v')
  await expect
    .poll(() => order(builder.portrait))
    .toEqual([
      words.say('builder.modes.all'),
      'Orders at least 6',
      'Customer type is wholesale',
      'Last order in the last 90 days'
    ])
  await expect(cardOf(program, /^Customer type/)).toBeFocused()

  await pasteText(page, 'Hello, shall we have lunch?')
  await expect(page.getByText(words.say('moving.refused.notPortrait'))).toBeVisible()
})

test('a long portrait is folded to a few lines, and unfolded by its button or by who walks through it', async ({
  openProgram
}) => {
  const program = await openProgram('en')
  const { page, words, welcome, builder } = program
  await welcome.openSample()
  await openSegment(page, /Regular/)
  const whole = builder.portrait.getByRole('button', { name: words.say('sentence.showWhole') })
  await cardOf(program, /^Orders/).focus()
  await expect(whole).toBeHidden()
  const members = Array.from({ length: 14 }, (_, number) => ({
    kind: 'choice',
    field: 'city',
    values: [`A town with a long name, number ${number}`],
    negated: true
  }))
  await pasteText(page, JSON.stringify({ kind: 'group', mode: 'any', members }))
  await expect(whole).toHaveAttribute('aria-expanded', 'false')
  const sentence = builder.portrait.getByRole('paragraph').first()
  const height = async () => (await sentence.boundingBox())?.height ?? 0
  const folded = await height()
  await whole.click()
  await expect.poll(height).toBeGreaterThan(folded * 1.2)
  await builder.portrait.getByRole('button', { name: words.say('sentence.showFolded') }).click()
  await expect.poll(height).toBe(folded)
  await sentence.getByRole('button').last().focus()
  await expect.poll(height).toBeGreaterThan(folded * 1.2)
})

test('a frequent portrait is put on the table in one step, and tells what another one lacks', async ({
  openProgram
}) => {
  const { page, words, welcome, builder, frame } = await openProgram('en')
  await welcome.openSample()
  await page
    .getByRole('button', { name: words.say('segments.new') })
    .first()
    .click()
  await expect(page.getByText(words.say('templates.roles.population'), { exact: false })).toBeVisible()
  const name = words.say('templates.drifting.name')
  await page.getByRole('button', { name: words.say('templates.useOf', { name }) }).click()
  await expect
    .poll(() => order(builder.portrait))
    .toEqual([words.say('builder.modes.all'), 'Orders at least 2', 'Last order from 365 days ago to 90 days ago'])
  await frame.isSaved()
  await page.getByRole('button', { name: words.say('templates.open') }).click()
  const birthday = words.say('templates.birthday.name')
  await page.getByRole('button', { name: words.say('templates.addOf', { name: birthday }) }).click()
  await expect.poll(() => order(builder.portrait)).toHaveLength(4)
  await frame.isSaved()
  await frame.undo()
  await expect.poll(() => order(builder.portrait)).toHaveLength(3)
})
