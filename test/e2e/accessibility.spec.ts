import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { languages } from '../../src/model/language'
import { expect, test, type Program } from './with-program'

/** Rules of WCAG 2.2 A and AA that axe finds broken on the page, each with the first place. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)} (${nodes.length})`)
}

/** Two customers, and rows that are left out. */
async function fileOfCustomers(): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'portrait-e2e-')), 'club.csv')
  await writeFile(path, 'Customer number,City,Orders\nK1,Oslo,3\nK2,Rome,many\n,Paris,1\n')
  return path
}

const nothingMoves = (): boolean => {
  const { document } = globalThis as unknown as { document: { getAnimations(): unknown[] } }
  return document.getAnimations().length === 0
}

const screens: Record<string, (program: Program) => Promise<void>> = {
  segments: ({ frame }) => frame.goTo('segments'),
  'segments as a table': async ({ page, words }) => {
    await page.getByRole('radio', { name: words.say('segments.views.table') }).check({ force: true })
  },
  builder: async ({ page, words, frame }) => {
    await frame.goTo('segments')
    await page
      .getByRole('link', { name: words.say('starter.vip.name') })
      .first()
      .click()
    await expect(page.getByRole('complementary')).toBeVisible()
  },
  'export dialog': async ({ exporting }) => exporting.open(),
  customers: async ({ page, frame }) => {
    await page.keyboard.press('Escape')
    await frame.goTo('customers')
  },
  'customer card': async ({ page }) => {
    await page.getByRole('gridcell').first().click()
    await expect(page.getByRole('complementary')).toBeVisible()
  },
  'timeline of a customer': async ({ page, words }) => {
    await page.getByRole('radio', { name: words.say('customers.tabs.timeline') }).check({ force: true })
    await expect(page.getByRole('complementary').getByRole('listitem').first()).toBeVisible()
  },
  'consents of a customer': async ({ page, words }) => {
    await page.getByRole('radio', { name: words.say('customers.tabs.consents') }).check({ force: true })
  },
  import: ({ frame }) => frame.goTo('import'),
  'what will happen': async ({ importing }) => {
    await importing.choose(await fileOfCustomers())
    await importing.planned()
  },
  journal: async ({ frame, importing }) => {
    await importing.start()
    await expect(importing.outcomeOf(2)).toBeVisible()
    await frame.goTo('journal')
  },
  settings: ({ frame }) => frame.goTo('settings')
}

for (const language of languages) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`every screen meets WCAG 2.2 AA as far as axe can tell: ${language}, ${scheme}`, async ({
      page,
      openProgram
    }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      const program = await openProgram(language)
      await expect(page.getByRole('button', { name: program.words.say('welcome.openSample') })).toBeVisible()
      expect.soft(await findings(page), 'welcome').toEqual([])
      await program.welcome.openSample()
      for (const [name, go] of Object.entries(screens)) {
        await go(program)
        await page.waitForFunction(nothingMoves)
        expect.soft(await findings(page), name).toEqual([])
      }
    })
  }
}
