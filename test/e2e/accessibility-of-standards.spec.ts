import { findings, looks, nothingMoves } from './axe-findings'
import { expect, test } from './with-program'

for (const look of ['light', 'dark', 'high contrast'] as const)
  test(`the screen of standards meets WCAG: ${look}`, async ({ page, openProgram }) => {
    await page.emulateMedia({ ...looks[look], reducedMotion: 'reduce' })
    const { words, welcome, frame, standards } = await openProgram('en')
    await welcome.openSample()
    await frame.goTo('standards')
    const meets = async (what: string) => {
      await page.waitForFunction(nothingMoves)
      expect.soft(await findings(page, look), what).toEqual([])
    }
    await expect(page.getByRole('button', { name: words.say('standards.start.write') })).toBeVisible()
    await meets('the start')
    await standards.start()
    await standards.choose(words.say('starter.vip.name'))
    const everywhere = await standards.field(words.say('standards.allDepartments'), words.say('standards.allRequests'))
    await everywhere.click()
    await standards.write('firstAnswer', '30 min')
    await standards.promise('bestHours').getByRole('button').first().click()
    await expect(standards.promise('bestHours')).toContainText('%')
    await meets('promises')
    await standards.openParts()
    await standards.dialog.getByText(words.say('standards.parts.tabs.staff'), { exact: true }).click()
    await standards.dialog
      .getByRole('button', { name: words.say('standards.parts.staff.add') })
      .first()
      .click()
    await expect(standards.dialog.getByRole('combobox').first()).toBeVisible()
    await meets('staff')
  })
