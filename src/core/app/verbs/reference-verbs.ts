import type { AppContext } from '../app-context'
import { importReference, listReferences, removeReference } from '../reference-tables'
import type { VerbsOf } from './verbs-of'

/** Tables of facts that are true of values: city → population, product → department. */
export function referenceVerbs(context: AppContext): VerbsOf<'reference'> {
  return {
    'reference.list': async () => listReferences(context),
    'reference.import': (args, call) => importReference(context, args, call),
    'reference.remove': async ({ id }) => {
      await removeReference(context, id)
      return null
    }
  }
}
