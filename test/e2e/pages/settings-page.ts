import { expect, type Locator, type Page } from '@playwright/test'
import type { Words } from '../../../src/words/create-words'

/** Settings: the as-of date, fields and formulas. */
export function settingsPage(page: Page, words: Words) {
  const dialog = page.getByRole('dialog')
  const say = (key: Parameters<Words['say']>[0]) => words.say(key)

  const pick = async (select: Locator, option: string): Promise<void> => {
    await select.click()
    await page.getByRole('option', { name: option, exact: true }).click()
  }
  const begin = async (name: string, kind: 'sum' | 'ratio'): Promise<void> => {
    await page.getByRole('button', { name: say('settings.formula.add') }).click()
    await pick(dialog.getByRole('combobox', { name: say('settings.formula.fills') }), name)
    await dialog.getByRole('radio', { name: say(`settings.formula.kinds.${kind}`), exact: true }).check({ force: true })
  }
  const save = async (): Promise<void> => {
    await dialog.getByRole('button', { name: say('settings.formula.save') }).click()
    await expect(dialog).toHaveCount(0)
  }
  return {
    async pinDay(day: string): Promise<void> {
      await page
        .getByRole('main')
        .getByRole('radio', { name: say('frame.asOfPin') })
        .check()
      const box = page.getByRole('main').getByLabel(say('frame.asOfDay'), { exact: true })
      await box.fill(day)
      await box.blur()
      await expect(page.getByRole('banner')).toContainText(words.day(day))
    },
    /** Opens a dialog of a field's menu. */
    async openField(field: string, act: 'rename' | 'retype' | 'remove'): Promise<void> {
      await page.getByRole('button', { name: words.say('settings.change', { name: field }) }).click()
      await page.getByRole('menuitem', { name: say(`settings.${act}.act`) }).click()
      await expect(dialog).toBeVisible()
    },
    async addSum(name: string, parts: readonly string[]): Promise<void> {
      await begin(name, 'sum')
      for (const part of parts) {
        const box = dialog.getByRole('checkbox', { name: part, exact: true })
        const search = dialog.getByRole('searchbox')
        if ((await search.count()) > 0) await search.fill(part)
        await box.check({ force: true })
      }
      await save()
    },
    async addRatio(name: string, numerator: string, denominator: string): Promise<void> {
      await begin(name, 'ratio')
      await pick(dialog.getByRole('combobox', { name: say('settings.formula.numerator') }), numerator)
      await pick(dialog.getByRole('combobox', { name: say('settings.formula.denominator') }), denominator)
      await save()
    }
  }
}
