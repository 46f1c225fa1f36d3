import type { Call } from '../../contract/api'
import { customerFieldsOf } from '../../model/field'
import type { Language } from '../../model/language'
import { createWords } from '../../words/create-words'
import { computeTable } from '../fields/compute-table'
import { sampleBase } from '../sample/sample-base'
import { starterSegments } from '../sample/starter-segments'
import { asOfDayOf } from './as-of-day'
import { adoptBaseDurably } from './adopt-base'
import { writableWorkspaceOf, type AppContext } from './app-context'
import { createWorkspace } from './create-workspace'
import { removeWorkspace } from './remove-workspace'
import { pathOfWorkspace } from './workspace-place'
import { newSegmentId } from './edit-segment'
import { idMinter } from './mint-id'

/** Makes and opens a workspace with 5,000 invented customers, their orders and contacts, and six starter segments; a failure or a cancel leaves no workspace. */
export async function createSampleWorkspace(context: AppContext, language: Language, call: Call): Promise<void> {
  const words = createWords(language)
  const name = await freeName(context, words.say('starter.workspaceName'))
  await createWorkspace(context, { name, language })
  try {
    await fillWithSample(context, { name, language }, call)
  } catch (error) {
    await removeWorkspace(context, name).catch(() => undefined)
    throw error
  }
}

async function fillWithSample(
  context: AppContext,
  { name, language }: { readonly name: string; readonly language: Language },
  call: Call
): Promise<void> {
  const workspace = writableWorkspaceOf(context)
  const { clock, hash } = context.ports
  const asOfDay = asOfDayOf(workspace.definitions.settings, clock)
  const sample = sampleBase({ language, asOfDay, idOf: idMinter(hash, workspace.meta.salt) })
  const { table, fields, formulas, orders, contacts, currency } = sample
  const computed = computeTable(table, customerFieldsOf(fields), formulas, asOfDay)
  const segments = starterSegments({
    language,
    table: computed.table,
    fields: computed.fields,
    now: clock.now(),
    newId: () => newSegmentId(context)
  })
  const settings = { ...workspace.definitions.settings, currency }
  workspace.definitions = { ...workspace.definitions, settings, formulas: [...formulas], segments: [...segments] }
  const base = { table, fields, recipe: null, sourceName: name, orders, contacts, key: 'external_id', act: null }
  await adoptBaseDurably(context, base, call)
}

async function freeName(context: AppContext, wanted: string): Promise<string> {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} ${number}`
    if (!(await context.ports.files.facts(pathOfWorkspace(context, name)))) return name
  }
}
