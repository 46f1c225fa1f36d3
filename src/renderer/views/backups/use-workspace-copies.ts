import { ref, shallowRef } from 'vue'
import type { Elsewhere } from '../../../contract/elsewhere'
import { useClient, useHost } from '../../bridge/use-client'
import { useAttempt } from '../../composables/use-attempt'
import { useToast } from '../../composables/use-toast'
import { useWords } from '../../composables/use-words'
import { useWorkspaceStore } from '../../stores/workspace'

/** What is done to a whole workspace under a name that is asked for. */
export type WorkspaceCopying = 'saveAs' | 'duplicate' | 'rename'

const said = { saveAs: 'backups.savedAs', duplicate: 'backups.duplicated', rename: 'backups.renamed' } as const

/** Asks for a name and saves, duplicates or renames a workspace under it; `done` is called when it is. Where the host asks for folders it is asked where to save, and into which folder to move. */
export function useWorkspaceCopies(done: () => void = () => undefined) {
  const client = useClient()
  const workspace = useWorkspaceStore()
  const attempt = useAttempt()
  const words = useWords()
  const { tell } = useToast()
  const asked = shallowRef<{ act: WorkspaceCopying; name: string } | null>(null)
  const busy = ref(false)
  const elsewhere = useElsewhere()

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
    tell(words.value.say(said[act], { name: to }))
    done()
  }

  return {
    asked,
    busy,
    confirm,
    move: elsewhere.move,
    ask(act: WorkspaceCopying, name: string): void {
      if (act === 'saveAs' && elsewhere.offered) void elsewhere.save(name)
      else asked.value = { act, name }
    },
    cancel: () => void (asked.value = null)
  }
}

/** Saving in and moving to a folder for which the host asks. */
function useElsewhere() {
  const client = useClient()
  const host = useHost()
  const workspace = useWorkspaceStore()
  const attempt = useAttempt()
  const words = useWords()
  const { tell } = useToast()
  const folder = { kind: 'asked' } as const

  async function go(work: () => Promise<Elsewhere>, message: 'backups.savedAs' | 'backups.moved'): Promise<void> {
    const place = await attempt(work)
    await attempt<unknown>(place ? workspace.goneElsewhere : workspace.refresh)
    if (place) tell(words.value.say(message, { ...place }))
  }
  return {
    offered: host.asksForFolders === true,
    save: (name: string) =>
      go(
        () => client.call('workspace.copyTo', { name: words.value.say('backups.copyName', { name }), folder }),
        'backups.savedAs'
      ),
    move: () => go(() => client.call('workspace.moveTo', { folder }), 'backups.moved')
  }
}
