import type { Arguments } from '../../contract/api'
import type { RetypePlan } from '../../contract/field-change-results'
import { Failure } from '../../contract/failure'
import { criterionKindsOf } from '../../model/criterion/criterion'
import type { Field } from '../../model/field'
import type { FieldChange } from '../../model/field-change'
import { criteriaOf } from '../../model/portrait'
import { lastVersion } from '../../model/segment'
import type { Definitions } from '../../model/workspace'
import { textReader } from '../merge/converted-column'
import { isFormulaField } from '../fields/ordered-formulas'
import { partsOfFormula } from '../fields/formula-parts'
import { rowCount } from '../columns/known-rows'
import { openWorkspaceOf, type AppContext } from './app-context'
import { changeDefinitions } from './change-definitions'
import { segmentsNamingBySql } from './field-uses'
import type { OpenWorkspace } from './open-workspace'
import { changedField, createShapedBase } from './shaped-base'
import { currentView } from './workspace-state'

const mostExamples = 10

/** Renames a field of the user's own; '' gives it back its former name. @throws Failure `fieldNotFound`, `fieldTypeRefused` for a standard field. */
export async function renameField(context: AppContext, { id, name }: Arguments<'field.rename'>): Promise<void> {
  const { field } = ownFieldOf(openWorkspaceOf(context), id)
  const shown = name.normalize('NFC').replace(/\s+/g, ' ').trim()
  await change(context, 'field.rename', shown || field.name, id, (before) => {
    delete before.name
    return shown === '' || shown === field.name ? before : { ...before, name: shown }
  })
}

/** What a field's other type would make of its values. @throws Failure as `retypeField`. */
export function retypePlan(context: AppContext, { id, type, currency }: Arguments<'field.retypePlan'>): RetypePlan {
  const workspace = openWorkspaceOf(context)
  const { field, base } = ownFieldOf(workspace, id)
  const { definitions } = workspace
  const column = base.table.columns.get(id)
  const retyped = { field: id, type, currency: currency ?? definitions.settings.currency }
  const to = changedField(field, retyped)
  const { readable, lost, examples } = column
    ? lostValues(base, field, to, retyped)
    : { readable: 0, lost: 0, examples: [] }
  const { fields } = currentView(context, workspace)
  const sqlSegments = segmentsNamingBySql(definitions, fields, id)
  return { from: field.type, to: type, readable, lost, examples, ...brokenBy(definitions, to), sqlSegments }
}

/**
 * Reads a field of the user's own as one of another type, now and after later imports; what cannot be read is unknown and
 * stays in the base. @throws Failure `fieldNotFound`, `fieldTypeRefused` for a standard field.
 */
export async function retypeField(context: AppContext, args: Arguments<'field.retype'>): Promise<void> {
  const { id, type } = args
  const workspace = openWorkspaceOf(context)
  const { field } = ownFieldOf(workspace, id)
  const currency = args.currency ?? workspace.definitions.settings.currency
  const isFormer = field.type === type && (type !== 'money' || field.currency === currency)
  await change(context, 'field.retype', shownName(workspace, field), id, (before) => {
    delete before.type
    delete before.currency
    if (isFormer) return before
    return { ...before, type, ...(type === 'money' ? { currency } : {}) }
  })
}

/** Leaves a field out, now and in later imports; its values stay in the base until it is brought back or replaced. @throws Failure `fieldNotFound`. */
export async function removeField(context: AppContext, id: string): Promise<void> {
  const workspace = openWorkspaceOf(context)
  const field = storedFieldOf(workspace, id)
  await change(context, 'field.remove', shownName(workspace, field), id, (before) => ({ ...before, removed: true }))
}

/** Brings a field back that was left out. @throws Failure `fieldNotFound`. */
export async function restoreField(context: AppContext, id: string): Promise<void> {
  const workspace = openWorkspaceOf(context)
  const isRemoved = workspace.definitions.fieldChanges.some(({ field, removed }) => field === id && removed)
  if (!isRemoved) throw new Failure('fieldNotFound', { field: id })
  const name = workspace.definitions.fields.find((field) => field.id === id)?.name ?? id
  await change(context, 'field.restore', name, id, (before) => {
    delete before.removed
    return before
  })
}

