import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import Papa from 'papaparse'
import { standardFieldName } from '../../src/words/field-name'
import { realDataFolder } from '../real-data-folder'
import { steer } from './desktop/steer'
import { expect, test, type Program } from './with-program'

const file = join(realDataFolder, 'mall-customers/Mall_Customers.csv')
test.skip(!existsSync(file) && process.env.CI !== 'true', `real data: ${file} is absent`)

/** Hands on the keyboard alone: after each key something has the focus. */
function hands({ page, words }: Program) {
  const focused = () =>
    expect
      .poll(() =>
        page.evaluate(() => {
          const { document } = globalThis as unknown as { document: { activeElement: { tagName: string } | null } }
          return document.activeElement?.tagName ?? 'NONE'
        })
      )
      .not.toMatch(/^(BODY|NONE)$/)
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await page.keyboard.press(key)
      await focused()
    }
  }
  const type = async (text: string): Promise<void> => {
    await page.keyboard.type(text)
    await focused()
  }
  const isFocused = (target: Locator) => target.evaluate((element) => element.matches(':focus'))
  return {
    press,
    type,
    /** Presses Tab until a control has the focus, and sees the focus there. */
    async tabTo(target: Locator): Promise<void> {
      await expect(target).toBeEnabled()
      for (let pressed = 0; pressed < 120 && !(await isFocused(target)); pressed++) await press('Tab')
      await expect(target).toBeFocused()
    },
    /** Runs a command of the palette. */
    async command(typed: string, label: string): Promise<void> {
      await press('Control+k')
      await type(typed)
      await expect(page.getByRole('option', { name: label }).first()).toHaveAttribute('data-highlighted', '')
      await press('Enter')
      await expect(page.getByRole('dialog', { name: words.say('palette.title') })).toHaveCount(0)
    }
  }
}

/** Women of 20 to 35, or with an income of at least 80. */
function expected(): { readonly base: number; readonly count: number } {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8').trim(), { header: true })
  const isMember = (row: Record<string, string>): boolean => {
    const [age, income] = [Number(row['Age']), Number(row['Annual Income (k$)'])]
    return row['Gender'] === 'Female' && ((age >= 20 && age <= 35) || income >= 80)
  }
  return { base: data.length, count: data.filter(isMember).length }
}

test('a file becomes a segment of three criteria and a list without a mouse', async ({ openProgram, hostKind }) => {
  const program = await openProgram('en')
  const { page, words, welcome, importing, builder, exporting, host } = program
  const { press, type, tabTo, command } = hands(program)
  const { base, count } = expected()
  await welcome.chooseCsv(file)
  await importing.planned()
  const start = importing.last.getByRole('button', { name: words.say('import.run.start'), exact: true })
  await tabTo(start)
  await press('Enter')
  await expect(importing.outcomeOf(base)).toBeVisible()

  await command('new portr', words.say('palette.newPortrait'))
  await expect(builder.portrait).toBeVisible()
  await command(standardFieldName(words, 'gender'), standardFieldName(words, 'gender'))
  const women = builder.openCard().getByRole('checkbox', { name: /^woman/i })
  await tabTo(women)
  await press('Space', 'Escape')
  await command(words.say('builder.addGroup'), words.say('builder.addGroup'))
  await command('age', standardFieldName(words, 'age'))
  await tabTo(builder.openCard().getByRole('textbox', { name: words.say('builder.from'), exact: true }))
  await type('20')
  await tabTo(builder.openCard().getByRole('textbox', { name: words.say('builder.toIncluding') }))
  await type('35')
  await press('Enter', 'Escape')
  await command(standardFieldName(words, 'income'), standardFieldName(words, 'income'))
  await tabTo(builder.openCard().getByRole('textbox', { name: words.say('builder.from'), exact: true }))
  await type('80')
  await press('Enter')
  await builder.tells(count, base)
  await builder.says(/ or /)

  await press('Control+s')
  const naming = page.getByRole('dialog')
  await expect(naming.getByRole('textbox').first()).toBeFocused()
  await type('Young or well off')
  await tabTo(naming.getByRole('radio', { checked: true }))
  await press('ArrowRight', 'ArrowRight')
  await tabTo(naming.getByRole('button', { name: words.say('builder.saveVersion') }))
  await press('Enter')
  await expect(page.getByText(words.say('builder.versionSaved', { name: 'Young or well off' }))).toBeVisible()

  await command('export', words.say('builder.export'))
  await tabTo(exporting.choices.getByRole('radio', { name: 'Mailchimp' }))
  await press('ArrowUp')
  await tabTo(exporting.writePlain)
  const path = join(host.folder, 'list.csv')
  if (hostKind === 'desktop') await steer(page).answer({ canceled: false, filePath: path })
  const download = hostKind === 'desktop' ? null : page.waitForEvent('download')
  await press('Enter')
  await exporting.tellsPlain(count)
  const list = await readFile(download ? await (await download).path() : path, 'utf8')
  expect(Papa.parse(list.trim()).data).toHaveLength(count + 1)
  await press('Escape')
})
