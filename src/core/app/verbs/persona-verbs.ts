import { offersOf } from '../../persona/offers'
import { personaDocument } from '../../persona/persona-document'
import { sayText } from '../../persona/say-text'
import { settledText } from '../../persona/settle-text'
import { openWorkspaceOf, type AppContext } from '../app-context'
import { bandsOfFigures } from '../bands-of-figures'
import {
  changePersona,
  confirmPersona,
  createPersona,
  draftPersona,
  duplicatePersona,
  removePersona,
  writeBlock
} from '../edit-persona'
import { exportPersona } from '../export-persona'
import { inSteps } from '../in-steps'
import { measuredSegment } from '../persona-context'
import { personaSummaries, personaView } from '../personas'
import type { VerbsOf } from './verbs-of'

/** Personas of segments, their live figures and documents. */
export function personaVerbs(context: AppContext): VerbsOf<'persona'> {
  return {
    'persona.list': async (args) => personaSummaries(context, openWorkspaceOf(context), args),
    'persona.read': (args) => personaView(context, openWorkspaceOf(context), args),
    'persona.create': (args) => createPersona(context, args),
    'persona.draft': (args, { signal }) => draftPersona(context, args, signal),
    'persona.change': (args) => changePersona(context, args),
    'persona.writeBlock': (args) => writeBlock(context, args),
    'persona.confirm': (args) => confirmPersona(context, args),
    'persona.duplicate': (args) => duplicatePersona(context, args),
    'persona.remove': ({ id }) => removePersona(context, id),
    'persona.figures': (args, { signal }) => {
      const workspace = openWorkspaceOf(context)
      const { measuring, view } = measuredSegment(context, workspace, args)
      const bands = bandsOfFigures(view.engine.table, workspace.definitions.settings.ageBands)
      return inSteps(offersOf(measuring, bands), signal)
    },
    'persona.tryText': async (args) => {
      const { measuring, view } = measuredSegment(context, openWorkspaceOf(context), args)
      return sayText(measuring, settledText(args.text, view.engine.table, view.fieldsById))
    },
    'persona.document': async (args) => personaDocument(await personaView(context, openWorkspaceOf(context), args)),
    'persona.export': (args, call) => exportPersona(context, args, call)
  }
}
