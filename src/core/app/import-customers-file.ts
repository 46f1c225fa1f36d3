import type { Call, Source } from '../../contract/api'
import { Failure } from '../../contract/failure'
import type { ImportOutcome } from '../../contract/results'
import type { Field } from '../../model/field'
import type { Recipe } from '../../model/recipe'
import { importCustomers, type ImportedBase } from '../import/import-customers'
import type { FileReader } from '../ports/files'
import { asOfDayOf } from './as-of-day'
import { writableWorkspaceOf, type AppContext } from './app-context'
import { hashOfFile } from './hash-of-file'
import { inspectOpenFile, withSource } from './inspect-file'
import { idPrefix } from './mint-id'
import { adoptBase } from './adopt-base'
import type { ActFacts } from './base-writing'
import { keyOfRecipe } from './key-of-base'
import type { OpenWorkspace } from './open-workspace'
import { uploadPath } from './source-path'
import { currentView, fieldSummaries } from './workspace-state'

/**
 * Imports customers from a file in place of those the workspace has, with the recipe given or the one detected.
 * The old base stays whole until the new one is durable, and when no row can be taken. @throws Failure of reading, `noRows`,
 * `cancelled`, `diskFull`.
 */
export async function importInto(
  context: AppContext,
  source: Source,
  recipe: Recipe | null,
  call: Call
): Promise<ImportOutcome> {
  const workspace = writableWorkspaceOf(context)
  const work = context.importsInTurn((stoppable: Call) =>
    importWhileOpen(context, workspace, source, recipe, stoppable)
  )
  return context.work.run(call, work)
}

async function importWhileOpen(
  context: AppContext,
  workspace: OpenWorkspace,
  source: Source,
  recipe: Recipe | null,
  call: Call
): Promise<ImportOutcome> {
  if (call.signal.aborted) throw new Failure('cancelled')
  const { clock, files } = context.ports
  const started = clock.ticks()
  const imported = await withSource(context, source, async (reader, fileName) => {
    const used = recipe ?? (await inspectOpenFile(context, reader, null, null)).recipe
    const base = await readBase(context, reader, used, call)
    if (context.open !== workspace) throw new Failure('cancelled')
    if (base.imported === 0) throw new Failure('noRows', { rejected: base.rejected })
    const act = { kind: 'import', about: 'customers', ...replaced(workspace, base), events: 0 } as const
    const events = { orders: null, contacts: null }
    await adoptBase(
      context,
      { ...base, ...events, recipe: used, sourceName: fileName, key: keyOfRecipe(used), act },
      call
    )
    return base
  })
  if (source.kind === 'upload') await files.remove(uploadPath(files, workspace, source.id)).catch(() => undefined)
  return outcomeOf(imported, fieldSummaries(currentView(context, workspace)), (clock.ticks() - started) / 1000)
}

/** All customers give their place to those of the file. */
function replaced(
  { definitions }: OpenWorkspace,
  base: ImportedBase
): Pick<ActFacts, 'new' | 'changed' | 'removed' | 'rejected'> {
  return { new: base.imported, changed: 0, removed: definitions.generation?.customers ?? 0, rejected: base.rejected }
}

async function readBase(context: AppContext, reader: FileReader, recipe: Recipe, call: Call): Promise<ImportedBase> {
  const { definitions, meta } = writableWorkspaceOf(context)
  const { charsets, clock, hash } = context.ports
  return importCustomers(reader, recipe, {
    currency: definitions.settings.currency,
    asOfDay: asOfDayOf(definitions.settings, clock),
    idPrefix: idPrefix(meta.salt),
    fileKey: recipe.key === null ? await hashOfFile(hash, reader) : '',
    charsets,
    loops: context.ports.loops,
    ticks: clock.ticks,
    onProgress: call.progress,
    signal: call.signal,
    maximumRejects: 1000
  })
}

function outcomeOf(base: ImportedBase, fields: ImportOutcome['fields'], seconds: number): ImportOutcome {
  const { key, imported, rejected, duplicates, unreadable, reasons, rejects } = base
  return {
    key,
    imported,
    rejected,
    duplicates,
    unreadable,
    reasons,
    rejects,
    fields,
    currencies: currenciesOf(base.fields),
    seconds
  }
}

function currenciesOf(fields: readonly Field[]): string[] {
  return [...new Set(fields.flatMap((field) => field.currency ?? []))]
}
