import { standardFieldName } from '../../src/words/field-name'
import { findings, looks, nothingMoves, type Look } from './axe-findings'
import { expect, test, type Program } from './with-program'

/** The dialogs, popovers and editors of the builder, one after the other. */
const parts: Record<string, (program: Program) => Promise<void>> = {
  'a new portrait with frequent ones': async ({ page, words, frame }) => {
    await frame.goTo('segments')
    await page
      .getByRole('button', { name: words.say('segments.new') })
      .first()
      .click()
    await expect(page.getByText(words.say('templates.roles.population'), { exact: false })).toBeVisible()
  },
  'dates on their ruler': ({ words, builder }) => builder.add(standardFieldName(words, 'last_order')),
  'orders as a sentence': async ({ words, builder }) => {
    await builder.vocabulary.getByRole('button', { name: words.say('events.editor.add.orders') }).click()
    await builder
      .openCard()
      .getByRole('button', { name: words.say('events.editor.addFilter') })
      .click()
  },
  'a pasted list': async ({ words, builder }) => {
    await builder.vocabulary.getByTitle(words.say('membership.list.add')).click()
    const card = builder.openCard()
    await card.getByRole('textbox', { name: words.say('membership.list.paste') }).fill('nobody@example.com\n')
    await expect(card.getByRole('status')).toContainText(words.say('membership.list.missing', {}, 1))
  },
  'a wrong condition in SQL': async ({ words, builder }) => {
    await builder.vocabulary.getByRole('button', { name: words.say('sql.criterion') }).click()
    const card = builder.openCard()
    await card.getByRole('textbox', { name: words.say('sql.editor.condition') }).fill('gendr = 1')
    await card.getByText(words.say('sql.editor.help')).click()
    await expect(card.getByText(words.say('sql.problems.column', { text: 'gendr' })).first()).toBeVisible()
  },
  'more frequent portraits': async ({ page, words }) => {
    await page.getByRole('button', { name: words.say('templates.open') }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  },
  'the portrait as SQL': async ({ page, words }) => {
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: words.say('sql.copy.action') }).click()
    await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(/SELECT/)
  },
  'the choice of charts': async ({ page, words, builder }) => {
    await page.keyboard.press('Escape')
    await builder.mirror.getByRole('button', { name: words.say('charts.choose.title') }).click()
    await expect(
      page.getByRole('button', { name: words.say('charts.events.orders.months'), exact: true })
    ).toBeVisible()
  },
  'the bands of the chart': async ({ page, words, builder }) => {
    await page.keyboard.press('Escape')
    await builder.mirror.getByRole('button', { name: words.say('builder.bands.title') }).click()
    await expect(page.getByRole('slider').first()).toBeVisible()
  },
  'who is not reached': async ({ page, words, frame, builder }) => {
    await page.keyboard.press('Escape')
    await frame.goTo('segments')
    await page
      .getByRole('link', { name: words.say('starter.vip.name') })
      .first()
      .click()
    await builder.settled()
    await builder.mirror.getByRole('button', { name: / reachable by e-mail/ }).click()
  },
  'average check by age band': async ({ page, words, builder }) => {
    await page.keyboard.press('Escape')
    await builder.add(standardFieldName(words, 'average_check'))
    await builder.openCard().getByText(words.say('builder.kinds.checkByAgeBand'), { exact: true }).click()
    await expect(builder.openCard().getByRole('slider').first()).toBeVisible()
  },
  'why somebody is in': async ({ page, words }) => {
    await page
      .getByRole('region', { name: words.say('builder.table.title') })
      .getByRole('button', { name: words.say('why.open') })
      .first()
      .click()
    await expect(page.getByRole('dialog')).toBeVisible()
  }
}

for (const look of ['light', 'high contrast'] as const satisfies readonly Look[]) {
  test(`the dialogs and editors of the builder meet WCAG 2.2 AA as far as axe can tell: ${look}`, async ({
    page,
    openProgram
  }) => {
    await page.emulateMedia({ ...looks[look], reducedMotion: 'reduce' })
    const program = await openProgram('en')
    await program.welcome.openSample()
    for (const [name, go] of Object.entries(parts)) {
      await go(program)
      await page.waitForFunction(nothingMoves)
      const within = (await page.getByRole('dialog').count()) > 0 ? '[role="dialog"]' : 'html'
      expect.soft(await findings(page, look, within), name).toEqual([])
    }
  })
}
