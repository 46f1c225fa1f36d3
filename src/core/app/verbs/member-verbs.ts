import type { AppContext } from '../app-context'
import { exportMembersFile } from '../export-members-file'
import type { VerbsOf } from './verbs-of'

/** Handing members over. */
export function memberVerbs(context: AppContext): VerbsOf<'member'> {
  return { 'member.export': (args, call) => exportMembersFile(context, args, call) }
}
