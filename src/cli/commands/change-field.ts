import type { Client } from '../../contract/api'
import type { RetypePlan } from '../../contract/field-change-results'
import type { FieldType } from '../../model/field'
import { comparableText } from '../../model/comparable-text'
import { findField } from '../find-field'
import { Refusal } from '../refusal'
import { answer, withWorkspace, type Context } from '../session'
import { fieldData, fieldLines } from './fields'

/** What may be done to a field. */
export const fieldActs = ['rename', 'retype', 'remove', 'restore'] as const
export type FieldAct = (typeof fieldActs)[number]

/** Types that a field of the user's own may get. */
export const ownTypes = ['text', 'number', 'money', 'date', 'yesNo', 'choice', 'multipleChoice'] as const
export const ownTypeNames = { 'yes-no': 'yesNo', 'multiple-choice': 'multipleChoice' } as const

/** What is wanted of a field; `value` is its new name or type. */
export interface FieldChange {
  readonly act: FieldAct
  readonly field: string | undefined
  readonly value: string | undefined
  readonly typeOf: (text: string) => FieldType
  readonly currency: string | undefined
  readonly dryRun: boolean
}

/** Renames a field, gives it another type (or tells what that would do), leaves it out or brings it back; lists the fields then. */
export async function changeFieldCommand(context: Context, workspace: string, change: FieldChange): Promise<void> {
  await withWorkspace(context, workspace, async ({ client }) => {
    const plan = await changed(context, client, change)
    if (plan) {
      answer(context, { ...plan }, () => retypeLines(context, plan))
      return
    }
    const fields = await client.call('field.list', {})
    answer(context, { fields: fields.map((field) => fieldData(context, field)) }, () => fieldLines(context, fields))
  })
}

/** Null once it is done. */
async function changed(context: Context, client: Client, change: FieldChange): Promise<RetypePlan | null> {
  const { act, currency } = change
  const name = needed(context, change.field, 'field')
  if (act === 'restore') {
    await client.call('field.restore', { id: await removedField(context, client, name) })
    return null
  }
  const { id, origin } = findField(context, await client.call('field.list', {}), name)
  if (act === 'rename') await client.call('field.rename', { id, name: needed(context, change.value, 'value') })
  else if (act === 'remove') await client.call(origin.kind === 'formula' ? 'formula.remove' : 'field.remove', { id })
  else {
    const type = change.typeOf(needed(context, change.value, 'value'))
    const wanted = { id, type, ...(currency ? { currency } : {}) }
    if (change.dryRun) return client.call('field.retypePlan', wanted)
    await client.call('field.retype', wanted)
  }
  return null
}

/** @throws Refusal of usage when an argument that the act needs is not there. */
function needed({ words }: Context, value: string | undefined, name: string): string {
  if (value === undefined) throw new Refusal(words.say('commandLine.usage.missingArgument', { name }), 2)
  return value
}

/** A field that is left out is in no list but that of these. */
async function removedField(context: Context, client: Client, text: string): Promise<string> {
  const { removed } = await client.call('field.uses', {})
  const found = removed.find((field) => [field.id, field.name].map(comparableText).includes(comparableText(text)))
  if (!found) throw new Refusal(context.words.say('commandLine.refused.field', { name: text.trim() }))
  return found.id
}

function retypeLines({ words }: Context, plan: RetypePlan): string[] {
  const { from, to, readable, lost, examples, brokenSegments, brokenFormulas, sqlSegments } = plan
  const types = { from: words.say(`fields.types.${from}`), to: words.say(`fields.types.${to}`) }
  const broken = [...brokenSegments, ...brokenFormulas]
  return [
    words.say('commandLine.fields.retyped', { ...types, readable: words.number(readable) }, lost),
    ...examples.map((example) => `  ${example}`),
    ...(broken.length > 0 ? [words.say('commandLine.fields.broken', { names: words.list(broken, 'and') })] : []),
    ...(sqlSegments.length > 0 ? [words.say('settings.retype.sql', { names: words.list(sqlSegments, 'and') })] : [])
  ]
}
