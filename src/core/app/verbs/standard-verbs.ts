import { checkStandards } from '../../standard/check/check-standards'
import { toBeChecked } from '../../standard/check/checked'
import { openWorkspaceOf, type AppContext } from '../app-context'
import { changeStandards, impactOnStandards } from '../change-standards'
import { exportStandard } from '../export-standard'
import { hoursOfSegment } from '../hours-of-segment'
import { segmentOf } from '../segment-details'
import { startStandards } from '../start-standards'
import { documentOfStandards, routingOfWorkspace } from '../standard-document'
import { promisedCells, standardOfCustomer } from '../standard-of-customer'
import { layersOfWorkspace, wordsOfStandards } from '../standing-standards'
import type { VerbsOf } from './verbs-of'

/** Service standards: what is promised to whom, what is wrong with it, and what is written of it. */
export function standardVerbs(context: AppContext): VerbsOf<'standard'> {
  return {
    'standard.read': async () => openWorkspaceOf(context).definitions.standards,
    'standard.start': (args) => startStandards(context, args),
    'standard.change': (args) => changeStandards(context, args),
    'standard.cells': async ({ segment }) => {
      const workspace = openWorkspaceOf(context)
      if (segment !== null) segmentOf(workspace, segment)
      return promisedCells(workspace.definitions.standards, segment)
    },
    'standard.hours': async (args) => hoursOfSegment(context, args),
    'standard.impact': async (args) => impactOnStandards(openWorkspaceOf(context).definitions.standards, args),
    'standard.ofCustomer': async ({ customer }) => standardOfCustomer(context, openWorkspaceOf(context), customer),
    'standard.check': async ({ language }) => {
      const workspace = openWorkspaceOf(context)
      const { awake, inForce, view } = layersOfWorkspace(context, workspace)
      const words = wordsOfStandards(workspace, language)
      return checkStandards(toBeChecked(workspace.definitions.standards, awake, inForce, view.day, words))
    },
    'standard.routing': async ({ language }) => routingOfWorkspace(context, openWorkspaceOf(context), language),
    'standard.document': async (args) => documentOfStandards(context, openWorkspaceOf(context), args),
    'standard.export': (args, call) => exportStandard(context, args, call)
  }
}
