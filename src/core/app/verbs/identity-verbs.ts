import type { AppContext } from '../app-context'
import { duplicatesPage, suggestDuplicates } from '../duplicates-page'
import { mergeCustomers } from '../merge-customers'
import { planMerge } from '../plan-merge'
import type { VerbsOf } from './verbs-of'

/** Customers who are there several times. */
export function identityVerbs(context: AppContext): VerbsOf<'identity'> {
  return {
    'identity.suggest': (args) => suggestDuplicates(context, args),
    'identity.duplicates': (args, call) => duplicatesPage(context, args, call),
    'identity.mergePlan': (choices, call) => planMerge(context, choices, call),
    'identity.merge': ({ plan }, call) => mergeCustomers(context, plan, call)
  }
}
