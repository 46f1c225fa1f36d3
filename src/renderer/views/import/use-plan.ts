import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { failureDataOf, type FailureData } from '../../../contract/failure'
import type { Progress } from '../../../contract/results'
import type { Recipe } from '../../../model/recipe'
import type { ImportParts } from './import-parts'

/** Milliseconds for which a recipe rests before what it would do is found out, and after which this is seen to take its time. */
const rest = 250
const patience = 300

/** Whether a recipe can be planned: something of the file is taken, and events have a key. */
export function obstacleTo(recipe: Recipe): 'nothing' | 'key' | null {
  if (recipe.columns.every(({ target }) => target.kind === 'skip')) return 'nothing'
  const isOfCustomers = (recipe.about ?? 'customers') === 'customers'
  return !isOfCustomers && recipe.key === null ? 'key' : null
}

/** Finds out by itself what the import would do, whenever the file or its recipe has changed; the newest question supersedes the one before. */
// eslint-disable-next-line max-lines-per-function -- small functions over one shared state
export function usePlan({ client, phase, source, inspection, plan }: ImportParts) {
  const failure = shallowRef<FailureData | null>(null)
  const progress = shallowRef<Progress | null>(null)
  const working = ref(false)
  const late = ref(false)
  const stopped = ref(false)
  let running: AbortController | null = null
  let timers: ReturnType<typeof setTimeout>[] = []
  const recipe = computed(() => inspection.value?.recipe ?? null)
  /** What the plan depends on, as a text that is the same when nothing of it has changed. */
  const question = computed(() => (recipe.value ? JSON.stringify([source.value?.id, recipe.value]) : null))

  function rests(): void {
    timers.forEach(clearTimeout)
    timers = []
    running?.abort()
    running = null
    working.value = late.value = false
    progress.value = null
  }

  async function ask(): Promise<void> {
    rests()
    const [file, asked] = [source.value, recipe.value]
    if (!file || !asked || obstacleTo(asked)) return
    const mine = (running = new AbortController())
    working.value = true
    stopped.value = false
    timers.push(setTimeout(() => (late.value = true), patience))
    const onProgress = (next: Progress) => running === mine && (progress.value = next)
    try {
      const found = await client.call(
        'import.plan',
        { source: file, recipe: asked },
        { onProgress, signal: mine.signal }
      )
      if (running !== mine) return
      plan.value = found
      failure.value = null
    } catch (error) {
      if (running !== mine) return
      plan.value = null
      failure.value = failureDataOf(error)
    }
    rests()
  }

  function askSoon(): void {
    rests()
    stopped.value = false
    if (!recipe.value || obstacleTo(recipe.value)) {
      plan.value = failure.value = null
      return
    }
    working.value = true
    timers.push(setTimeout(() => void ask(), rest))
  }

  watch(question, (now) => (now === null ? rests() : phase.value === 'ready' && askSoon()))
  watch(phase, (now, before) => now === 'ready' && before !== 'running' && askSoon())
  onScopeDispose(rests)
  return {
    failure,
    progress,
    working,
    late,
    stopped,
    ask,
    rests,
    stop(): void {
      rests()
      plan.value = null
      stopped.value = true
    }
  }
}

/** How the finding out goes. */
export type Planning = ReturnType<typeof usePlan>
