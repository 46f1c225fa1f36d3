import { findings, looks, nothingMoves, type Look } from './axe-findings'
import { expect, test, type Program } from './with-program'

/** The tabs of a segment's page besides the builder, one after the other. */
const parts: Record<string, (program: Program) => Promise<void>> = {
  'a segment without a persona': async ({ page, words }) => {
    await page.getByRole('link', { name: 'VIP', exact: true }).click()
    await page.getByRole('link', { name: words.say('sheet.tabs.persona'), exact: true }).click()
    await expect(page.getByRole('button', { name: words.say('sheet.draft'), exact: true })).toBeVisible()
  },
  'the sheet of a persona': async ({ page, words }) => {
    await page.getByRole('button', { name: words.say('sheet.draft'), exact: true }).click()
    await expect(page.getByRole('region', { name: words.say('sheet.charts') })).toBeVisible()
  },
  'figures for a line of a persona': async ({ page, words }) => {
    const goals = page.getByRole('group', { name: words.say('persona.blocks.goals') })
    await goals.getByRole('button').first().click()
    await goals.getByRole('button', { name: words.say('sheet.figure'), exact: true }).click()
    await expect(page.getByRole('option').first()).toBeVisible()
  },
  'members of a segment': async ({ page, words }) => {
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: words.say('sheet.tabs.members'), exact: true }).click()
    await expect(page.getByRole('gridcell').first()).toBeVisible()
  }
}

for (const look of ['light', 'dark', 'high contrast'] satisfies Look[])
  test(`the page of a segment and its persona meet WCAG 2.2 AA as far as axe can tell: ${look}`, async ({
    page,
    openProgram
  }) => {
    await page.emulateMedia({ ...looks[look], reducedMotion: 'reduce' })
    const program = await openProgram('en')
    await program.welcome.openSample()
    for (const [name, go] of Object.entries(parts)) {
      await go(program)
      await page.waitForFunction(nothingMoves)
      expect.soft(await findings(page, look), name).toEqual([])
    }
  })
