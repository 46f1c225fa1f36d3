import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import type { GroupInput } from '../../../src/model/portrait'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'

interface Person {
  readonly id: string
  readonly gender: 'муж' | 'жен' | ''
  readonly birthYear: number
  readonly city: string
  readonly trips: readonly { readonly day: string; readonly abroad: boolean; readonly family: boolean }[]
}

const population: Readonly<Record<string, number>> = {
  Москва: 13_104_177,
  Казань: 1_318_604,
  Тверь: 416_219,
  Орёл: 296_262,
  Самара: 1_158_952
}
const cities = Object.keys(population)
const asOf = '2026-07-01'

/** People and their trips from a small generator of numbers, so that the same come in every run. */
function people(count: number): Person[] {
  let state = 7
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
  return Array.from({ length: count }, (_, index) => ({
    id: String(index + 1).padStart(5, '0'),
    gender: (['муж', 'жен', 'муж', ''] as const)[next(4)] ?? '',
    birthYear: 1960 + next(45),
    city: cities[next(cities.length)] ?? '',
    trips: Array.from({ length: next(9) }, () => ({
      day: `${String(1 + next(28)).padStart(2, '0')}.${String(1 + next(12)).padStart(2, '0')}.${2024 + next(2)}`,
      abroad: next(3) > 0,
      family: next(3) > 0
    }))
  }))
}

const yesNo = (value: boolean): string => (value ? 'да' : 'нет')

const filesOf = (all: readonly Person[]): Readonly<Record<string, string>> => ({
  'клиенты.csv': [
    'Код клиента;Пол;Дата рождения;Город',
    ...all.map(({ id, gender, birthYear, city }) => `${id};${gender};15.03.${birthYear};${city}`)
  ].join('\r\n'),
  'города.csv': ['Город;Население', ...Object.entries(population).map((line) => line.join(';'))].join('\r\n'),
  'поездки.csv': [
    'Код клиента;Дата;За границу;С семьёй',
    ...all.flatMap(({ id, trips }) =>
      trips.map(({ day, abroad, family }) => `${Number(id)};${day};${yesNo(abroad)};${yesNo(family)}`)
    )
  ].join('\r\n')
})

/** Imports a file as it is understood without help, but for what it tells of. */
async function importFile(client: Client, path: string, about: 'customers' | 'orders'): Promise<void> {
  const source = { kind: 'path', path } as const
  const { recipe } = await client.call('import.inspect', { source, about })
  const plan = await client.call('import.plan', { source, recipe })
  await client.call('import.apply', { plan: plan.id })
}

async function workspaceOf(all: readonly Person[]): Promise<Client> {
  const folder = await temporaryFolder()
  const client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Путешествия', language: 'ru' })
  await client.call('settings.change', { asOf: { kind: 'pinned', day: asOf } })
  for (const [name, content] of Object.entries(filesOf(all))) await writeFile(join(folder, name), content)
  await importFile(client, join(folder, 'клиенты.csv'), 'customers')
  await importFile(client, join(folder, 'поездки.csv'), 'orders')
  const source = { kind: 'path', path: join(folder, 'города.csv') } as const
  const { matched, unmatched } = await client.call('reference.import', {
    source,
    name: 'Города',
    key: 0,
    columns: [1],
    joins: 'city'
  })
  expect({ matched, unmatched }).toEqual({ matched: all.length, unmatched: 0 })
  return client
}

const ageOn = (birthYear: number): number => 2026 - birthYear
const isTheMan = ({ gender, birthYear }: Person): boolean =>
  gender === 'муж' && ageOn(birthYear) >= 27 && ageOn(birthYear) <= 45
const livesInALargeCity = ({ city }: Person): boolean => (population[city] ?? 0) > 1_000_000
const travels = ({ trips }: Person): boolean =>
  [2024, 2025].every(
    (year) => trips.filter(({ day, abroad, family }) => abroad && family && day.endsWith(String(year))).length >= 2
  )

describe('the founding example', () => {
  it('men from 27 to 45 of a city of over a million who go abroad with family at least twice a year are composed and counted', async () => {
    const all = people(12_000)
    const client = await workspaceOf(all)
    const { eventFields, fields } = await client.call('workspace.state', {})
    const inhabitants = fields.find((field) => field.name === 'Население')?.id ?? 'no population'
    const attribute = (name: string): string =>
      eventFields.find((field) => field.name === name)?.id.replace('orders/', '') ?? `no ${name}`
    const portrait: GroupInput = {
      kind: 'group',
      mode: 'all',
      members: [
        { kind: 'choice', field: 'gender', values: ['man'] },
        { kind: 'age', field: 'age', from: 27, to: 45 },
        { kind: 'number', field: inhabitants, from: 1_000_001 },
        {
          kind: 'event',
          field: 'orders',
          window: { kind: 'eachYear', years: 2 },
          filters: [
            { kind: 'yesNo', attribute: attribute('За границу'), value: true },
            { kind: 'yesNo', attribute: attribute('С семьёй'), value: true }
          ],
          measure: { kind: 'count', from: 2 }
        }
      ]
    }
    const page = { columns: ['external_id'], limit: 500 }
    const preview = await client.call('portrait.preview', { portrait, language: 'ru', page })
    expect(preview.broken).toEqual([])
    const expected = all
      .filter((person) => isTheMan(person) && livesInALargeCity(person) && travels(person))
      .map(({ id }) => id)
    expect(expected.length).toBeGreaterThan(20)
    expect(preview.count).toBe(expected.length)
    expect(preview.page.rows.map(({ cells }) => cells[0])).toEqual(expected)
  })
})
