import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import type { Scope } from '../../contract/requests'
import type { CustomerPage, ReachChannel, UnreachedReason } from '../../contract/results'
import type { Portrait, PortraitNode } from '../../model/portrait'
import { useClient } from '../bridge/use-client'
import { useAttempt } from '../composables/use-attempt'
import { usePortraitDraftStore } from './portrait-draft'

/** Which customers the builder's table shows: those who match, or do not, or are unknown, or would join or leave without a criterion or group. */
export type ShownSide =
  | { readonly kind: 'portrait' | 'noMatch' | 'unknown' }
  | { readonly kind: 'without'; readonly node: string; readonly joining: boolean }
  | { readonly kind: 'unreached'; readonly channel: ReachChannel; readonly reason: UnreachedReason }

const members: ShownSide = { kind: 'portrait' }

/** The side that the builder's table shows, and its page. Members come with the preview; others are asked for at rest. */
export const useShownSideStore = defineStore('shownSide', () => {
  const client = useClient()
  const draft = usePortraitDraftStore()
  const attempt = useAttempt()
  const chosen = shallowRef<ShownSide>(members)
  const others = shallowRef<CustomerPage | null>(null)

  /** Members again when the criterion or group is gone, or with it its cost. */
  const side = computed<ShownSide>(() => {
    const { value } = chosen
    return value.kind === 'without' && !holds(draft.portrait, value.node) ? members : value
  })
  const page = computed(() => (side.value.kind === 'portrait' ? draft.preview?.page : others.value))

  function show(next: ShownSide): void {
    others.value = null
    chosen.value = next
    if (draft.page.offset !== 0) draft.page = { ...draft.page, offset: 0 }
  }

  watch([side, () => draft.preview, () => draft.moving], async (_now, _before, onCleanup) => {
    const { value } = side
    if (value.kind === 'portrait' || draft.moving || !draft.preview) return
    const superseded = new AbortController()
    onCleanup(() => superseded.abort())
    const { portrait, columns, page: asked } = draft
    const scope = scopeOf(value, portrait)
    const request = { columns: [...columns], sort: asked.sort, offset: asked.offset, limit: 50 }
    const { signal } = superseded
    const found = await attempt(() => client.call('customer.page', { scope, page: request }, { signal }))
    if (found && !signal.aborted) others.value = found
  })
  watch(
    () => draft.id,
    (_now, before) => {
      if (before !== null) show(members)
    }
  )
  return { side, page, show }
})

function scopeOf(side: ShownSide, portrait: Portrait): Scope {
  if (side.kind === 'without') return { kind: side.kind, portrait, node: side.node }
  if (side.kind === 'unreached') return { kind: side.kind, portrait, channel: side.channel, reason: side.reason }
  return { kind: side.kind, portrait }
}

function holds(portrait: Portrait, id: string): boolean {
  return portrait.members.some((node: PortraitNode) => node.id === id || (node.kind === 'group' && holds(node, id)))
}
