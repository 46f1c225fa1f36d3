import { writableWorkspaceOf, type AppContext } from '../app-context'
import { applyPlan, importInto } from '../apply-plan'
import { inspectFile } from '../inspect-file'
import { exportRejects } from '../export-rejects'
import { forgetPlan, planImport } from '../plan-import'
import { giveUpBase, settleBase } from '../settle-base'
import { uploadPath } from '../source-path'
import type { VerbsOf } from './verbs-of'

/** Looking into a file, importing it, dropping an upload that is not wanted any more. */
export function importVerbs(context: AppContext): VerbsOf<'import'> {
  return {
    'import.inspect': ({ source, ...wish }) => inspectFile(context, source, wish),
    'import.run': ({ source, recipe }, call) => importInto(context, source, recipe, call),
    'import.plan': ({ source, recipe }, call) => planImport(context, source, recipe, call),
    'import.apply': ({ plan }, call) => applyPlan(context, plan, call),
    'import.forgetPlan': async ({ plan }) => {
      await forgetPlan(context, plan)
      return null
    },
    'import.rejects': (args, call) => exportRejects(context, args, call),
    'import.settle': async (_args, call) => {
      await settleBase(context, call)
      return null
    },
    'import.giveUp': async () => {
      await giveUpBase(context)
      return null
    },
    'import.dropUpload': async ({ id }) => {
      await context.ports.files.remove(uploadPath(context.ports.files, writableWorkspaceOf(context), id))
      return null
    }
  }
}
