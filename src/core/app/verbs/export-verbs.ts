import { toldProfiles } from '../../export/profiles/profile-of'
import type { AppContext } from '../app-context'
import { listExports } from '../export-journal'
import { exportFindings, exportPreflight } from '../export-preflight'
import { changeSuppression, suppressionPage } from '../suppression'
import { writeExport } from '../write-export'
import type { VerbsOf } from './verbs-of'

/** Handing lists over to mailing tools and spreadsheets. */
export function exportVerbs(context: AppContext): VerbsOf<'export'> {
  return {
    'export.profiles': async () => toldProfiles(),
    'export.preflight': (args, call) => exportPreflight(context, args, call),
    'export.findings': (args, call) => exportFindings(context, args, call),
    'export.write': (args, call) => writeExport(context, args, call),
    'export.list': async () => listExports(context),
    'export.suppressed': async (args) => suppressionPage(context, args),
    'export.suppress': (args) => changeSuppression(context, args)
  }
}
