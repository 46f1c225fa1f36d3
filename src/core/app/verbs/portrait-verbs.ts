import { suggestBands } from '../../portrait/preview/suggest-bands'
import { createRecognition } from '../../portrait/recognised-criteria'
import { openWorkspaceOf, type AppContext } from '../app-context'
import { checkedPortrait } from '../checked-portrait'
import { createCounting } from '../counted-portrait'
import { previewPortrait } from '../preview-portrait'
import { whyMember } from '../why-member'
import { currentView } from '../workspace-state'
import type { VerbsOf } from './verbs-of'

/** The live preview of a portrait being composed. */
export function portraitVerbs(context: AppContext): VerbsOf<'portrait'> {
  const recognised = createRecognition()
  const counting = createCounting(context.conditions)
  return {
    'portrait.preview': async (args, { signal }) =>
      previewPortrait(context, counting, recognised(checkedPortrait(args.portrait)), args, signal),
    'portrait.suggestBands': async ({ portrait, monthly, asOf }) => {
      const workspace = openWorkspaceOf(context)
      const { engine } = currentView(context, workspace, asOf)
      const members = portrait && engine.evaluate(recognised(checkedPortrait(portrait))).matches
      return suggestBands(engine, members, monthly)
    },
    'portrait.why': async ({ scope, customer, asOf }) => {
      const workspace = openWorkspaceOf(context)
      return whyMember(workspace, currentView(context, workspace, asOf), scope, customer)
    }
  }
}
