import type { ImportPlan, PlannedCustomer, PlannedField } from '../../contract/import-plan'
import { standardFieldOf } from '../../model/standard-fields'
import type { Words } from '../../words/create-words'
import { standardFieldName } from '../../words/field-name'
import type { Context } from '../session'
import { tableLines } from '../table'

const shownExamples = 5

/** What an import would do, in words: how many customers are new, changed, the same or absent, then the fields that would change. */
export function planLines({ words }: Context, plan: ImportPlan): string[] {
  const say = words.say
  const { events } = plan
  return [
    say('commandLine.planned.title', { before: words.number(plan.customersBefore) }, plan.customersAfter),
    say('commandLine.planned.new', {}, plan.new) + examplesOf(plan.examples.new),
    say('commandLine.planned.changed', {}, plan.changed) + examplesOf(plan.examples.changed),
    say('commandLine.planned.same', {}, plan.same),
    ...(plan.absent > 0 ? [absentLine(words, plan)] : []),
    ...(plan.cannotMatch ? [say('commandLine.planned.cannotMatch')] : []),
    ...(events ? [say('commandLine.planned.events', { same: words.number(events.same) }, events.new)] : []),
    ...(events && events.keys.unmatched > 0
      ? [say('commandLine.planned.unmatched', {}, events.keys.unmatched) + listed(events.keys.unmatchedKeys)]
      : []),
    ...(plan.rejected > 0 ? [say('commandLine.imported.rejected', {}, plan.rejected)] : []),
    ...(plan.duplicates > 0 ? [say('commandLine.imported.duplicates', {}, plan.duplicates)] : []),
    ...(plan.unreadable > 0 ? [say('commandLine.imported.unreadable', {}, plan.unreadable)] : []),
    ...fieldTable(words, plan.fields)
  ]
}

function absentLine(words: Words, { absent, removesAbsent }: ImportPlan): string {
  return words.say(removesAbsent ? 'commandLine.planned.removed' : 'commandLine.planned.stay', {}, absent)
}

function examplesOf(examples: readonly PlannedCustomer[]): string {
  return listed(examples.map(({ key }) => key))
}

function listed(keys: readonly string[]): string {
  if (keys.length === 0) return ''
  return ` (${keys.slice(0, shownExamples).join(', ')}${keys.length > shownExamples ? ' …' : ''})`
}

/** The fields that would not stay as they are. */
function fieldTable(words: Words, fields: readonly PlannedField[]): string[] {
  const told = fields.filter(({ changed, state }) => changed > 0 || state !== 'same')
  if (told.length === 0) return []
  const keys = ['name', 'state', 'changed', 'filled', 'emptied'] as const
  const headings = keys.map((key) => words.say(`commandLine.planned.columns.${key}`))
  const rows = told.map(({ field, name, state, changed, filled, emptied }) => [
    standardFieldOf(field) ? standardFieldName(words, field) : name || field,
    words.say(`commandLine.planned.states.${state}`),
    ...[changed, filled, emptied].map((count) => words.number(count))
  ])
  return ['', ...tableLines(headings, rows, ['left', 'left', 'right', 'right', 'right'])]
}
