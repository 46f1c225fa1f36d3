import { Failure } from '../../../contract/failure'
import type { CustomerTable } from '../../../model/customer-table'
import { attributeOfField } from '../../../model/criterion/event-criterion'
import type { Field } from '../../../model/field'
import { createWords } from '../../../words/create-words'
import { formulaFieldOf } from '../../fields/formula-field'
import { foundValues } from '../../portrait/preview/found-values'
import { distributionOf, searchedDistributionOf } from '../../portrait/preview/distribution'
import { openWorkspaceOf, type AppContext } from '../app-context'
import { changeDefinitions } from '../change-definitions'
import { removedFields, removeField, renameField, restoreField, retypeField, retypePlan } from '../change-fields'
import { fieldUses } from '../field-uses'
import { currentView, fieldSummaries } from '../workspace-state'
import type { VerbsOf } from './verbs-of'

const overviewBins = 8

/** Fields, how their values spread, and formulas. */
export function fieldVerbs(context: AppContext): VerbsOf<'field'> & VerbsOf<'formula'> {
  const view = () => currentView(context, openWorkspaceOf(context))
  return {
    'field.list': async () => fieldSummaries(view()),
    'field.distribution': async ({ field: id, bins, search, among }) => {
      const { engine, fieldsById } = view()
      const field = fieldsById.get(id)
      if (!field) throw new Failure('fieldNotFound', { field: id })
      const table = tableOfField(engine.table, field)
      if (search === '' && among === null) return distributionOf(table, field, bins)
      return searchedDistributionOf(table, field, bins, { search, among })
    },
    'field.overview': async () => {
      const { engine, fields } = view()
      return fields.map((field) => distributionOf(engine.table, field, overviewBins))
    },
    'field.findValues': async ({ text, language, limit }) => {
      const { engine, fields } = view()
      return foundValues(engine.table, fields, createWords(language), text, limit)
    },
    ...changingVerbs(context),
    ...formulaVerbs(context)
  }
}

type FieldVerbs = VerbsOf<'field'>

/** Where fields are used, and what the user changes of them. */
function changingVerbs(
  context: AppContext
): Pick<
  FieldVerbs,
  'field.uses' | 'field.rename' | 'field.retypePlan' | 'field.retype' | 'field.remove' | 'field.restore'
> {
  return {
    'field.uses': async () => {
      const workspace = openWorkspaceOf(context)
      return {
        uses: fieldUses(workspace.definitions, currentView(context, workspace).fields),
        removed: removedFields(workspace)
      }
    },
    'field.rename': (args) => renameField(context, args).then(() => null),
    'field.retypePlan': async (args) => retypePlan(context, args),
    'field.retype': (args) => retypeField(context, args).then(() => null),
    'field.remove': ({ id }) => removeField(context, id).then(() => null),
    'field.restore': ({ id }) => restoreField(context, id).then(() => null)
  }
}

function formulaVerbs(context: AppContext): VerbsOf<'formula'> {
  const view = () => currentView(context, openWorkspaceOf(context))
  return {
    'formula.save': async ({ id, name, formula }) => {
      const { fields } = view()
      const { settings } = openWorkspaceOf(context).definitions
      const field = formulaFieldOf({ id, name, formula, fields, currency: settings.currency })
      await changeDefinitions(context, { verb: 'formula.save', about: field.name }, (definitions) => {
        const others = definitions.formulas.filter((other) => other.id !== field.id && other.id !== id)
        definitions.formulas = [...others, field]
      })
      const saved = fieldSummaries(view()).find((summary) => summary.id === field.id)
      if (!saved) throw new Failure('fieldNotFound', { field: field.id })
      return saved
    },
    'formula.remove': async ({ id }) => {
      const formula = openWorkspaceOf(context).definitions.formulas.find((field) => field.id === id)
      if (!formula) throw new Failure('fieldNotFound', { field: id })
      await changeDefinitions(context, { verb: 'formula.remove', about: formula.name }, (definitions) => {
        definitions.formulas = definitions.formulas.filter((field) => field.id !== id)
      })
      return null
    }
  }
}

/** Where a field's values stand: of an attribute of events the events, each of which counts. */
function tableOfField(table: CustomerTable, { id, of: source }: Field): Pick<CustomerTable, 'rows' | 'columns'> {
  if (!source) return table
  const events = table.events?.[source]
  const column = events?.columns.get(attributeOfField(id))
  return { rows: events?.rows ?? 0, columns: new Map(column ? [[id, column]] : []) }
}
