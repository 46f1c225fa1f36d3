import type { Call } from '../../contract/api'
import type { Source } from '../../contract/places'
import { Failure } from '../../contract/failure'
import type { CustomerTable } from '../../model/customer-table'
import type { Recipe } from '../../model/recipe'
import { importCustomers, type ImportOptions } from '../import/import-customers'
import { importEvents } from '../import/import-events'
import type { FileReader } from '../ports/files'
import type { AppContext } from './app-context'
import { asOfDayOf } from './as-of-day'
import { plannedSegments } from './assign-imported'
import { hashOfFile } from './hash-of-file'
import { inSteps } from './in-steps'
import { inspectRecognised, withSource } from './inspect-file'
import { holdersIn, seenCustomers, withFormerKeys, withKnown, withKnownIds } from './known-ids'
import { otherHolders } from './key-holders'
import { withLooseFormerKeys } from './loose-former-keys'
import { idMinter, idPrefix } from './mint-id'
import type { OpenWorkspace } from './open-workspace'
import { planCustomers } from './plan-customers'
import { planEvents } from './plan-events'
import type { PlannedBase } from './planned-base'
import { oneRowEach, withPresentKeys } from './present-ids'
import { withoutSegmentColumns } from './segment-column'

/** A file that was read wholly, by which recipe, and the base that it would make. */
export interface PlannedFile {
  readonly planned: PlannedBase
  readonly recipe: Recipe
  readonly fileName: string
}

/**
 * Reads a file wholly by the recipe given or the one detected and finds out what it would do to the base of a workspace.
 * @throws Failure of reading, `noRows`, `cancelled`.
 */
export function readPlanned(
  context: AppContext,
  workspace: OpenWorkspace,
  source: Source,
  given: Recipe | null,
  call: Call
): Promise<PlannedFile> {
  return withSource(context, source, async (reader, fileName) => {
    const recipe = given ?? (await inspectRecognised(context, reader)).recipe
    const planned = await plannedBase(context, workspace, reader, recipe, call)
    if (context.open !== workspace || call.signal.aborted) throw new Failure('cancelled')
    return { planned, recipe, fileName }
  })
}

/** By what the file tells of. The base is compared with once nothing of it is on its way to the disk. */
async function plannedBase(
  context: AppContext,
  workspace: OpenWorkspace,
  reader: FileReader,
  recipe: Recipe,
  call: Call
): Promise<PlannedBase> {
  const options = await importOptions(context, workspace, reader, recipe, call)
  if (recipe.about === 'orders' || recipe.about === 'contacts') {
    const { loops, hash } = context.ports
    const events = await importEvents(reader, recipe, options)
    await workspace.writing?.done
    const mint = idMinter(hash, workspace.meta.salt)
    const seen = seenCustomers(context, workspace)
    const table = (): CustomerTable => seen.view().engine.table
    const { people } = workspace
    const loose = await inSteps(withLooseFormerKeys(events, { people, base: table, mint }), call.signal)
    const holders = holdersIn(context, workspace)
    const others = await inSteps(otherHolders(table, workspace.people, holders), call.signal)
    const { imported, former, alike } = withPresentKeys(loose, workspace.people, others)
    const planned = await planEvents(workspace, { imported, recipe }, { loops, mint, signal: call.signal, seen, alike })
    return withFormerKeys(planned, former)
  }
  const read = await importCustomers(reader, recipe, options)
  if (read.imported === 0) throw new Failure('noRows', { rejected: read.rejected })
  await workspace.writing?.done
  const { known, former, ...resolved } = await withKnownIds(context, workspace, { imported: read, recipe }, call)
  const taken = withoutSegmentColumns(resolved.imported, recipe, call.progress)
  const { imported: rows, assignments } = await inSteps(taken, call.signal)
  const { loops } = context.ports
  const imported = await inSteps(oneRowEach(rows, recipe, former, loops), call.signal)
  const planned = withKnown(await planCustomers(workspace, { imported, recipe }, loops, call.signal), known)
  if (assignments.length === 0) return planned
  const segments = plannedSegments(assignments, workspace)
  return { ...planned, figures: { ...planned.figures, segments }, assignments }
}

/** What the import of a file into a workspace needs besides its recipe. */
export async function importOptions(
  { ports: { charsets, clock, hash, loops } }: AppContext,
  { definitions, meta }: OpenWorkspace,
  reader: FileReader,
  recipe: Recipe,
  call: Call
): Promise<ImportOptions> {
  return {
    currency: definitions.settings.currency,
    asOfDay: asOfDayOf(definitions.settings, clock),
    idPrefix: idPrefix(meta.salt),
    fileKey: recipe.key === null ? await hashOfFile(hash, reader) : '',
    charsets,
    loops,
    ticks: clock.ticks,
    onProgress: call.progress,
    signal: call.signal,
    maximumRejects: 1000
  }
}
