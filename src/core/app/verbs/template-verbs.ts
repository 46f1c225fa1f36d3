import { filledTemplates } from '../../../model/templates/fill-template'
import { openWorkspaceOf, type AppContext } from '../app-context'
import { topFifthOf } from '../top-fifth'
import { currentView } from '../workspace-state'
import type { VerbsOf } from './verbs-of'

/** Frequent portraits, as the open base can ask them. */
export function templateVerbs(context: AppContext): VerbsOf<'template'> {
  return {
    'template.list': async () => {
      const { engine, fieldsById } = currentView(context, openWorkspaceOf(context))
      return filledTemplates(fieldsById, (field) => topFifthOf(engine.table, field))
    }
  }
}
