import { openWorkspaceOf, type AppContext } from '../app-context'
import { customerCard } from '../customer-card'
import { peopleBackups, restorePeople } from '../restore-people'
import { addNote, changeNote, removeNote, setConsent } from '../write-notes'
import { currentView, workspaceState } from '../workspace-state'
import type { VerbsOf } from './verbs-of'

/** What is written about persons beside their values, and the file in which it lies. */
export function peopleVerbs(context: AppContext): VerbsOf<'note'> & VerbsOf<'consent'> & VerbsOf<'people'> {
  /** Does what changes a customer and answers their card. */
  const answeringCard =
    <Args extends { readonly id: string }>(write: (context: AppContext, args: Args) => Promise<void>) =>
    async (args: Args) => {
      await write(context, args)
      const workspace = openWorkspaceOf(context)
      return customerCard(context, workspace, currentView(context, workspace), args.id)
    }
  return {
    'note.add': answeringCard(addNote),
    'note.change': answeringCard(changeNote),
    'note.remove': answeringCard(removeNote),
    'consent.set': answeringCard(setConsent),
    'people.backups': () => peopleBackups(context),
    'people.restore': context.inTurn(
      context.importsInTurn(async ({ id }: { id: string | null }) => {
        await restorePeople(context, id)
        return workspaceState(context)
      })
    )
  }
}
