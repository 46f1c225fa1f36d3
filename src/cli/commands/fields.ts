import type { FieldSummary } from '../../contract/results'
import { fieldName } from '../../words/field-name'
import { answer, withWorkspace, type Context } from '../session'
import { tableLines } from '../table'

/** Lists the fields of a workspace and for how many customers each is known. */
export async function fieldsCommand(context: Context, workspace: string): Promise<void> {
  await withWorkspace(context, workspace, async ({ client }) => {
    const fields = await client.call('field.list', {})
    answer(context, { fields: fields.map((field) => fieldData(context, field)) }, () => fieldLines(context, fields))
  })
}

/** A field as JSON. */
export function fieldData(context: Context, field: FieldSummary): object {
  const { id, type, known, standard, group, currency, origin } = field
  const header = origin.kind === 'column' ? { header: origin.header } : {}
  const formula = origin.kind === 'formula' ? { formula: origin.formula } : {}
  const money = currency === undefined ? {} : { currency }
  return { id, name: fieldName(context.words, field), type, known, standard, group, ...money, ...header, ...formula }
}

/** Fields as a table. */
export function fieldLines({ words }: Context, fields: readonly FieldSummary[]): string[] {
  if (fields.length === 0) return [words.say('commandLine.fields.none')]
  const rows = fields.map((field) => [
    field.id,
    fieldName(words, field),
    words.say(`fields.types.${field.type}`),
    words.number(field.known),
    originText({ words }, field)
  ])
  const headings = (['id', 'name', 'type', 'known', 'from'] as const).map((key) =>
    words.say(`commandLine.columns.${key}`)
  )
  return tableLines(headings, rows, ['left', 'left', 'left', 'right', 'left'])
}

/** Where a field's values come from: its column's header, or its formula over ids. */
export function originText({ words }: Pick<Context, 'words'>, { origin }: Pick<FieldSummary, 'origin'>): string {
  if (origin.kind === 'column') return origin.header
  if (origin.kind === 'computed') return words.say('commandLine.fields.computed')
  if (origin.kind === 'reference') return words.say('commandLine.fields.reference', { column: origin.column })
  const { formula } = origin
  if (formula.kind === 'sum') return formula.fields.join(' + ')
  if (formula.kind === 'years') return words.say('commandLine.fields.yearsSince', { field: formula.date })
  if (formula.kind === 'bands') return `${formula.of}: ${formula.bounds.join(', ')}`
  if (formula.kind === 'ratio') return `${formula.numerator} / ${formula.denominator}`
  return `${formula.from} − ${formula.minus}`
}
