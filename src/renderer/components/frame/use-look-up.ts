import { onScopeDispose, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import type { LookUp } from '../../../contract/customer-results'
import { useClient } from '../../bridge/use-client'
import { useWorkspaceStore } from '../../stores/workspace'

const pause = 90
const fewestTyped = 2

/** The customers who are meant by what is typed; a newer text cancels the look-up of an older one, whose answer is dropped. */
export function useLookUp(query: Ref<string>): ShallowRef<LookUp | null> {
  const client = useClient()
  const workspace = useWorkspaceStore()
  const found = shallowRef<LookUp | null>(null)
  let asked = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined

  async function look(typed: string, { signal }: AbortController): Promise<void> {
    const answer = await client.call('customer.lookUp', { query: typed }, { signal }).catch(() => null)
    if (!signal.aborted) found.value = answer
  }
  function forget(): void {
    clearTimeout(timer)
    asked.abort()
    asked = new AbortController()
  }
  watch(query, (text) => {
    forget()
    const typed = text.trim()
    if (typed.length < fewestTyped || !workspace.state?.customers) found.value = null
    else timer = setTimeout(() => void look(typed.slice(0, 200), asked), pause)
  })
  onScopeDispose(forget)
  return found
}
