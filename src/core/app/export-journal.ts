import { Failure } from '../../contract/failure'
import type { ExportRecord } from '../../model/export-record'
import { openWorkspaceOf, writableWorkspaceOf, type AppContext } from './app-context'
import { replaceDefinitions } from './change-definitions'
import { changedOf } from './history'

/** How many exports the journal tells. */
const longest = 500

/** Everything that was handed over, the newest first. @throws Failure `noWorkspace`. */
export function listExports(context: AppContext): readonly ExportRecord[] {
  return openWorkspaceOf(context).definitions.exports.toReversed()
}

/**
 * Writes an export into the journal; undo does not take it out, for the list is in the world. Tells whether that could be saved:
 * where it could not, the files stand all the same.
 */
export async function recordExport(context: AppContext, record: ExportRecord): Promise<boolean> {
  try {
    const changed = changedOf(writableWorkspaceOf(context))
    const exports = [...changed.definitions.exports, record].slice(-longest)
    await replaceDefinitions(context, { ...changed, definitions: { ...changed.definitions, exports } })
    return true
  } catch (error) {
    if (error instanceof Failure) return false
    throw error
  }
}
