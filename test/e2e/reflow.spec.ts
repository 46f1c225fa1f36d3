import type { Page } from '@playwright/test'
import { expect, test } from './with-program'

/** What is wider than it may be: the page, or the content of the screen. */
async function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    interface Box {
      readonly scrollWidth: number
      readonly clientWidth: number
    }
    const { document } = globalThis as unknown as {
      document: { documentElement: Box; getElementById(id: string): Box | null }
    }
    const boxes = { page: document.documentElement, content: document.getElementById('content') }
    return Object.entries(boxes).flatMap(([name, box]) =>
      box && box.scrollWidth > box.clientWidth ? [`${name}: ${box.scrollWidth} of ${box.clientWidth}`] : []
    )
  })
}

/** A laptop's screen at 200 %, the narrowest screen of WCAG 1.4.10, and a large one. */
const sizes = [
  { width: 683, height: 384 },
  { width: 320, height: 640 },
  { width: 2560, height: 1440 }
]

test('no screen has to be scrolled sideways, at twice the size, at 320 pixels and on a large screen', async ({
  page,
  openProgram
}) => {
  const { words, welcome, frame } = await openProgram('ru')
  const fits = async (screen: string): Promise<void> => {
    for (const size of sizes) {
      await page.setViewportSize(size)
      await expect.poll(() => tooWide(page), `${screen}, ${size.width} pixels`).toEqual([])
    }
    await page.setViewportSize({ width: 1366, height: 768 })
  }
  await expect(page.getByRole('button', { name: words.say('welcome.openSample') })).toBeVisible()
  await fits('welcome')
  await welcome.openSample()
  await expect(page.getByRole('link', { name: words.say('starter.vip.name') }).first()).toBeVisible()
  await fits('segments')
  await page
    .getByRole('link', { name: words.say('starter.vip.name') })
    .first()
    .click()
  await expect(page.getByRole('complementary')).toBeVisible()
  await fits('builder')
  await page.getByRole('button', { name: words.say('builder.export') }).click()
  await expect(
    page
      .getByRole('region', { name: words.say('export.check.title') })
      .getByRole('button')
      .first()
  ).toBeVisible()
  await fits('export')
  await page.goBack()
  await page.getByRole('link', { name: words.say('sheet.tabs.persona'), exact: true }).click()
  await page.getByRole('button', { name: words.say('sheet.draft'), exact: true }).click()
  await expect(page.getByRole('article')).toBeVisible()
  await fits('persona')
  await page.getByRole('link', { name: words.say('sheet.tabs.members'), exact: true }).click()
  await fits('members')
  await frame.goTo('customers')
  await page.getByRole('gridcell').first().click()
  await expect(page.getByRole('complementary')).toBeVisible()
  await fits('customers')
  await page.setViewportSize({ width: 683, height: 384 })
  await page.getByRole('button', { name: words.say('customers.closeCard') }).click()
  await expect(page.getByRole('grid')).toBeVisible()
  await page.setViewportSize({ width: 1366, height: 768 })
  await frame.goTo('standards')
  await page.getByRole('button', { name: words.say('standards.start.write') }).click()
  await page.getByRole('gridcell').nth(1).getByRole('button').click()
  await fits('standards')
  for (const place of ['import', 'journal', 'settings'] as const) {
    await frame.goTo(place)
    await fits(place)
  }
})
