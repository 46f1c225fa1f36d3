import type { Arguments, Call } from '../../contract/api'
import { Failure } from '../../contract/failure'
import type { ExportOutcome } from '../../contract/results'
import { rowsOf } from '../columns/bits'
import { exportMembers } from '../export/export-members'
import { openWorkspaceOf, type AppContext } from './app-context'
import type { OpenWorkspace } from './open-workspace'
import { segmentOf } from './segment-details'
import { toldBits } from './told-bits'
import { currentView } from './workspace-state'

/**
 * Writes the members of a scope as CSV: to a path, or as a download that waits in the data folder until it is fetched once.
 * A failure or a cancel leaves no file. @throws Failure `fieldNotFound`, `characterNotInEncoding`, `diskFull`, `cancelled`, and as `toldBits`.
 */
export function exportMembersFile(
  context: AppContext,
  args: Arguments<'member.export'>,
  call: Call
): Promise<ExportOutcome> {
  return context.work.run(call, (stoppable) => exportWhileOpen(context, args, stoppable))
}

async function exportWhileOpen(
  context: AppContext,
  args: Arguments<'member.export'>,
  call: Call
): Promise<ExportOutcome> {
  const workspace = openWorkspaceOf(context)
  const { files, charsets } = context.ports
  const view = currentView(context, workspace, args.asOf)
  const bits = toldBits(workspace, view, args.scope)
  const rows = bits ? rowsOf(bits) : everyRow(view.engine.table.rows)
  const { path, download, file } = await placeOf(context, workspace, args)
  const unknown = args.options.columns.find(
    (id) => !view.fields.some((field) => field.id === id) && !pseudoFields.includes(id)
  )
  if (unknown !== undefined) throw new Failure('fieldNotFound', { field: unknown })
  const writer = await files.create(path)
  try {
    const result = await exportMembers(
      { table: view.engine.table, fields: view.fields, rows, segment: segmentFacts(workspace, args) },
      args.options,
      {
        write: (bytes) => writer.write(bytes),
        charsets,
        signal: call.signal,
        onProgress: call.progress,
        ticks: context.ports.clock.ticks
      }
    )
    const { bytes } = await writer.finish()
    return { ...result, bytes, file, download }
  } catch (error) {
    await writer.abandon()
    throw error
  }
}

function everyRow(rows: number): Uint32Array {
  const every = new Uint32Array(rows)
  for (let row = 0; row < rows; row++) every[row] = row
  return every
}

/** Columns of a list that are not fields: of the customer, and of the segment that is exported. */
export const pseudoFields: readonly string[] = ['customer_id', 'segment_id', 'segment_name']

async function placeOf(
  context: AppContext,
  workspace: OpenWorkspace,
  args: Arguments<'member.export'>
): Promise<{ path: string; download: string | null; file: string }> {
  const { files, randomness } = context.ports
  if (args.destination.kind === 'path') {
    return { path: args.destination.path, download: null, file: args.destination.path }
  }
  const folder = files.join(workspace.dataFolder, 'exports')
  await files.ensureFolder(folder)
  const download = randomness.hex(16)
  const name = segmentFacts(workspace, args)?.name ?? workspace.name
  return { path: files.join(folder, download), download, file: `${name.replace(/[\\/:*?"<>|]/g, '_')}.csv` }
}

function segmentFacts(workspace: OpenWorkspace, args: Arguments<'member.export'>): { id: string; name: string } | null {
  if (args.scope.kind !== 'segment') return null
  const { id, name } = segmentOf(workspace, args.scope.id)
  return { id, name }
}
