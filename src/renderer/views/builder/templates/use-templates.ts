import { computed, shallowRef, watch } from 'vue'
import type { FilledTemplate } from '../../../../model/templates/fill-template'
import { templateNeeds } from '../../../../words/template-needs'
import { useClient } from '../../../bridge/use-client'
import { useToast } from '../../../composables/use-toast'
import { useWords } from '../../../composables/use-words'
import { useDistributionsStore } from '../../../stores/distributions'
import { usePortraitDraftStore } from '../../../stores/portrait-draft'
import { focusNode } from '../focus-node'
import { newNodeId } from '../tree/new-node-id'
import { withTemplate } from '../tree/with-template'

/** A frequent portrait in words. */
export interface ShownTemplate {
  readonly id: string
  readonly name: string
  readonly text: string
  /** What the base lacks for it, in words; empty when it is ready. */
  readonly needs: string
  readonly portrait: FilledTemplate['portrait']
}

/** The frequent portraits as the open base can ask them, ready ones first, and how one is put on the table, in one step of undo. */
export function useTemplates() {
  const client = useClient()
  const words = useWords()
  const draft = usePortraitDraftStore()
  const distributions = useDistributionsStore()
  const { tell, refuse } = useToast()
  const filled = shallowRef<readonly FilledTemplate[]>([])

  watch(
    () => distributions.baseKey,
    async (key) => {
      const answer = await client.call('template.list', {}).catch(() => [])
      if (key === distributions.baseKey) filled.value = answer
    },
    { immediate: true }
  )

  const shown = computed<ShownTemplate[]>(() => {
    const all = filled.value.map(({ id, portrait, missing }) => ({
      id,
      portrait,
      name: words.value.say(`templates.${id}.name`),
      text: words.value.say(`templates.${id}.text`),
      needs: templateNeeds(words.value, missing)
    }))
    return [...all.filter(({ portrait }) => portrait), ...all.filter(({ portrait }) => !portrait)]
  })

  function place({ name, portrait }: ShownTemplate, how: 'replace' | 'add'): void {
    const placed = portrait && withTemplate(draft.portrait, portrait, how, newNodeId)
    if (!placed) return void (portrait && refuse(words.value.say('moving.refused.tooMuch')))
    draft.selected = null
    draft.apply(placed.portrait)
    tell(words.value.say('templates.placed', { name }))
    void focusNode(placed.first)
  }
  return { shown, place }
}
