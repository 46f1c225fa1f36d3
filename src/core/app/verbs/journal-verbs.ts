import type { AppContext } from '../app-context'
import { listJournal } from '../journal'
import { redoAct, undoAct } from '../undo-act'
import type { VerbsOf } from './verbs-of'

/** What made the base what it is: the list of it, taking the newest back and making it again. */
export function journalVerbs(context: AppContext): VerbsOf<'journal'> {
  return {
    'journal.list': () => listJournal(context),
    'journal.undo': async ({ id }, call) => {
      await undoAct(context, id, call)
      return listJournal(context)
    },
    'journal.redo': async ({ id }, call) => {
      await redoAct(context, id, call)
      return listJournal(context)
    }
  }
}
