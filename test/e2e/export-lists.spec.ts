import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import Papa from 'papaparse'
import { standardFieldName } from '../../src/words/field-name'
import { steer } from './desktop/steer'
import { expect, test, type Program } from './with-program'

const customers = [
  'Customer number;Name;E-mail;Phone;City;Consent to e-mail;Day of consent to e-mail;Source of consent to e-mail',
  'K1;Анна;anna@example.com;+48600100201;Łódź;yes;2026-01-05;shop',
  'K2;=cmd;bo@example.com;+48600100202;Łódź;yes;2026-01-06;shop',
  'K3;Cyd;ANNA@example.com;+48600100203;Łódź;yes;2026-01-07;shop',
  'K4;Dan;dan@example.com;+48600100204;Gdańsk;yes;2026-01-08;web',
  'K5;Eve;;+48600100205;Gdańsk;yes;2026-01-08;web',
  'K6;Fay;fay@example.com;+48600100206;Gdańsk;no;2026-01-08;web',
  'K7;Gus;gus@example.com;+48600100207;Gdańsk;;;',
  'K8;Hal;hal@example.com;+48600100208;Gdańsk;yes;2026-01-09;web'
].join('\n')

async function segmentOf({ page, words, builder, frame }: Program, city: string, name: string): Promise<void> {
  await frame.goTo('segments')
  await page
    .getByRole('button', { name: words.say('segments.new') })
    .first()
    .click()
  await builder.addValues(standardFieldName(words, 'city'), [city])
  await builder.name(name)
  await builder.saveVersion()
}

test('a list for a mailing tool: what is left out and why, the files, and the journal', async ({
  openProgram,
  hostKind
}) => {
  const program = await openProgram('en')
  const { page, words, welcome, importing, frame, exporting, host } = program
  const folder = await mkdtemp(join(tmpdir(), 'portrait-e2e-'))
  const file = join(folder, 'people.csv')
  await writeFile(file, customers)
  await welcome.chooseCsv(file)
  await importing.run()
  await segmentOf(program, 'Łódź', 'First')
  await segmentOf(program, 'Gdańsk', 'Second')

  await page.getByRole('button', { name: words.say('builder.export') }).click()
  await exporting.chooseTool('Mailchimp')
  await page.getByRole('button', { name: words.say('export.screen.add') }).click()
  await page.getByRole('menuitem', { name: /First/ }).click()
  const lines = exporting.choices.getByRole('list', { name: words.say('export.screen.segments') }).getByRole('listitem')
  await expect(lines).toHaveText([/Second/, /First/])
  await lines.nth(1).dragTo(lines.nth(0))
  await expect(lines).toHaveText([/First/, /Second/])
  await page.getByRole('button', { name: words.say('export.screen.later', { name: 'First' }) }).click()
  await expect(lines).toHaveText([/Second/, /First/])
  await page.keyboard.press('Alt+ArrowUp')
  await expect(lines).toHaveText([/First/, /Second/])
  await expect(lines.first()).toBeFocused()
  await page.getByText(words.say('export.screen.without')).click()
  await page.getByLabel(words.say('export.screen.suppression')).fill('hal@example.com')
  await page.getByRole('button', { name: words.say('export.kept.keep') }).click()
  await expect(page.getByLabel(words.say('export.screen.suppression'))).toHaveValue('')
  await expect(page.getByRole('checkbox', { name: words.say('export.kept.use', {}, 1) })).toBeChecked()
  const write = exporting.check.getByRole('button', { name: words.say('export.check.write', {}, 3) })
  await expect(write).toBeEnabled()

  await page.getByRole('button', { name: words.say('export.kept.show'), exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('listitem')).toHaveText(['hal@example.com'])
  await page.keyboard.press('Escape')
  await exporting.check.getByRole('button', { name: words.say('mailing.reasons.duplicateAddress') }).click()
  await expect(dialog.getByRole('row')).toHaveCount(2)
  await expect(dialog).toContainText('K3')
  await page.keyboard.press('Escape')
  await exporting.check.getByRole('button', { name: words.say('mailing.reasons.formulaStripped') }).click()
  await expect(dialog.getByRole('cell', { name: '=cmd' })).toBeVisible()
  await page.keyboard.press('Escape')

  const path = join(host.folder, 'spring.csv')
  const isDesktop = hostKind === 'desktop'
  if (isDesktop) await steer(page).answer({ canceled: false, filePath: path })
  const download = isDesktop ? null : page.waitForEvent('download')
  await write.click()
  await expect(page.getByRole('heading', { name: words.say('export.done.title', {}, 3) })).toBeVisible()
  const list = download
    ? new TextDecoder().decode(
        Object.entries(unzipSync(await readFile(await (await download).path()))).find(([name]) =>
          name.endsWith('.csv')
        )?.[1]
      )
    : await readFile(path, 'utf8')
  const [header = [], ...rows] = Papa.parse<string[]>(list.trim()).data
  expect(rows.map((row) => [row[header.indexOf('Email Address')], row[header.indexOf('Tags')]])).toEqual([
    ['anna@example.com', 'First'],
    ['bo@example.com', 'First'],
    ['dan@example.com', 'Second']
  ])
  await expect(page.getByRole('group', { name: words.say('export.done.manifest') })).toContainText('SHA-256')

  await page.getByRole('link', { name: words.say('export.done.journal') }).click()
  const record = page.getByRole('main').getByRole('listitem').filter({ hasText: 'First + Second' })
  await expect(record).toContainText('Mailchimp')
  await record.getByText(words.say('export.journal.details')).click()
  await expect(record.locator('code').first()).toHaveText(/^[0-9a-f]{64}$/)
  await frame.isSaved()
})
