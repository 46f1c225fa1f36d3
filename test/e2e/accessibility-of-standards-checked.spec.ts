import { findings, looks, nothingMoves, type Look } from './axe-findings'
import { foundingFailure } from './standards-in-stories'
import { expect, test, type Program } from './with-program'

/** Where standards are checked, read and applied, one after the other. */
const parts: Record<string, (program: Program) => Promise<void>> = {
  'what the checker finds': async ({ page, words, frame }) => {
    await frame.goTo('standards')
    const checker = page.getByRole('region', { name: words.say('standards.sides.checker') })
    await expect(checker.getByRole('group', { name: words.say('checker.mend') })).toBeVisible()
  },
  'the handbook': async ({ page, words }) => {
    await page.getByRole('button', { name: words.say('documents.open') }).click()
    await expect(page.getByRole('article').getByRole('table').first()).toBeVisible()
  },
  'how a customer is served': async ({ page, words, frame }) => {
    await frame.goTo('customers')
    await page.getByRole('gridcell', { name: 'Anna', exact: true }).click()
    await page.getByRole('button', { name: words.say('serving.title') }).click()
    await expect(page.getByRole('rowheader', { name: words.say('serving.allRequests') })).toBeVisible()
  },
  'a customer who is looked up': async ({ page }) => {
    await page.keyboard.press('Control+k')
    await page.keyboard.insertText('Cid')
    await expect(page.getByRole('option').first()).toContainText('Companies')
  }
}

for (const look of ['light', 'dark', 'high contrast'] satisfies Look[])
  test(`standards, checked, read and applied, meet WCAG 2.2 AA as far as axe can tell: ${look}`, async ({
    page,
    openProgram
  }) => {
    await page.emulateMedia({ ...looks[look], reducedMotion: 'reduce' })
    const program = await openProgram('en', await foundingFailure())
    await program.welcome.openWorkspace('Mine')
    for (const [name, go] of Object.entries(parts)) {
      await go(program)
      await page.waitForFunction(nothingMoves)
      expect.soft(await findings(page, look), name).toEqual([])
    }
  })
