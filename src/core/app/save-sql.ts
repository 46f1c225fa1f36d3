import type { Arguments, Call } from '../../contract/api'
import type { ExportOutcome } from '../../contract/results'
import { Failure } from '../../contract/failure'
import { analysisScript } from '../portrait/sql/analysis-script'
import { sqlDialects } from '../portrait/sql/sql-dialect'
import { openWorkspaceOf, type AppContext } from './app-context'
import { portraitAsSql, tablesOf } from './portrait-as-sql'
import { currentView } from './workspace-state'

interface Piece {
  readonly text: string
  readonly rows: number
}

/** Writes a SELECT, or the tables that it is run on, to a path or as a download. @throws Failure as `portraitAsSql`, `invalidArguments`, `cancelled`, `diskFull`. */
export function saveSql(context: AppContext, args: Arguments<'sql.save'>, call: Call): Promise<ExportOutcome> {
  return context.work.run(call, async (stoppable) => {
    const { files, randomness } = context.ports
    const workspace = openWorkspaceOf(context)
    const { pieces, total } = piecesOf(context, args)
    const download = args.destination.kind === 'download' ? randomness.hex(16) : null
    const folder = files.join(workspace.dataFolder, 'exports')
    if (download) await files.ensureFolder(folder)
    const path = args.destination.kind === 'path' ? args.destination.path : files.join(folder, download ?? '')
    const writer = await files.create(path)
    try {
      let rows = 0
      for (const piece of pieces) {
        if (stoppable.signal.aborted) throw new Failure('cancelled')
        await writer.write(new TextEncoder().encode(piece.text))
        rows += piece.rows
        if (piece.rows > 0)
          stoppable.progress({ phase: 'writing', done: rows, total, unit: 'rows', rows, rowsPerSecond: 0 })
      }
      const { bytes } = await writer.finish()
      const file = download ? `${args.name.replace(/[\\/:*?"<>|]/g, '_')}.sql` : path
      return { written: rows, guarded: 0, replaced: 0, file, download, bytes }
    } catch (error) {
      await writer.abandon()
      throw error
    }
  })
}

function piecesOf(context: AppContext, args: Arguments<'sql.save'>): { pieces: Iterable<Piece>; total: number } {
  const { what, scope, dialect, language, asOf } = args
  if (what === 'select') {
    if (!scope) throw new Failure('invalidArguments', { place: 'scope', rule: 'a SELECT is of a portrait or segment' })
    const { sql } = portraitAsSql(context, { scope, dialect, language, asOf })
    return { pieces: [{ text: sql, rows: 0 }], total: 0 }
  }
  const { tables } = tablesOf(currentView(context, openWorkspaceOf(context), asOf), dialect)
  const total = tables.reduce((sum, { rows }) => sum + rows, 0)
  return { pieces: analysisScript(tables, sqlDialects[dialect], true), total }
}
