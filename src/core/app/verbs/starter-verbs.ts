import type { AppContext } from '../app-context'
import { makeStarters, starterOffers } from '../starters'
import type { VerbsOf } from './verbs-of'

/** The usual segments that a library may begin with. */
export function starterVerbs(context: AppContext): VerbsOf<'starter'> {
  return {
    'starter.list': async (args) => starterOffers(context, args),
    'starter.make': (args) => makeStarters(context, args)
  }
}
