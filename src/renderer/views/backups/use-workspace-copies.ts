import { ref, shallowRef } from 'vue'
import { useClient } from '../../bridge/use-client'
import { useAttempt } from '../../composables/use-attempt'
import { useToast } from '../../composables/use-toast'
import { useWords } from '../../composables/use-words'
import { useWorkspaceStore } from '../../stores/workspace'

/** What is done to a whole workspace under a name that is asked for. */
export type WorkspaceCopying = 'saveAs' | 'duplicate' | 'rename'

/** Asks for a name and saves, duplicates or renames a workspace under it; `done` is called when it is. */
export function useWorkspaceCopies(done: () => void = () => undefined) {
  const client = useClient()
  const workspace = useWorkspaceStore()
  const attempt = useAttempt()
  const words = useWords()
  const { tell } = useToast()
  const asked = shallowRef<{ act: WorkspaceCopying; name: string } | null>(null)
  const busy = ref(false)

  async function confirm(to: string): Promise<void> {
    if (!asked.value) return
    const { act, name } = asked.value
    busy.value = true
    const made = await attempt(async () => {
      if (act === 'saveAs') await client.call('workspace.saveAs', { name: to })
      else if (act === 'duplicate') await client.call('workspace.duplicate', { name, as: to })
      else await client.call('workspace.rename', { name, to })
      if (act !== 'duplicate') await workspace.refresh()
      return true
    })
    busy.value = false
    if (!made) return
    asked.value = null
    const said = { saveAs: 'backups.savedAs', duplicate: 'backups.duplicated', rename: 'backups.renamed' } as const
    tell(words.value.say(said[act], { name: to }))
    done()
  }

  return {
    asked,
    busy,
    confirm,
    ask: (act: WorkspaceCopying, name: string) => void (asked.value = { act, name }),
    cancel: () => void (asked.value = null)
  }
}
