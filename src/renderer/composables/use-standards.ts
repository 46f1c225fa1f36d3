import { computed, onBeforeUnmount, watch } from 'vue'
import { standardWords } from '../../words/standard-words'
import type { StandardChange } from '../../model/standard/standard-change'
import { useLanguageStore } from '../stores/language'
import { useStandardsStore } from '../stores/standards'
import { useWorkspaceStore } from '../stores/workspace'
import { useAttempt } from './use-attempt'
import { useSegmentList } from './use-segment-list'
import { useWords } from './use-words'

const noParts = { departments: [], requests: [] }

/** Keeps the standards, their check and the list of segments fresh for as long as the calling component lives; with their words, and a change that says why it was refused. */
export function useStandards() {
  const store = useStandardsStore()
  const segments = useSegmentList()
  const language = useLanguageStore()
  const workspace = useWorkspaceStore()
  const attempt = useAttempt()
  const plainWords = useWords()
  const words = computed(() => standardWords(plainWords.value, store.standards ?? noParts, segments.list ?? []))
  store.watchers++
  onBeforeUnmount(() => void store.watchers--)
  watch(
    () => workspace.state?.name,
    (name, before) => {
      if (before !== undefined && name !== before) store.forget()
      if (name !== undefined) void attempt(store.refresh)
    },
    { immediate: true }
  )
  watch(
    () => [language.language, workspace.state?.name, workspace.state?.asOfDay],
    () => {
      if (workspace.state) void attempt(store.check)
    },
    { immediate: true }
  )

  /** Whether the change was made. */
  const change = async (changes: readonly StandardChange[]): Promise<boolean> =>
    (await attempt(async () => {
      await store.change(changes)
      return true
    })) ?? false

  return { store, segments, words, change }
}
