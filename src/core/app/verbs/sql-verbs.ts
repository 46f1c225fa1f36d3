import type { AppContext } from '../app-context'
import { portraitAsSql } from '../portrait-as-sql'
import { saveSql } from '../save-sql'
import type { VerbsOf } from './verbs-of'

/** Portraits as SQL for specialists. */
export function sqlVerbs(context: AppContext): VerbsOf<'sql'> {
  return {
    'sql.select': async (args) => portraitAsSql(context, args),
    'sql.save': (args, call) => saveSql(context, args, call)
  }
}
