import { onBeforeUnmount, watch } from 'vue'
import { useLanguageStore } from '../stores/language'
import { useSegmentsStore } from '../stores/segments'
import { useWorkspaceStore } from '../stores/workspace'
import { useAttempt } from './use-attempt'

/** Keeps the list of segments fresh for as long as the calling component lives: at once, with the language and with the workspace. */
export function useSegmentList() {
  const segments = useSegmentsStore()
  const language = useLanguageStore()
  const workspace = useWorkspaceStore()
  const attempt = useAttempt()
  segments.watchers++
  onBeforeUnmount(() => void segments.watchers--)
  watch(
    () => [language.language, workspace.state?.name, workspace.state?.asOfDay],
    () => {
      if (workspace.state) void attempt(segments.refresh)
    },
    { immediate: true }
  )
  return segments
}
