import { standardFieldName } from '../../src/words/field-name'
import { expect, test } from './with-program'

test('count and charts follow the hand on a slider, and the whole drag is undone in one step', async ({
  openProgram
}) => {
  const { page, words, welcome, builder, frame } = await openProgram('en')
  await welcome.openSample()
  await page
    .getByRole('button', { name: words.say('segments.new') })
    .first()
    .click()
  await builder.add(standardFieldName(words, 'age'))
  await builder.tells(5000, 5000)
  const handle = page.getByRole('slider', { name: words.say('builder.from') })
  const count = async () =>
    Number((await builder.mirror.locator('[data-figure="count"]').innerText()).replace(/\D/g, ''))
  const looks = () => builder.mirror.getByRole('img').nth(1).screenshot()
  const box = await handle.boundingBox()
  if (!box) throw new Error('the handle is not on the screen')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]

  await page.mouse.move(x, y)
  await page.mouse.down()
  const counts = [await count()]
  const pictures = [await looks()]
  for (const span of [60, 120, 180]) {
    await page.mouse.move(x + span, y, { steps: 4 })
    const before = counts[counts.length - 1] ?? 0
    await expect.poll(count).toBeLessThan(before)
    await builder.settled()
    counts.push(await count())
    pictures.push(await looks())
  }
  await page.mouse.up()
  expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(pictures.length)

  const [, first = 0] = counts
  expect(first).toBeLessThan(5000)
  await builder.tells(counts[counts.length - 1] ?? 0, 5000)
  await frame.isSaved()
  await frame.undo()
  await builder.tells(5000, 5000)
  await frame.redo()
  await builder.tells(counts[counts.length - 1] ?? 0, 5000)
})
