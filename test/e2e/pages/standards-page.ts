import { expect, type Locator, type Page } from '@playwright/test'
import type { PromiseId } from '../../../src/model/standard/promises'
import type { Words } from '../../../src/words/create-words'

/** The screen of service standards: whose, the matrix, the promises of a place. */
export function standardsPage(page: Page, words: Words) {
  const list = page.getByRole('list', { name: words.say('standards.list') })
  const grid = page.getByRole('grid')
  const promise = (id: PromiseId): Locator =>
    page
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: new RegExp(`^${words.say(`standard.promises.${id}`)}`) }) })
  return {
    list,
    grid,
    promise,
    dialog: page.getByRole('dialog'),
    /** Writes the common standard to begin with. */
    async start(): Promise<void> {
      await page.getByRole('button', { name: words.say('standards.start.write') }).click()
      await expect(grid).toBeVisible()
    },
    /** Of the common standard (null), or of a segment. */
    choose: (segment: string | null) =>
      list.getByRole('button', { name: new RegExp(`^${segment ?? words.say('standard.common')}`) }).click(),
    /** A field by the names of its row and column. */
    async field(row: string, column: string): Promise<Locator> {
      const columns = await grid.getByRole('columnheader').allInnerTexts()
      return grid
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
        .getByRole('button')
        .nth(columns.findIndex((text) => text.trim() === column))
    },
    /** All fields that stand for departments and kinds of request, the wider ones too. */
    fields: grid.getByRole('gridcell').getByRole('button'),
    /** Opens the editor of a promise and chooses what it offers. */
    async write(id: PromiseId, choice: string): Promise<void> {
      const head = promise(id).getByRole('button', { name: new RegExp(`^${words.say(`standard.promises.${id}`)}`) })
      if ((await head.getAttribute('aria-expanded')) === 'false') await head.click()
      await promise(id).getByRole('group').first().getByRole('button', { name: choice, exact: true }).click()
    },
    async openParts(): Promise<void> {
      await page.getByRole('button', { name: words.say('standards.parts.open') }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    }
  }
}
