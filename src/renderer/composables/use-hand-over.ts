import { useRouter } from 'vue-router'
import { usePortraitDraftStore } from '../stores/portrait-draft'
import { useAttempt } from './use-attempt'

/** Begins a list of the segment that is open, once what was edited of it is saved. */
export function useHandOver(): () => Promise<void> {
  const router = useRouter()
  const draft = usePortraitDraftStore()
  const attempt = useAttempt()
  return async () => {
    await attempt(draft.flush)
    if (draft.id) await router.push({ name: 'export', query: { segments: draft.id } })
  }
}
