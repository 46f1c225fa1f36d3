import { expect, type Page } from '@playwright/test'
import type { DuplicateKind, DuplicateRule, SurvivorRule } from '../../../src/contract/identity-arguments'
import type { Words } from '../../../src/words/create-words'
import type { Messages } from '../../../src/words/en'

type Count = keyof Messages['duplicates']['counts']

/** Finding customers who are there several times, and making them one. */
export function duplicatesPage(page: Page, words: Words) {
  const step = (name: keyof Messages['duplicates']['steps']) =>
    page.getByRole('region', { name: words.say(`duplicates.steps.${name}`), exact: true })
  return {
    /** The step that tells what will happen. */
    last: step('run'),
    groups: step('groups').getByRole('radio', { name: new RegExp(`^${words.say('duplicates.keep', { name: '' })}`) }),
    /** From the customers. */
    async open(): Promise<void> {
      await page
        .getByRole('main')
        .getByRole('button', { name: words.say('duplicates.open'), exact: true })
        .click()
      await expect(page.getByRole('heading', { name: words.say('duplicates.title'), exact: true })).toBeVisible()
    },
    lookFor: (kind: DuplicateKind, isIn: boolean) =>
      step('search')
        .getByRole('checkbox', { name: new RegExp(`^${words.say(`duplicates.kinds.${kind}`)}`) })
        .setChecked(isIn, { force: true }),
    found: (count: number) =>
      expect(step('groups').getByRole('listitem').first()).toHaveText(
        new RegExp(`^\\s*${count}\\s*${words.say('duplicates.figures.groups', {}, count)}`),
        { timeout: 30_000 }
      ),
    nobody: () => expect(page.getByText(words.say('duplicates.none'), { exact: true })).toBeVisible(),
    keep: (name: string) =>
      step('groups')
        .getByRole('radio', { name: words.say('duplicates.keep', { name }), exact: true })
        .check(),
    /** Puts a group in, or leaves it out. */
    choose: (names: string, isIn: boolean) =>
      step('groups')
        .getByRole('checkbox', { name: words.say('duplicates.merge', { names }) })
        .setChecked(isIn, { force: true }),
    chooseAll: () =>
      step('groups')
        .getByRole('checkbox', { name: words.say('duplicates.all'), exact: true })
        .check({ force: true }),
    isChosen: (names: string, isIn: boolean) =>
      expect(step('groups').getByRole('checkbox', { name: words.say('duplicates.merge', { names }) })).toBeChecked({
        checked: isIn
      }),
    chooseSuggested: () =>
      step('groups')
        .getByRole('button', { name: words.say('duplicates.suggested'), exact: true })
        .click(),
    differing: (groups: number) =>
      expect(
        step('groups').getByText(words.say('duplicates.doubtfulGroups', {}, groups), { exact: true })
      ).toBeVisible(),
    chooseSurvivor: (rule: SurvivorRule) =>
      step('rules')
        .getByRole('radio', { name: words.say(`duplicates.survivors.${rule}`), exact: true })
        .check({ force: true }),
    async chooseRule(field: string, rule: DuplicateRule): Promise<void> {
      await step('rules')
        .getByRole('combobox', { name: words.say('plan.fields.ruleOf', { field }) })
        .click()
      await page.getByRole('option', { name: words.say(`duplicates.rules.${rule}`), exact: true }).click()
    },
    async willBe(counts: Partial<Record<Count, number>>): Promise<void> {
      for (const [label, count] of Object.entries(counts)) {
        const text = words.say(`duplicates.counts.${label as Count}`, {}, count)
        const exactly = new RegExp(`^\\s*${words.number(count)}\\s*${text}\\s*$`)
        await expect(step('run').getByRole('listitem').filter({ hasText: exactly }), label).toBeVisible({
          timeout: 30_000
        })
      }
    },
    async merge(groups: number): Promise<void> {
      await step('run')
        .getByRole('button', { name: words.say('duplicates.run', {}, groups), exact: true })
        .click()
    },
    merged: (gone: number) =>
      expect(page.getByRole('heading', { name: words.say('duplicates.done', {}, gone) })).toBeVisible({
        timeout: 30_000
      }),
    async undo(): Promise<void> {
      await page.getByRole('button', { name: words.say('duplicates.undo'), exact: true }).click()
      await expect(page.getByRole('heading', { name: words.say('duplicates.undone') })).toBeVisible()
    },
    redo: () => page.getByRole('button', { name: words.say('duplicates.redo'), exact: true }).click()
  }
}
