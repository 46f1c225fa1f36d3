import { computed, watch } from 'vue'
import type { Recipe } from '../../../model/recipe'
import { useLongAnswer } from '../../composables/use-long-answer'
import type { ImportParts } from './import-parts'

/** Whether a recipe can be planned: something of the file is taken, and events have a key. */
export function obstacleTo(recipe: Recipe): 'nothing' | 'key' | null {
  if (recipe.columns.every(({ target }) => target.kind === 'skip')) return 'nothing'
  const isOfCustomers = (recipe.about ?? 'customers') === 'customers'
  return !isOfCustomers && recipe.key === null ? 'key' : null
}

/** Finds out by itself what the import would do, whenever the file or its recipe has changed; the newest question supersedes the one before. */
export function usePlan({ client, phase, source, inspection, plan }: ImportParts) {
  const recipe = computed(() => inspection.value?.recipe ?? null)
  /** What the plan depends on, as a text that is the same when nothing of it has changed. */
  const question = computed(() => (recipe.value ? JSON.stringify([source.value?.id, recipe.value]) : null))
  const planning = useLongAnswer((options) => {
    const [file, asked] = [source.value, recipe.value]
    return file && asked && !obstacleTo(asked)
      ? client.call('import.plan', { source: file, recipe: asked }, options)
      : null
  }, plan)

  function askSoon(): void {
    if (recipe.value && !obstacleTo(recipe.value)) planning.askSoon()
    else planning.forget()
  }
  watch(question, (now) => (now === null ? planning.rests() : phase.value === 'ready' && askSoon()))
  watch(phase, (now, before) => now === 'ready' && before !== 'running' && askSoon())
  return planning
}

/** How the finding out goes. */
export type Planning = ReturnType<typeof usePlan>
