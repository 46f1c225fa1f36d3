import { readFile } from 'node:fs/promises'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import type { FigureNow } from '../../../src/contract/persona-results'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { describeWithRealData, realFile } from '../../real-data'

const everybody = { kind: 'group' as const, mode: 'all' as const, members: [] }

async function figures(client: Client, segment: string, texts: readonly string[]): Promise<FigureNow[]> {
  const pieces = await client.call('persona.tryText', { segment, text: texts.map((each) => `{{${each}}}`).join(' ') })
  return pieces.flatMap((piece) => (piece.kind === 'figure' ? [piece.figure] : []))
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other)
  const at = (place: number): number => sorted[place] ?? NaN
  return (at((sorted.length - 1) >> 1) + at(sorted.length >> 1)) / 2
}
function grouped<T>(rows: readonly T[], keyOf: (row: T) => string | undefined): T[][] {
  const groups = new Map<string | undefined, T[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return [...groups.values()]
}
const counted = (values: readonly string[]): [string, number][] =>
  grouped(values, (value) => value)
    .map((all): [string, number] => [all[0] ?? '', all.length])
    .sort((one, other) => other[1] - one[1])

describeWithRealData('figures of completejourney', () => {
  it('are what the files themselves give', async () => {
    const client = await inProcessHost(await temporaryFolder())
    await client.call('workspace.create', { name: 'Real', language: 'en', currency: 'USD' })
    const files = { customers: 'demographics.csv', orders: 'transactions_sample.csv' } as const
    for (const about of ['customers', 'orders'] as const) {
      const source = { kind: 'path', path: realFile('completejourney', files[about]) } as const
      const { recipe } = await client.call('import.inspect', { source, about })
      await client.call('import.run', { source, recipe })
    }
    const married = { kind: 'choice' as const, field: 'marital_status', values: ['Married'] }
    const { id } = await client.call('segment.save', {
      name: 'Married',
      portrait: { ...everybody, members: [married] }
    })

    const read = async (name: string) =>
      Papa.parse<Record<string, string>>(await readFile(realFile('completejourney', name), 'utf8'), {
        header: true,
        skipEmptyLines: true
      }).data
    const households = (await read(files.customers)).filter((row) => row['marital_status'] === 'Married')
    const ids = new Set(households.map((row) => row['household_id']))
    const lines = (await read(files.orders)).filter((row) => ids.has(row['household_id']))
    const baskets = grouped(lines, (row) => `${row['household_id']} ${row['basket_id']}`)
    const spent = grouped(lines, (row) => row['household_id']).map((own) =>
      own.reduce((sum, row) => sum + Math.round(Number(row['sales_value']) * 100), 0)
    )
    const money = spent.reduce((sum, each) => sum + each, 0)
    const owners = households.filter((row) => row['home_ownership'] === 'Homeowner').length
    const knownHomes = households.filter((row) => !['', 'NA'].includes(row['home_ownership'] ?? '')).length
    const ages = counted(households.map((row) => row['age'] ?? ''))

    const [count, share, check, medianMoney, top, hours, half] = await figures(client, id, [
      'count',
      'share home_ownership=Homeowner',
      'average check',
      'median money',
      'top household_comp 2',
      'hours orders',
      'core age'
    ])
    expect(count?.value).toBe(households.length)
    expect(share).toMatchObject({ n: knownHomes, value: owners / knownHomes })
    expect(check?.value).toBe(Math.floor(money / baskets.length + 0.5))
    expect(medianMoney).toMatchObject({ value: Math.floor(median(spent) + 0.5), n: spent.length })
    const compositions = counted(households.map((row) => row['household_comp'] ?? ''))
    expect(top?.values).toEqual(compositions.slice(0, 2).map(([value]) => value))
    expect(top?.value).toBe((compositions[0]?.[1] ?? 0) / households.length)

    const hourOf = (row: Record<string, string> | undefined) => Number(row?.['transaction_timestamp']?.slice(11, 13))
    const byHour = baskets.map((basket) => hourOf(basket[0]))
    const [from, to] = (hours?.values ?? []).map(Number)
    expect(hours?.n).toBe(baskets.length)
    expect(byHour.filter((hour) => hour >= (from ?? 0) && hour < (to ?? 0)).length).toBeGreaterThanOrEqual(
      baskets.length / 2
    )
    const shorter = Array.from(
      { length: 24 },
      (_, start) => byHour.filter((hour) => (hour - start + 24) % 24 < (to ?? 0) - (from ?? 0) - 1).length
    )
    expect(Math.max(...shorter)).toBeLessThan(baskets.length / 2)

    const spans = ages.map(([age, n]) => {
      const [low, high = '32767'] = age.replace('+', '-').split('-')
      return { low: Number(low), high: high === '' ? 32767 : Number(high), n }
    })
    const inside = (low: number, high: number) =>
      spans.reduce((sum, each) => sum + (each.low >= low && each.high <= high ? each.n : 0), 0)
    const halves = spans
      .flatMap(({ low }) => spans.map(({ high }) => ({ low, high })))
      .filter(({ low, high }) => inside(low, high) * 2 >= households.length)
    const shortest = Math.min(...halves.map(({ low, high }) => high - low))
    expect(Number(half?.values[1]) - Number(half?.values[0])).toBe(shortest)
    await client.close()
  })
})

describe('figures of the Russian sample', () => {
  it('are what its table gives', async () => {
    const client = await inProcessHost(await temporaryFolder())
    await client.call('workspace.createSample', { language: 'ru' })
    const segments = await client.call('segment.list', { language: 'ru' })
    const vip = segments.find(({ name }) => name === 'VIP')
    if (!vip) throw new Error('no VIP')
    const columns = ['gender', 'city', 'money', 'purchases', 'age', 'interests', 'satisfaction']
    const rows: (readonly unknown[])[] = []
    while (rows.length < vip.count) {
      const page = { columns, offset: rows.length, limit: 500 }
      rows.push(
        ...(await client.call('customer.page', { scope: { kind: 'segment', id: vip.id }, page })).rows.map(
          ({ cells }) => cells
        )
      )
    }
    const column = <T>(at: number): T[] => rows.map((cells) => cells[at] as T).filter((value) => value !== null)
    const genders = column<string>(0)
    const cities = counted(column<string>(1))
    const ages = column<{ from: number; to: number }>(4).map(({ from }) => from)
    const interests = column<string[]>(5)
    const satisfaction = column<number>(6)
    const paid = rows.filter((cells) => cells[2] !== null && cells[3] !== null)
    const total = (at: number) => paid.reduce((sum, cells) => sum + Number(cells[at]), 0)

    const [women, top, medianAge, reading, mean, check, between] = await figures(client, vip.id, [
      'share gender=woman',
      'top city 3',
      'median age',
      'share interests=Чтение,Спорт',
      'mean satisfaction',
      'average check',
      'share age 30–44'
    ])
    expect(women).toMatchObject({
      n: genders.length,
      value: genders.filter((each) => each === 'woman').length / genders.length
    })
    expect(top?.value).toBe((cities[0]?.[1] ?? 0) / column(1).length)
    expect(cities.slice(0, 3).map(([, n]) => n)).toEqual(
      top?.values.map((city) => cities.find(([name]) => name === city)?.[1])
    )
    expect(medianAge).toMatchObject({ n: ages.length, value: median(ages) })
    expect(reading?.value).toBe(
      interests.filter((own) => own.includes('Чтение') || own.includes('Спорт')).length / interests.length
    )
    expect(mean?.value).toBeCloseTo(satisfaction.reduce((sum, each) => sum + each, 0) / satisfaction.length, 9)
    expect(check?.value).toBe(Math.floor(total(2) / total(3) + 0.5))
    expect(between?.value).toBe(ages.filter((age) => age >= 30 && age <= 44).length / ages.length)

    const persona = await client.call('persona.draft', { segment: vip.id, language: 'ru' })
    expect(persona.blocks[0]?.lines[0]?.said).toMatch(
      /^Ядро аудитории — (женщины|мужчины)( и (женщины|мужчины))? \d+–\d+ (лет|года) из (Москвы|[А-Я]).*, покупают раз в .+, средний чек [\d\s]+₽\.$/
    )
    await client.close()
  })
})
