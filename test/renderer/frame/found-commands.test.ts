import { describe, expect, it } from 'vitest'
import { foundCommands } from '../../../src/renderer/components/frame/found-commands'
import type { Command } from '../../../src/renderer/composables/use-commands'

const command = (id: string, label: string, group: Command['group'], words = ''): Command => ({
  id,
  label,
  group,
  words,
  run: () => undefined
})
const commands = [
  command('new', 'New portrait', 'do', 'create segment'),
  command('import', 'Import customers…', 'do', 'csv'),
  command('go-segments', 'Segments', 'go'),
  command('vip', 'New VIP', 'segments'),
  command('field-age', 'Age', 'fields', 'возраст')
]
const idsOf = (query: string, recent: readonly string[] = []) =>
  foundCommands(commands, query, recent).map(({ group, commands: found }) => [group, ...found.map(({ id }) => id)])

describe('the palette', () => {
  it('shows without a query what was used last by itself, and no fields', () => {
    expect(idsOf('')).toEqual([
      ['do', 'new', 'import'],
      ['go', 'go-segments'],
      ['segments', 'vip']
    ])
    expect(idsOf('', ['vip', 'gone', 'import'])[0]).toEqual(['recent', 'vip', 'import'])
    expect(idsOf('', ['vip'])).toHaveLength(3)
  })

  it('finds by each typed word in labels and synonyms, without case', () => {
    expect(idsOf('CSV')).toEqual([['do', 'import']])
    expect(idsOf('портрет')).toEqual([])
    expect(idsOf('возр')).toEqual([['fields', 'field-age']])
    expect(idsOf('portrait create')).toEqual([['do', 'new']])
  })

  it('puts first what begins as typed, then what was used last', () => {
    expect(idsOf('c')[0]).toEqual(['do', 'import', 'new'])
    expect(idsOf('n', ['new'])[0]).toEqual(['do', 'new'])
  })
})
