import type { Arguments, Call } from '../../contract/api'
import { Failure } from '../../contract/failure'
import type { ExportFile, ExportPreflight, ExportWritten } from '../../contract/export-results'
import type { ExportRecord } from '../../model/export-record'
import { controlPieces, filePieces, type FilePiece } from '../export/mailing/file-pieces'
import { openWorkspaceOf, type AppContext } from './app-context'
import { bareName, nameOfList } from './export-file-names'
import { recordExport } from './export-journal'
import { manifestText } from './export-manifest'
import { downloadOutlet, folderOutlet, type ExportOutlet } from './export-outlet'
import { toldPreflight } from './export-preflight'
import type { OpenWorkspace } from './open-workspace'
import { planWhileOpen, requestOf, type PlannedExport } from './plan-export'

type WriteArguments = Arguments<'export.write'>

/**
 * Writes the files of a list, the control group's ids and the manifest, and tells the journal. A failure or a cancel leaves no
 * file. @throws Failure as `planExport`, `fileExists`, `diskFull`, `cancelled`.
 */
export function writeExport(context: AppContext, args: WriteArguments, call: Call): Promise<ExportWritten> {
  return context.work.run(call, async (stoppable) => {
    const workspace = openWorkspaceOf(context)
    const planned = await planWhileOpen(context, requestOf(args), stoppable)
    const place = await placeOf(context, workspace, planned, args)
    try {
      const preflight = toldPreflight(planned, place.name)
      const writing = fileWriter(context, place.outlet, stoppable, preflight.written)
      const files = await writeFiles(planned, preflight.files, place.name, writing)
      const record = recordOf(context, planned, preflight, files)
      const manifest = `${place.name}-manifest.txt`
      const text = manifestText(workspace, planned, {
        preflight,
        record,
        version: context.ports.version,
        today: context.ports.clock.today()
      })
      await writing(manifest, [{ bytes: new TextEncoder().encode(text), rows: 0 }])
      if (stoppable.signal.aborted) throw new Failure('cancelled')
      await place.outlet.finish()
      const recorded = await recordExport(context, record)
      return {
        preflight,
        record,
        manifest,
        manifestText: text,
        recorded,
        file: place.file(files),
        download: place.download
      }
    } catch (error) {
      await place.outlet.abandon()
      throw error
    }
  })
}

interface Place {
  readonly outlet: ExportOutlet
  readonly name: string
  readonly download: string | null
  readonly file: (files: readonly ExportFile[]) => string
}

async function placeOf(
  context: AppContext,
  workspace: OpenWorkspace,
  { plan }: PlannedExport,
  { destination, overwrite }: WriteArguments
): Promise<Place> {
  if (destination.kind === 'download') {
    const outlet = await downloadOutlet(context, workspace)
    const name = nameOfList(plan, workspace.name)
    return { outlet, name, download: outlet.download, file: () => `${name}.zip` }
  }
  const last = context.ports.files.baseName(destination.path)
  const folder = destination.path.slice(0, destination.path.length - last.length)
  const outlet = folderOutlet(context, folder, overwrite)
  return { outlet, name: bareName(last), download: null, file: ([first]) => `${folder}${first?.name ?? last}` }
}

type WriteFile = (name: string, pieces: Iterable<FilePiece>) => Promise<ExportRecord['files'][number]>

/** Writes one file after the other, with progress over all rows. */
function fileWriter({ ports }: AppContext, outlet: ExportOutlet, call: Call, total: number): WriteFile {
  const started = ports.clock.ticks()
  let done = 0
  return async (name, pieces) => {
    const hash = ports.hash.inPieces()
    let [rows, bytes] = [0, 0]
    await outlet.begin(name)
    for (const piece of pieces) {
      if (call.signal.aborted) throw new Failure('cancelled')
      hash.add(piece.bytes)
      await outlet.add(piece.bytes)
      rows += piece.rows
      bytes += piece.bytes.length
      done = Math.min(total, done + piece.rows)
      const seconds = (ports.clock.ticks() - started) / 1000
      const rowsPerSecond = seconds > 0 ? Math.round(done / seconds) : 0
      call.progress({ phase: 'writing', done, total, unit: 'rows', rows: done, rowsPerSecond })
    }
    await outlet.end()
    return { name, rows, bytes, sha256: hash.finish() }
  }
}

async function writeFiles(
  { plan }: PlannedExport,
  names: readonly ExportFile[],
  name: string,
  write: WriteFile
): Promise<ExportRecord['files']> {
  const files: ExportRecord['files'] = []
  const planned = plan.parts.flatMap(({ rows, files: each }) => each.map((file) => ({ rows, file })))
  for (const [index, { rows, file }] of planned.entries())
    files.push(await write(names[index]?.name ?? name, filePieces(plan, rows, file)))
  if (plan.control.length > 0) files.push(await write(`${name}-control.csv`, controlPieces(plan)))
  return files
}

function recordOf(
  { ports }: AppContext,
  { plan }: PlannedExport,
  { channel, asOfDay, selected, written, leftOut, control, scopes }: ExportPreflight,
  files: ExportRecord['files']
): ExportRecord {
  const { profile, consent } = plan.task.request
  return {
    id: `export_${ports.randomness.hex(8)}`,
    at: ports.clock.now(),
    asOf: asOfDay,
    profile,
    channel,
    consent,
    segments: scopes.map(({ name }) => name),
    selected,
    written,
    leftOut,
    control,
    files
  }
}
