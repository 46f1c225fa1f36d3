import { basename, resolve } from 'node:path'
import type { Client } from '../../contract/api'
import type { Source } from '../../contract/places'
import type { ImportPlan } from '../../contract/import-plan'
import type { ImportOutcome, Progress, WorkspaceState } from '../../contract/results'
import { comparableText } from '../../model/comparable-text'
import { areOrdersOld } from '../../model/old-orders'
import type { Recipe, RecipeSubject } from '../../model/recipe'
import type { Words } from '../../words/create-words'
import { reasonText } from '../../words/failure-text'
import { readRecipeFile } from '../read-json-file'
import { Refusal } from '../refusal'
import { answer, withWorkspace, workspaceAt, type Context, type Session } from '../session'
import { fieldData, fieldLines } from './fields'
import { planLines } from './plan'

export interface ImportOptions {
  readonly recipe?: string | undefined
  readonly asOf?: string | undefined
  readonly currency?: string | undefined
  readonly dryRun?: boolean | undefined
  readonly merge?: boolean | undefined
  readonly replace?: boolean | undefined
  readonly about?: RecipeSubject | undefined
  /** The sheet of a workbook. */
  readonly sheet?: string | undefined
  /** The header of a column with names of segments, into which customers are put. */
  readonly assign?: string | undefined
  /** Of orders and contacts. */
  readonly strangers?: Recipe['strangers']
  readonly returns?: Recipe['returns']
}

/** Brings customers, orders or contacts in from a CSV file. A workspace made for it goes away again when the import is refused. */
export async function importCommand(
  context: Context,
  workspace: string,
  file: string,
  options: ImportOptions
): Promise<void> {
  const { io, words } = context
  if (options.merge && options.replace) throw new Refusal(words.say('commandLine.usage.mergeOrReplace'), 2)
  const given = options.recipe === undefined ? null : await readRecipeFile(context, options.recipe)
  const isNew = !workspaceAt(context, workspace).exists
  const open = (client: Client, name: string): Promise<WorkspaceState> =>
    isNew
      ? client.call('workspace.create', { name, language: context.words.language, currency: options.currency })
      : client.call('workspace.open', { name })
  const bringIn = async (client: Client, name: string): Promise<BroughtIn> => {
    try {
      if (options.asOf !== undefined)
        await client.call('settings.change', { asOf: { kind: 'pinned', day: options.asOf } })
      const source = { kind: 'path', path: resolve(io.here, file) } as const
      const recipe = await recipeFor(context, client, { source, given }, options)
      if (!options.dryRun) return { outcome: await importDurably(context, client, { source, recipe }) }
      const plan = await client.call('import.plan', { source, recipe }, callOptions(context))
      await (isNew ? removeAgain(client, name) : unpinAgain(client))
      return { plan }
    } catch (error) {
      await client.call('import.giveUp', {})
      await (isNew ? removeAgain(client, name) : unpinAgain(client))
      throw error
    }
  }
  const act = async ({ client, state }: Session): Promise<void> => {
    const { outcome, plan } = await bringIn(client, state.name)
    io.showProgress?.('')
    if (plan) answer(context, { ...plan }, () => planLines(context, plan))
    else tellOutcome(context, workspace, outcome, await client.call('workspace.state', {}))
  }
  await withWorkspace(context, workspace, act, open)
}

function tellOutcome(context: Context, workspace: string, outcome: ImportOutcome, state: WorkspaceState): void {
  const fields = outcome.fields.map((field) => fieldData(context, field))
  if (outcome.key === null && !context.json) context.io.complain(`${context.words.say('commandLine.imported.noKey')}\n`)
  answer(context, { ...outcome, fields }, () => [
    ...outcomeLines(context, basename(workspace), outcome),
    ...oldOrdersLines(context, state)
  ])
}

/** Said while nobody has chosen a day of computing and the newest order is long ago. */
function oldOrdersLines({ words }: Context, { lastOrderDay, asOfDay, settings }: WorkspaceState): string[] {
  if (!lastOrderDay || settings.asOf.kind !== 'today' || !areOrdersOld(lastOrderDay, asOfDay)) return []
  const days = { day: words.day(lastOrderDay), today: words.day(asOfDay), iso: lastOrderDay }
  return ['', words.say('commandLine.imported.oldOrders', days)]
}

/** What was done, or what would be. */
type BroughtIn =
  | { readonly outcome: ImportOutcome; readonly plan?: undefined }
  | { readonly plan: ImportPlan; readonly outcome?: undefined }

