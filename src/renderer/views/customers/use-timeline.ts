import { computed, shallowRef, watch, type ComputedRef, type Ref } from 'vue'
import type { CustomerCard, TimelineEntry } from '../../../contract/customer-results'
import { useClient } from '../../bridge/use-client'
import { useAttempt } from '../../composables/use-attempt'

const pageLength = 50

/** Entries of one month (`YYYY-MM`, null when their day is not known). */
interface Month {
  readonly month: string | null
  readonly entries: readonly TimelineEntry[]
}

export interface Timeline {
  /** Null until the first page is there. */
  readonly months: ComputedRef<readonly Month[] | null>
  /** How many more there are. */
  readonly left: ComputedRef<number>
  more(): Promise<void>
}

/** The timeline of the customer whose card is shown, read page by page; begun anew whenever the card is another. */
export function useTimeline(card: Ref<CustomerCard>): Timeline {
  const client = useClient()
  const attempt = useAttempt()
  const entries = shallowRef<readonly TimelineEntry[] | null>(null)
  const total = shallowRef(0)

  async function read(offset: number, limit: number): Promise<void> {
    const asked = card.value
    const page = await attempt(() => client.call('customer.timeline', { id: asked.id, offset, limit }))
    if (!page || asked !== card.value) return
    entries.value = offset === 0 ? page.entries : [...(entries.value ?? []), ...page.entries]
    total.value = page.total
  }
  watch(
    card,
    (now, before) => {
      const isSame = now.id === before?.id
      if (!isSame) entries.value = null
      void read(0, isSame ? Math.min(200, Math.max(pageLength, entries.value?.length ?? 0)) : pageLength)
    },
    { immediate: true }
  )
  return {
    months: computed(() => entries.value && byMonth(entries.value)),
    left: computed(() => total.value - (entries.value?.length ?? 0)),
    more: () => read(entries.value?.length ?? 0, pageLength)
  }
}

function byMonth(entries: readonly TimelineEntry[]): Month[] {
  const months: { month: string | null; entries: TimelineEntry[] }[] = []
  for (const entry of entries) {
    const month = entry.day?.slice(0, 7) ?? null
    const last = months.at(-1)
    if (last?.month === month) last.entries.push(entry)
    else months.push({ month, entries: [entry] })
  }
  return months
}
