import type { ArgumentsInput, Verb } from '../../../contract/api'
import { useClient } from '../../bridge/use-client'
import { useAttempt } from '../../composables/use-attempt'
import { useWorkspaceStore } from '../../stores/workspace'

type FieldVerb = Extract<Verb, 'field.rename' | 'field.retype' | 'field.remove' | 'field.restore' | 'reference.import'>

/** Changes a field or a table of facts and waits until the screen knows it; tells whether it was done. */
export function useFieldChange() {
  const client = useClient()
  const workspace = useWorkspaceStore()
  const attempt = useAttempt()
  return async <V extends FieldVerb>(verb: V, args: ArgumentsInput<V>): Promise<boolean> => {
    const done = await attempt(() => client.call(verb, args))
    if (done === undefined) return false
    await attempt(workspace.refresh)
    return true
  }
}
