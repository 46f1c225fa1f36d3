import { readFile } from 'node:fs/promises'
import Papa from 'papaparse'
import { languages } from '../../src/model/language'
import { standardFieldName } from '../../src/words/field-name'
import { expect, test } from './with-program'

const places = {
  en: ['New York', 'Chicago'],
  ru: ['Москва', 'Казань'],
  pl: ['Warszawa', 'Kraków']
} as const

for (const language of languages) {
  test(`the sample in ${language}: portrait, preview, save, close, open again, export`, async ({ openProgram }) => {
    const { page, words, welcome, builder, frame, exporting } = await openProgram(language)
    await welcome.openSample()
    for (const name of ['new', 'regular', 'vip', 'wholesale', 'partner', 'supplier'] as const) {
      await expect(page.getByRole('main')).toContainText(words.say(`starter.${name}.name`))
    }
    await page
      .getByRole('button', { name: words.say('segments.new') })
      .first()
      .click()
    await builder.addValues(standardFieldName(words, 'city'), places[language])
    await builder.addRange(standardFieldName(words, 'age'), { from: 27, to: 45 }, 'age')
    await builder.name('Two cities')
    await builder.saveVersion()
    const told = Number((await builder.mirror.getByRole('paragraph').first().innerText()).replace(/\D.*$/s, '').trim())
    await exporting.openPlain()
    const rows = Papa.parse<string[]>((await readFile(await exporting.runPlain(), 'utf8')).trim()).data
    await exporting.tellsPlain(rows.length - 1)
    const [header = [], ...members] = rows
    const at = (id: string) => header.indexOf(standardFieldName(words, id))
    expect(members.length).toBeGreaterThan(100)
    for (const member of members) {
      expect(places[language]).toContain(member[at('city')])
      expect(Number(member[at('age')])).toBeGreaterThanOrEqual(27)
      expect(Number(member[at('age')])).toBeLessThanOrEqual(45)
    }
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await frame.isSaved()
    await frame.closeWorkspace()
    await welcome.openWorkspace(words.say('starter.workspaceName'))
    await page
      .getByRole('link', { name: /Two cities/ })
      .or(page.getByRole('button', { name: /^Two cities/ }))
      .first()
      .click()
    await builder.tells(members.length, 5000)
    expect(told).toBeGreaterThan(0)
  })
}
