import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { beforeAll, expect, it } from 'vitest'
import type { Field } from '../../src/model/field'
import { temporaryFolder } from '../hosts/temporary-folder'
import { describeWithRealData, realDataFolder } from '../real-data'
import { ageOf, customerPersonality, fourShapes, spendingOf } from '../stories/customer-personality'
import { bankClients, census, phoneCustomers } from '../stories/other-files'
import { independentRows, type Story } from '../stories/story'
import { expectedOf } from '../stories/expected-of-story'
import { placesOf } from '../stories/tell-story'

const root = join(import.meta.dirname, '../..')
const cli = join(root, 'out/main/cli.js')

function run(...args: string[]): Record<string, unknown> {
  return JSON.parse(execFileSync(process.execPath, [cli, ...args, '--json'], { encoding: 'utf8' })) as Record<
    string,
    unknown
  >
}

/** From a real file to its list, each step a command of its own. */
async function tell(story: Story, file: string) {
  const folder = await temporaryFolder()
  const workspace = join(folder, 'W.portrait')
  const imported = run('import', workspace, join(realDataFolder, file), '--as-of', story.asOf)
  for (const { name, sum, ratio } of story.formulas) {
    run('formula', workspace, '--name', name, ...(sum ? ['--sum', sum] : ['--ratio', ratio ?? '']))
  }
  const { fields } = run('fields', workspace) as { fields: (Field & { header?: string })[] }
  const columns = fields.filter((field) => !['age', ...story.formulas.map(({ name }) => name)].includes(field.id))
  const { idAt, amount } = placesOf(columns.map((field) => ({ ...field, origin: { kind: 'column', header: '' } })))
  const portrait = join(folder, 'p.json')
  writeFileSync(portrait, JSON.stringify(story.portrait(idAt, amount)))
  const preview = run('preview', workspace, '--portrait', portrait, '--bands', '25,30,35,40,45-')
  run('save', workspace, '--portrait', portrait, '--name', 'Them')
  const { segments } = run('segments', workspace)
  const to = join(folder, 'list.csv')
  const key = story.key === null ? [] : ['--columns', idAt(story.key)]
  const written = run('export', workspace, '--segment', 'them', '--to', to, '--encoding', 'utf-8', ...key)
  return { imported, preview, segments, written, list: readFileSync(to, 'utf8') }
}

describeWithRealData('the main job by the command line', () => {
  beforeAll(() => {
    execFileSync(process.execPath, [join(root, 'scripts/build-when-stale.mjs'), 'node'], { stdio: 'ignore' })
  }, 120_000)

  for (const story of [customerPersonality, bankClients, phoneCustomers, census]) {
    it.each(story.files)(
      `${story.name}: %s gives the counts and the list of an independent computation`,
      async (file) => {
        const expected = expectedOf(story, file)
        const { imported, preview, segments, written, list } = await tell(story, file)
        expect(imported).toMatchObject({ imported: expected.base, rejected: 0, duplicates: 0 })
        expect(preview).toMatchObject({ base: expected.base, count: expected.count, unknown: expected.unknown })
        expect(segments).toMatchObject([{ name: 'Them', count: expected.count, share: expected.count / expected.base }])
        expect(written).toMatchObject({ written: expected.count, guarded: 0 })
        const rows = Papa.parse<string[]>(list.trim()).data.slice(1)
        expect(rows).toHaveLength(expected.count)
        if (story.key !== null) expect(rows.map(([cell]) => cell ?? '').sort()).toEqual(expected.keys)
      }
    )
  }

  it.each(fourShapes)('customer-personality: average check by age band of %s', async (file) => {
    const { preview } = await tell(customerPersonality, file)
    const all = independentRows(customerPersonality, file)
    const members = all.filter((cells) => customerPersonality.answer(cells) === true)
    const bands = preview.bands as Record<string, unknown>[]
    for (const [index, from] of [25, 30, 35, 40, 45].entries()) {
      const to = index === 4 ? null : from + 5
      const expected = { from, to, ...figures(members, from, to), base: figures(all, from, to) }
      expect(bands[index]).toMatchObject(expected)
    }
  })
})

function figures(rows: readonly (readonly string[])[], from: number, to: number | null) {
  const inBand = rows.filter((cells) => (ageOf(cells) ?? -1) >= from && (ageOf(cells) ?? -1) < (to ?? Infinity))
  const money = inBand.reduce((total, cells) => total + spendingOf(cells).money * 100, 0)
  const orders = inBand.reduce((total, cells) => total + spendingOf(cells).purchases, 0)
  const n = inBand.length
  return n === 0 ? { n } : { n, money, orders, averageCheck: Math.floor(money / orders + 0.5) }
}
