import { join } from 'node:path'
import { expect } from 'vitest'
import type { Client } from '../../src/contract/api'
import type { Field } from '../../src/model/field'
import { realDataFolder } from '../real-data'
import type { Story } from './story'

/** The fields of the file's columns by position: stored fields stand in the order of the columns. */
export function placesOf(fields: readonly Field[]): {
  idAt: (position: number) => string
  amount: (position: number, value: number) => number
} {
  const columns = fields.filter((field) => field.origin.kind === 'column')
  const at = (position: number): Field => {
    const field = columns[position]
    if (!field) throw new Error(`no field for column ${position}`)
    return field
  }
  return {
    idAt: (position) => at(position).id,
    amount: (position, value) => (at(position).type === 'money' ? value * 100 : value)
  }
}

/** Imports a story's file into a new workspace, pinned to the story's day, and adds its formulas. */
export async function importStory(client: Client, story: Story, file: string): Promise<readonly Field[]> {
  await client.call('workspace.create', { name: story.name, language: 'en' })
  await client.call('settings.change', { asOf: { kind: 'pinned', day: story.asOf } })
  const outcome = await client.call('import.run', { source: { kind: 'path', path: join(realDataFolder, file) } })
  expect(outcome).toMatchObject({ rejected: 0, duplicates: 0, unreadable: 0 })
  for (const formula of story.formulas) await addFormula(client, formula)
  return client.call('field.list', {})
}

async function addFormula(client: Client, formula: Story['formulas'][number]): Promise<void> {
  const fields = await client.call('field.list', {})
  const idOf = (name: string): string =>
    fields.find((field) => field.id === name || field.name === name)?.id ?? expect.fail(`no field ${name}`)
  const [numerator = '', denominator = ''] = formula.ratio?.split('/') ?? []
  await client.call('formula.save', {
    name: formula.name,
    formula: formula.sum
      ? { kind: 'sum', fields: formula.sum.split('+').map(idOf) }
      : { kind: 'ratio', numerator: idOf(numerator), denominator: idOf(denominator) }
  })
}
