import { fieldName } from '../../words/field-name'
import { formulaTarget, readFormula, type FormulaText } from '../read-formula'
import { answer, withWorkspace, type Context } from '../session'
import { fieldData, originText } from './fields'

/** Adds or changes a field that is computed from others. */
export async function formulaCommand(
  context: Context,
  workspace: string,
  options: FormulaText & { readonly name: string }
): Promise<void> {
  await withWorkspace(context, workspace, async ({ client }) => {
    const fields = await client.call('field.list', {})
    const formula = readFormula(context, fields, options)
    const id = formulaTarget(fields, options.name)
    const field = await client.call('formula.save', { id, name: options.name, formula })
    answer(context, { field: fieldData(context, field) }, () => {
      const facts = { name: fieldName(context.words, field), formula: originText(context, field) }
      return [context.words.say('commandLine.formula.saved', facts, field.known)]
    })
  })
}
