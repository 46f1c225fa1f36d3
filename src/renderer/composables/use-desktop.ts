import { watch } from 'vue'
import { useRouter } from 'vue-router'
import type { DesktopBridge, DesktopEvent } from '../../contract/desktop-bridge'
import { failureFrom } from '../../contract/failure'
import { fileChosenByDesktop } from '../bridge/desktop-host'
import { useAppearanceStore } from '../stores/appearance'
import { useLanguageStore } from '../stores/language'
import { usePortraitDraftStore } from '../stores/portrait-draft'
import { useWorkspaceStore } from '../stores/workspace'
import { useAttempt } from './use-attempt'
import { useCommands } from './use-commands'
import { useDroppedFile } from './use-dropped-file'

/** Obeys the desktop's menu, dialogs and file manager, and tells it what the page can do; nothing happens in a browser. */
export function useDesktop(bridge: DesktopBridge | undefined = window.portraitDesk): void {
  if (!bridge) return
  const obey = useObedience(bridge)
  bridge.onEvent((told) => void obey(told))
  const { commands } = useCommands()
  const language = useLanguageStore()
  const appearance = useAppearanceStore()
  const note = () => ({
    kind: 'page' as const,
    language: language.language,
    appearance: appearance.appearance,
    commands: commands.value.map(({ id }) => id)
  })
  watch(
    () => JSON.stringify(note()),
    () => void bridge.tell(note()),
    { immediate: true }
  )
}

/** What the page does about each thing it is told. */
function useObedience(bridge: DesktopBridge): (told: DesktopEvent) => Promise<unknown> {
  const router = useRouter()
  const attempt = useAttempt()
  const workspace = useWorkspaceStore()
  const language = useLanguageStore()
  const draft = usePortraitDraftStore()
  const dropped = useDroppedFile()
  const runCommand = useCommandRunner()

  const show = async (work: () => Promise<{ readonly customers: number; readonly segments: number }>) => {
    const opened = await attempt(work)
    if (!opened) return router.push({ name: 'welcome' })
    return router.push({ name: opened.customers > 0 || opened.segments > 0 ? 'segments' : 'import' })
  }

  return async (told) => {
    switch (told.kind) {
      case 'command':
        return runCommand(told.id)
      case 'openWorkspace':
        return show(() => workspace.open(told.name))
      case 'createWorkspace':
        return show(() => workspace.create(told.name, language.language))
      case 'closeWorkspace':
        await router.push({ name: 'welcome' })
        return attempt(workspace.close)
      case 'importFile':
        if (workspace.state) await router.push({ name: 'import' })
        return (dropped.file.value = fileChosenByDesktop(told.id, told.fileName))
      case 'refused':
        return attempt(() => Promise.reject(failureFrom(told.failure)))
      case 'closing':
        await draft.flush()
        return bridge.tell({ kind: 'readyToClose' })
      default:
        return
    }
  }
}

/** Runs a command of the palette by its id; undo and redo in a text are the text's own. */
function useCommandRunner(): (id: string) => Promise<unknown> {
  const { commands, open } = useCommands()
  return async (id) => {
    if (id === 'palette') return (open.value = !open.value)
    const writing = document.activeElement?.matches('input:not([type="radio"], [type="checkbox"]), textarea')
    if (writing && (id === 'undo' || id === 'redo')) return document.execCommand(id)
    return commands.value.find((command) => command.id === id)?.run()
  }
}
