import type { AppContext } from '../app-context'
import { addList, listsOf, lookAtList, removeList, valuesOfList } from '../pasted-lists'
import type { VerbsOf } from './verbs-of'

/** Lists of keys, addresses or texts that were pasted for criteria. */
export function listVerbs(context: AppContext): VerbsOf<'list'> {
  return {
    'list.look': (args, call) => lookAtList(context, args, call),
    'list.add': (args, call) => addList(context, args, call),
    'list.list': async () => listsOf(context),
    'list.values': async ({ id }) => valuesOfList(context, id),
    'list.remove': async ({ id }) => {
      await removeList(context, id)
      return null
    }
  }
}
