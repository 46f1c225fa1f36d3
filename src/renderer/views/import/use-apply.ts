import { ref } from 'vue'
import { failureDataOf } from '../../../contract/failure'
import type { ImportParts } from './import-parts'

/** Brings in what the plan has told; `replan` finds out anew when the customers have changed since. */
export function useApply(
  { client, plan, runFailure, progress, outcome, phase }: ImportParts,
  replan: () => Promise<void>
) {
  /** Names the plan that was applied, whose rejects can be saved. */
  const applied = ref<string | null>(null)
  let running: AbortController | null = null

  async function run(): Promise<void> {
    const planned = plan.value
    if (!planned || phase.value === 'running') return
    phase.value = 'running'
    progress.value = runFailure.value = null
    running = new AbortController()
    const { signal } = running
    try {
      outcome.value = await client.call('import.apply', { plan: planned.id }, { signal })
      applied.value = planned.id
      phase.value = 'done'
    } catch (error) {
      runFailure.value = failureDataOf(error)
      phase.value = 'ready'
      if (runFailure.value.code === 'planNotFound') void replan()
    } finally {
      running = null
    }
  }

  /** Lets go of what the core keeps of the plan. */
  function forget(): void {
    const id = applied.value ?? plan.value?.id
    applied.value = plan.value = null
    if (id) void client.call('import.forgetPlan', { plan: id }).catch(() => undefined)
  }
  return { applied, run, forget, cancel: () => running?.abort() }
}
