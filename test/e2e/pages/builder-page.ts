import { expect, type Locator, type Page } from '@playwright/test'
import type { Words } from '../../../src/words/create-words'
import { beginningWith, literally } from './escape-text'

/** The builder: vocabulary, portrait, mirror, matching customers. */
export function builderPage(page: Page, words: Words) {
  const vocabulary = page.getByRole('navigation', { name: words.say('builder.vocabulary') })
  const portrait = page.getByRole('region', { name: words.say('builder.portrait'), exact: true })
  const mirror = page.getByRole('complementary', { name: words.say('builder.mirror.title') })
  const settled = () => expect(page.locator('[aria-busy="true"]')).toHaveCount(0)

  /** The card whose editor is open. */
  const openCard = (): Locator =>
    portrait
      .getByRole('group')
      .filter({ has: page.locator(':scope > * [aria-expanded="true"], :scope > [aria-expanded="true"]') })
      .last()

  const bound = async (label: string, value: number): Promise<void> => {
    const box = openCard().getByRole('textbox', { name: label, exact: true })
    await box.fill(String(value))
    await box.press('Tab')
  }
  return {
    vocabulary,
    portrait,
    mirror,
    settled,
    openCard,
    async add(field: string): Promise<void> {
      const adders = portrait.getByRole('button', { name: beginningWith(words.say('builder.addCriterion')) })
      if ((await adders.count()) > 1) await adders.first().click()
      await vocabulary.getByRole('button', { name: words.say('builder.addField', { field }), exact: true }).click()
      await expect(openCard()).toBeVisible()
    },
    async addRange(field: string, range: { from?: number; to?: number }, kind: 'age' | 'number'): Promise<void> {
      await this.add(field)
      if (range.from !== undefined) await bound(words.say('builder.from'), range.from)
      const to = kind === 'age' ? words.say('builder.toIncluding') : words.say('builder.to')
      if (range.to !== undefined) await bound(to, range.to)
    },
    async addValues(field: string, values: readonly string[]): Promise<void> {
      await this.add(field)
      for (const value of values) {
        const search = openCard().getByRole('searchbox')
        if ((await search.count()) > 0) await search.fill(value)
        await openCard()
          .getByRole('checkbox', { name: new RegExp(`^${literally(value)}\\s`, 'i') })
          .first()
          .check()
      }
    },
    /** Adds the first group inside the portrait; what is added next goes into it. */
    async addGroup(mode: 'all' | 'any' | 'none'): Promise<void> {
      await portrait
        .getByRole('button', { name: words.say('builder.addGroup') })
        .last()
        .click()
      await portrait
        .getByRole('button', { name: new RegExp(`^${words.say('builder.modeOf', { mode: '' })}`) })
        .last()
        .click()
      await page
        .getByRole('menuitemradio', { name: words.say(`builder.modes.${mode}`) })
        .or(page.getByRole('menuitemcheckbox', { name: words.say(`builder.modes.${mode}`) }))
        .or(page.getByRole('menuitem', { name: words.say(`builder.modes.${mode}`) }))
        .first()
        .click()
    },
    /** Waits until the mirror tells these numbers of customers. */
    async tells(count: number, base: number): Promise<void> {
      const told = `${words.number(count)} ${words.say('builder.mirror.of', { base: words.number(base) })}`
      await expect(mirror).toContainText(new RegExp(literally(told).replace(/\s+/g, '\\s*')))
    },
    tellsUnknown: (count: number) =>
      expect(mirror).toContainText(words.say('builder.mirror.unknown', { customers: words.number(count) })),
    async name(name: string): Promise<void> {
      const box = page.getByRole('textbox', { name: words.say('builder.name') })
      await box.fill(name)
      await box.press('Enter')
    },
    async saveVersion(): Promise<void> {
      const save = page.getByRole('button', { name: words.say('builder.saveVersion') })
      await save.click()
      await expect(save).toBeDisabled()
    },
    /** Waits until the portrait in words says this; the words may come a frame after the number. */
    says: (words: string | RegExp) => expect(portrait.getByRole('paragraph').first()).toContainText(words)
  }
}
