import { listBackups } from '../../store/backups'
import { openWorkspaceOf, type AppContext } from '../app-context'
import { recoverWorkspace, recoveryCandidates } from '../recover-workspace'
import { lookAtBackup, restoreBackup } from '../restore-backup'
import type { VerbsOf } from './verbs-of'

/** Earlier versions: of the open workspace, and of one that cannot be opened. */
export function backupVerbs(context: AppContext): VerbsOf<'backup'> {
  return {
    'backup.list': () => listBackups(context.ports, openWorkspaceOf(context).dataFolder),
    'backup.look': ({ id }) => lookAtBackup(context, id),
    'backup.restore': context.inTurn(context.importsInTurn(({ id }: { id: string }) => restoreBackup(context, id))),
    'backup.candidates': ({ name }) => recoveryCandidates(context, name),
    'backup.recover': context.inTurn(({ name, id }) => recoverWorkspace(context, name, id))
  }
}
