import { ref, shallowRef, watch } from 'vue'
import type { JournalEntry } from '../../contract/journal-results'
import { useClient } from '../bridge/use-client'
import { useWorkspaceStore } from '../stores/workspace'
import { useAttempt } from './use-attempt'

/** What made the base what it is, read anew whenever the workspace changes or is saved; the newest act can be taken back and made again. */
export function useJournal() {
  const client = useClient()
  const attempt = useAttempt()
  const workspace = useWorkspaceStore()
  const entries = shallowRef<readonly JournalEntry[] | null>(null)
  const busy = ref(false)

  async function refresh(): Promise<void> {
    entries.value = (await attempt(() => client.call('journal.list', {}))) ?? entries.value
  }

  /** Takes an act back or makes it again, as it can be; whether that was done. */
  async function go({ id, can }: JournalEntry): Promise<boolean> {
    if (busy.value || can === null) return false
    busy.value = true
    const done = await attempt(() => client.call(can === 'undo' ? 'journal.undo' : 'journal.redo', { id }))
    busy.value = false
    entries.value = done ?? entries.value
    return done !== undefined
  }

  watch([() => workspace.state?.revision, () => workspace.durability?.kind], refresh, { immediate: true })
  return { entries, busy, go, refresh }
}
