import { computed, ref, shallowRef, watch } from 'vue'
import type { ArgumentsInput } from '../../../contract/api'
import type { DuplicateRule, SurvivorRule } from '../../../contract/identity-arguments'
import type { MergeOutcome } from '../../../contract/identity-results'
import { useClient } from '../../bridge/use-client'
import { useLongAnswer } from '../../composables/use-long-answer'
import { useWorkspaceStore } from '../../stores/workspace'
import { afterMerge, groupsArgument, suggestedGroups, type ChosenGroups } from './chosen-groups'
import type { Duplicates } from './use-duplicates'

/** No field of dates tells older customers from newer ones. */
export const noDate = 'none'

/** How the groups become one customer each, what that would do, and doing it. */
// eslint-disable-next-line max-lines-per-function -- small functions over one shared state
export function useMerge({ search, asking: { answer: found, working: looking } }: Duplicates) {
  const client = useClient()
  const workspace = useWorkspaceStore()
  const groups = shallowRef<ChosenGroups>(suggestedGroups)
  const survivor = ref<SurvivorRule>('mostComplete')
  const date = ref(noDate)
  const survivors = shallowRef<ReadonlyMap<string, string>>(new Map())
  const rules = shallowRef<ReadonlyMap<string, DuplicateRule>>(new Map())

  const choices = computed((): ArgumentsInput<'identity.mergePlan'> | null => {
    const chosen = groupsArgument(groups.value)
    if (!chosen || workspace.readOnly || (found.value?.total ?? 0) === 0) return null
    return {
      search: search.value,
      groups: chosen,
      survivor: survivor.value,
      date: date.value === noDate ? null : date.value,
      chosen: [...survivors.value].map(([group, customer]) => ({ group, customer })),
      rules: [...rules.value].map(([field, rule]) => ({ field, rule }))
    }
  })
  const planning = useLongAnswer((options) =>
    choices.value ? client.call('identity.mergePlan', choices.value, options) : null
  )
  const doing = useLongAnswer<MergeOutcome>((options) => {
    const plan = planning.answer.value
    return plan ? client.call('identity.merge', { plan: plan.id }, options) : null
  })

  watch(
    () => JSON.stringify(search.value),
    () => {
      groups.value = suggestedGroups
      survivors.value = new Map()
      doing.forget()
    }
  )
  watch([() => JSON.stringify(choices.value), found], () => {
    if (doing.working.value || looking.value) return
    if (choices.value) planning.askSoon()
    else planning.forget()
  })

  /** Does what was told; finds out anew when the customers have changed since. */
  async function merge(): Promise<void> {
    if (!planning.answer.value || doing.working.value) return
    doing.answer.value = null
    await doing.ask()
    const { code } = doing.failure.value ?? {}
    if (doing.answer.value) {
      groups.value = afterMerge(groups.value)
      survivors.value = new Map()
      planning.forget()
    }
    if (choices.value && (doing.answer.value || code === 'planNotFound')) planning.askSoon()
  }
  return { groups, survivor, date, survivors, rules, choices, planning, doing, merge }
}
