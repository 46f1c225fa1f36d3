import { computed, ref, shallowRef, watch } from 'vue'
import type { DuplicateKind } from '../../../contract/identity-arguments'
import type { DuplicateSuggestion } from '../../../contract/identity-results'
import { useClient } from '../../bridge/use-client'
import { useAttempt } from '../../composables/use-attempt'
import { useLongAnswer } from '../../composables/use-long-answer'
import { useLanguageStore } from '../../stores/language'
import { useWorkspaceStore } from '../../stores/workspace'
import { noCountry } from './country-options'

/** Groups on a page. */
export const pageSize = 8

/** What customers may share, and the groups of those who do: found anew when what is looked for or the customers change. */
// eslint-disable-next-line max-lines-per-function -- small functions over one shared state
export function useDuplicates() {
  const client = useClient()
  const attempt = useAttempt()
  const language = useLanguageStore()
  const workspace = useWorkspaceStore()
  const suggestion = shallowRef<DuplicateSuggestion | null>(null)
  const kinds = ref<readonly DuplicateKind[]>([])
  const country = ref(noCountry)
  const offset = ref(0)
  const search = computed(() => ({
    by: [...kinds.value],
    country: country.value === noCountry ? null : country.value
  }))
  const asking = useLongAnswer((options) =>
    kinds.value.length === 0
      ? null
      : client.call('identity.duplicates', { ...search.value, offset: offset.value, limit: pageSize }, options)
  )

  async function suggest(): Promise<void> {
    const found = await attempt(() => client.call('identity.suggest', { language: language.language }))
    if (!found) return
    const isFirst = suggestion.value === null
    suggestion.value = found
    if (!isFirst) return
    country.value = found.country ?? noCountry
    kinds.value = found.kinds.filter(({ known }) => known > 0).map(({ kind }) => kind)
  }
  function look(): void {
    if (kinds.value.length === 0) asking.forget()
    else void asking.ask()
  }
  watch(
    () => JSON.stringify(search.value),
    () => {
      offset.value = 0
      look()
    }
  )
  watch(offset, look)
  watch(() => workspace.state?.revision, look)
  watch(() => workspace.state?.customers, suggest, { immediate: true })
  return { suggestion, kinds, country, offset, search, asking, look }
}

/** How duplicates are looked for. */
export type Duplicates = ReturnType<typeof useDuplicates>
