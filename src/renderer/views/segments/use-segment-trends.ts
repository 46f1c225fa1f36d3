import { computed, shallowRef, watch, type ComputedRef } from 'vue'
import type { SegmentTrends } from '../../../contract/results'
import { useClient } from '../../bridge/use-client'
import { useSegmentsStore } from '../../stores/segments'

/** What one segment brought in each month. */
export interface SegmentTrend extends Omit<SegmentTrends, 'segments'> {
  readonly values: readonly number[]
}

/** What segments bring month by month, read after their figures whenever these were read anew; empty where there are no orders. */
export function useSegmentTrends(): ComputedRef<ReadonlyMap<string, SegmentTrend>> {
  const client = useClient()
  const segments = useSegmentsStore()
  const trends = shallowRef<SegmentTrends | null>(null)
  let wanted = 0

  watch(
    () => segments.list,
    async (list) => {
      const asked = ++wanted
      if (!list || list.length === 0) return
      const told = await client.call('segment.trends', {}).catch(() => null)
      if (asked === wanted) trends.value = told
    },
    { immediate: true }
  )
  return computed(() => {
    if (!trends.value) return new Map()
    const { months, measure, currency } = trends.value
    return new Map(trends.value.segments.map(({ id, values }) => [id, { months, measure, currency, values }]))
  })
}