/** Fields of the base that are left out. */
export function removedFields({ definitions: { fields, fieldChanges } }: Pick<OpenWorkspace, 'definitions'>): Field[] {
  const removed = new Set(fieldChanges.filter((each) => each.removed).map(({ field }) => field))
  return fields.filter(({ id, of }) => of === undefined && removed.has(id))
}

/** Puts a change in the place of the one there was, as one value, so that undoing it never meets another's. */
async function change(
  context: AppContext,
  verb: string,
  about: string,
  id: string,
  make: (before: FieldChange) => FieldChange
): Promise<void> {
  await changeDefinitions(context, { verb, about }, (definitions) => {
    const before = definitions.fieldChanges.find(({ field }) => field === id) ?? { field: id }
    const next = make({ ...before })
    const others = definitions.fieldChanges.filter(({ field }) => field !== id)
    definitions.fieldChanges = Object.keys(next).length > 1 ? [...others, next] : others
  })
}

function shownName({ definitions }: OpenWorkspace, field: Field): string {
  return definitions.fieldChanges.find((each) => each.field === field.id)?.name ?? field.name
}

function storedFieldOf({ definitions }: OpenWorkspace, id: string): Field {
  const field = definitions.fields.find((each) => each.id === id && each.of === undefined)
  if (!field) throw new Failure('fieldNotFound', { field: id })
  return field
}

function ownFieldOf(workspace: OpenWorkspace, id: string): { field: Field; base: NonNullable<OpenWorkspace['base']> } {
  const field = storedFieldOf(workspace, id)
  if (field.standard) throw new Failure('fieldTypeRefused', { field: field.name, type: field.type, why: 'standard' })
  if (!workspace.base) throw new Failure('noCustomers')
  return { field, base: workspace.base }
}

function lostValues(
  base: NonNullable<OpenWorkspace['base']>,
  from: Field,
  to: Field,
  retyped: FieldChange
): Pick<RetypePlan, 'readable' | 'lost' | 'examples'> {
  const own = { table: { ...base.table, columns: onlyColumn(base, from.id) }, fields: [from] }
  const [before, after] = [own.table.columns.get(from.id), createShapedBase()(own, [retyped])?.table.columns.get(to.id)]
  if (!before || !after) return { readable: 0, lost: 0, examples: [] }
  const [textBefore, textAfter] = [textReader(before, from), textReader(after, to)]
  const examples = new Set<string>()
  let [readable, lost] = [0, 0]
  for (let row = 0; row < rowCount(before); row++) {
    const text = textBefore(row)
    if (text === '') continue
    if (textAfter(row) !== '') readable += 1
    else {
      lost += 1
      if (examples.size < mostExamples) examples.add(text)
    }
  }
  return { readable, lost, examples: [...examples] }
}

function onlyColumn({ table }: NonNullable<OpenWorkspace['base']>, id: string) {
  const column = table.columns.get(id)
  return new Map(column ? [[id, column]] : [])
}

function brokenBy(definitions: Definitions, to: Field): Pick<RetypePlan, 'brokenSegments' | 'brokenFormulas'> {
  const fits = criterionKindsOf[to.type]
  const brokenSegments = definitions.segments.filter((segment) =>
    [lastVersion(segment)?.portrait, segment.draft?.portrait].some((portrait) =>
      (portrait ? criteriaOf(portrait) : []).some(({ field, kind }) => field === to.id && !fits.includes(kind))
    )
  )
  const isWrong = (formula: Parameters<typeof partsOfFormula>[0]) =>
    formula.kind === 'years' ? to.type !== 'date' : to.type !== 'number' && to.type !== 'money'
  const brokenFormulas = definitions.formulas
    .filter(isFormulaField)
    .filter(({ origin }) => partsOfFormula(origin.formula).includes(to.id) && isWrong(origin.formula))
  return {
    brokenSegments: brokenSegments.map(({ name }) => name),
    brokenFormulas: brokenFormulas.map(({ name }) => name)
  }
}