/** The recipe given, or found when options say more than it does; null leaves all of it to the import. */
async function recipeFor(
  context: Context,
  client: Client,
  { source, given }: { readonly source: Source; readonly given: Recipe | null },
  { merge, replace, about, strangers, returns, sheet, assign }: ImportOptions
): Promise<Recipe | null> {
  const wishes = [merge, replace, about, strangers, returns, sheet, assign]
  if (wishes.every((wish) => wish === undefined)) return given
  const dialect = sheet === undefined ? null : { ...given?.dialect, sheet }
  const inspect = { source, recipe: given, dialect, about: about ?? null }
  const found = given && sheet === undefined ? given : (await client.call('import.inspect', inspect)).recipe
  const recipe = assign === undefined ? found : withAssigned(context, found, assign)
  const subject = about ?? recipe.about ?? 'customers'
  if (subject === 'customers')
    return { ...recipe, about: subject, ...(merge || replace ? { absent: merge ? 'keep' : undefined } : {}) }
  return {
    ...recipe,
    about: subject,
    ...(merge || replace ? { events: merge ? 'add' : 'replace' } : {}),
    ...(strangers ? { strangers } : {}),
    ...(returns ? { returns } : {})
  }
}

/** The recipe with the column of segments. @throws Refusal when no column has the header. */
function withAssigned({ words }: Context, recipe: Recipe, header: string): Recipe {
  const wanted = comparableText(header)
  const position = recipe.columns.findIndex((column) => comparableText(column.header) === wanted)
  if (position === -1) throw new Refusal(words.say('commandLine.refused.column', { name: header.trim() }))
  const columns = recipe.columns.map((column, at) =>
    at === position ? { header: column.header, target: { kind: 'segment' as const } } : column
  )
  return { ...recipe, columns, key: recipe.key === position ? null : recipe.key }
}

/** Brings the customers in and waits until they are whole on disk. */
async function importDurably(
  context: Context,
  client: Client,
  { source, recipe }: { readonly source: Source; readonly recipe: Recipe | null }
): Promise<ImportOutcome> {
  const outcome = await client.call('import.run', { source, recipe }, callOptions(context))
  await client.call('import.settle', {}, { signal: context.io.signal })
  return outcome
}

function callOptions(context: Context) {
  return { signal: context.io.signal, onProgress: progressTo(context) }
}

async function removeAgain(client: Client, name: string): Promise<void> {
  try {
    await client.call('workspace.close', {})
    await client.call('workspace.remove', { name })
  } catch {
    // The refusal of the import is what the user must hear of; an empty workspace is no harm.
  }
}

/** The import was the first thing done here, so the only change that there is to take back is the date. */
async function unpinAgain(client: Client): Promise<void> {
  try {
    const { undo } = await client.call('workspace.state', {})
    if (undo) await client.call('history.undo', {})
  } catch {
    // The refusal of the import is what the user must hear of.
  }
}

function progressTo({ io, words }: Context): (progress: Progress) => void {
  return ({ done, total, rows }) => {
    const percent = words.percent(total > 0 ? Math.min(1, done / total) : 0)
    io.showProgress?.(words.say('commandLine.imported.progress', { percent }, rows))
  }
}

const shownRejects = 10
const doneText = {
  customers: 'commandLine.imported.done',
  orders: 'commandLine.imported.orders',
  contacts: 'commandLine.imported.contacts'
} as const

function outcomeLines(context: Context, workspace: string, outcome: ImportOutcome): string[] {
  const { words } = context
  const { imported, rejected, duplicates, unreadable, rejects } = outcome
  const counted = (key: 'rejected' | 'duplicates' | 'unreadable', n: number) =>
    n > 0 ? [words.say(`commandLine.imported.${key}`, {}, n)] : []
  const more = rejected + duplicates + unreadable - Math.min(rejects.length, shownRejects)
  return [
    words.say(doneText[outcome.about], { workspace }, imported),
    ...counted('rejected', rejected),
    ...counted('duplicates', duplicates),
    ...counted('unreadable', unreadable),
    ...rejects.slice(0, shownRejects).map((reject) => `  ${rejectText(words, reject)}`),
    ...(more > 0 ? [`  ${words.say('commandLine.imported.more', {}, more)}`] : []),
    '',
    ...fieldLines(context, outcome.fields)
  ]
}

function rejectText(words: Words, { line, column, reason }: ImportOutcome['rejects'][number]): string {
  const facts = { line: String(line), reason: reasonText(words, reason) }
  return column === null
    ? words.say('commandLine.imported.reject', facts)
    : words.say('commandLine.imported.rejectCell', { ...facts, column })
}
