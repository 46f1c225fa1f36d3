import { shallowRef, watch } from 'vue'
import type { ListSummary } from '../../../contract/list-results'
import { useClient } from '../../bridge/use-client'
import { localDay } from '../../composables/local-day'
import { useAttempt } from '../../composables/use-attempt'
import { useWords } from '../../composables/use-words'
import { useWorkspaceStore } from '../../stores/workspace'

/** The pasted lists of the workspace, asked for anew after each of its changes, and what one is called. */
export function useLists() {
  const client = useClient()
  const words = useWords()
  const workspace = useWorkspaceStore()
  const attempt = useAttempt()
  const lists = shallowRef<readonly ListSummary[]>([])
  watch(
    () => workspace.state?.revision,
    async () => {
      lists.value = (await attempt(() => client.call('list.list', {}))) ?? lists.value
    },
    { immediate: true }
  )
  /** Its own name or, where it has none, the day on which it was pasted. */
  const nameOf = ({ name, at }: ListSummary): string =>
    name === '' ? words.value.say('membership.list.newName', { day: words.value.day(localDay(at)) }) : name
  return { lists, nameOf }
}
