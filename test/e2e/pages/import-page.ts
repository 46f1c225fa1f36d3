import { expect, type Page } from '@playwright/test'
import type { MergeRule, RecipeSubject } from '../../../src/model/recipe'
import type { Messages } from '../../../src/words/en'
import type { Words } from '../../../src/words/create-words'
import { cancelAtFirstSpeed } from './cancel-at-first-speed'

type Count = keyof Messages['plan']['counts']

/** Importing a file in four steps. */
export function importPage(page: Page, words: Words) {
  const last = page.getByRole('region', { name: words.say('import.steps.run') })
  const startLabel = (about: RecipeSubject) =>
    about === 'customers' ? words.say('import.run.start') : words.say(`plan.start.${about}`)
  const startButton = (about: RecipeSubject) => last.getByRole('button', { name: startLabel(about), exact: true })
  /** Presses as a user does, who presses again when the plan, unfolding above, has pushed the button from under the hand. */
  const start = (about: RecipeSubject = 'customers') =>
    expect(async () => {
      await startButton(about).click({ timeout: 90_000 })
      await expect(startButton(about)).toBeHidden({ timeout: 2_000 })
    }).toPass({ timeout: 100_000 })
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  return {
    /** The step that tells what will happen. */
    last,
    /** Chooses a file when one is not chosen yet, or another one. */
    choose: (path: string) => page.locator('main input[type="file"]').first().setInputFiles(path),
    /** Starts the import as soon as it is known what will happen. */
    start,
    /** Imports customers as they are suggested, and waits until they are there. */
    async run(): Promise<void> {
      await start()
      await expect(page.getByRole('link', { name: words.say('import.outcome.customers') })).toBeVisible()
    },
    outcomeOf: (count: number) => page.getByText(words.say('import.outcome.title', {}, count)),
    /** From now on, Cancel is pressed at the first sight of the progress with its rows a second. */
    cancelAtFirstSpeed: () => cancelAtFirstSpeed(page, words),
    /** Waits until it is known what will happen. */
    planned: (about: RecipeSubject = 'customers') => expect(startButton(about)).toBeEnabled({ timeout: 90_000 }),
    /** A count of what will happen. */
    async willBe(counts: Partial<Record<Count, number>>): Promise<void> {
      for (const [label, count] of Object.entries(counts)) {
        const exactly = new RegExp(`^\\s*${words.number(count)}\\s*${words.say(`plan.counts.${label as Count}`)}\\s*$`)
        await expect(last.getByRole('listitem').filter({ hasText: exactly }), label).toBeVisible({ timeout: 30_000 })
      }
    },
    /** Chooses which value of a field counts. */
    async chooseRule(field: string, rule: MergeRule): Promise<void> {
      await last.getByRole('combobox', { name: words.say('plan.fields.ruleOf', { field }) }).click()
      await page.getByRole('option', { name: words.say(`plan.rules.${rule}`), exact: true }).click()
    },
    undo: () => press(words.say('plan.outcome.undo')),
    redo: () => press(words.say('plan.outcome.redo')),
    isUndone: () => expect(page.getByRole('heading', { name: words.say('plan.outcome.undone') })).toBeVisible(),
    /** Saves the rows that were not taken; the path of the finished download. */
    async saveLines(what: 'rejected' | 'leftOut'): Promise<string> {
      const download = page.waitForEvent('download')
      await press(words.say(what === 'leftOut' ? 'plan.rejects.saveLeftOut' : 'plan.rejects.save'))
      return (await download).path()
    }
  }
}
