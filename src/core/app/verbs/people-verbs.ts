import { answeredCard } from '../answered-card'
import type { AppContext } from '../app-context'
import { peopleBackups, restorePeople } from '../restore-people'
import { addNote, changeNote, removeNote, setConsent } from '../write-notes'
import { workspaceState } from '../workspace-state'
import type { VerbsOf } from './verbs-of'

/** What is written about persons beside their values, and the file in which it lies. */
export function peopleVerbs(context: AppContext): VerbsOf<'note'> & VerbsOf<'consent'> & VerbsOf<'people'> {
  /** Does what changes a customer and answers their card. */
  const answeringCard =
    <Args extends { readonly id: string }>(write: (context: AppContext, args: Args) => Promise<void>) =>
    async (args: Args) => {
      await write(context, args)
      return answeredCard(context, args.id)
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
