import type { Arguments, Results } from '../../contract/api'
import { currencyOfFigures } from '../../model/currency-of-figures'
import { isoFromDay } from '../../model/day'
import type { Portrait } from '../../model/portrait'
import { previewSteps } from '../portrait/preview/preview'
import { sentenceOf } from '../portrait/words/sentence'
import { openWorkspaceOf, type AppContext } from './app-context'
import { bandsOfFigures } from './bands-of-figures'
import { withCorrectedMarks } from './corrected-marks'
import type { Counting } from './counted-portrait'
import { inSteps } from './in-steps'
import { segmentsOfRow } from './segments-of-row'
import { currentView } from './workspace-state'

/** The live preview of a portrait that was checked. */
export async function previewPortrait(
  context: AppContext,
  { counted }: Counting,
  asked: Portrait,
  args: Arguments<'portrait.preview'>,
  signal: AbortSignal
): Promise<Results['portrait.preview']> {
  const { number, bands, bandDetails, asOf, language, page, charts, setsApart, reach, ahead } = args
  const workspace = openWorkspaceOf(context)
  const view = currentView(context, workspace, asOf)
  const { engine, fieldsById } = view
  const atOnce = { portrait: asked, counting: [] }
  const { portrait, counting } = ahead ? await counted(asked, engine, signal) : atOnce
  const { settings } = workspace.definitions
  const steps = previewSteps(engine, {
    portrait,
    bands: bands ?? bandsOfFigures(engine.table, settings.ageBands),
    bandDetails,
    currency: currencyOfFigures((id) => fieldsById.get(id), settings.currency),
    page,
    charts,
    setsApart,
    reach,
    segmentsOf: segmentsOfRow(context, workspace, view)
  })
  const preview = await inSteps(steps, signal)
  const sentence = sentenceOf(asked, {
    fields: fieldsById,
    around: engine.around,
    language,
    currency: settings.currency,
    asOfDay: isoFromDay(view.day)
  })
  return { number, ...preview, counting, page: withCorrectedMarks(preview.page, workspace, view), sentence }
}
