import { previewSteps } from '../../portrait/preview/preview'
import { suggestBands } from '../../portrait/preview/suggest-bands'
import { createRecognition } from '../../portrait/recognised-criteria'
import { sentenceOf } from '../../portrait/words/sentence'
import { currencyOfFigures } from '../../../model/currency-of-figures'
import { isoFromDay } from '../../../model/day'
import { openWorkspaceOf, type AppContext } from '../app-context'
import { bandsOfFigures } from '../bands-of-figures'
import { checkedPortrait } from '../checked-portrait'
import { inSteps } from '../in-steps'
import { segmentsOfRow } from '../segments-of-row'
import { withCorrectedMarks } from '../corrected-marks'
import { whyMember } from '../why-member'
import { currentView } from '../workspace-state'
import type { VerbsOf } from './verbs-of'

/** The live preview of a portrait being composed. */
export function portraitVerbs(context: AppContext): VerbsOf<'portrait'> {
  const recognised = createRecognition()
  return {
    'portrait.preview': async (
      { number, portrait: given, bands, bandDetails, asOf, language, page, charts, setsApart, reach },
      { signal }
    ) => {
      const workspace = openWorkspaceOf(context)
      const view = currentView(context, workspace, asOf)
      const portrait = recognised(checkedPortrait(given))
      const { settings } = workspace.definitions
      const steps = previewSteps(view.engine, {
        portrait,
        bands: bands ?? bandsOfFigures(view.engine.table, settings.ageBands),
        bandDetails,
        currency: currencyOfFigures((id) => view.fieldsById.get(id), settings.currency),
        page,
        charts,
        setsApart,
        reach,
        segmentsOf: segmentsOfRow(context, workspace, view)
      })
      const preview = await inSteps(steps, signal)
      const shown = withCorrectedMarks(preview.page, workspace, view)
      const sentence = sentenceOf(portrait, {
        fields: view.fieldsById,
        around: view.engine.around,
        language,
        currency: settings.currency,
        asOfDay: isoFromDay(view.day)
      })
      return { number, ...preview, page: shown, sentence }
    },
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
