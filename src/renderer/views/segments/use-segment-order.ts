import { nextTick, readonly, ref } from 'vue'
import { useAttempt } from '../../composables/use-attempt'
import { useWords } from '../../composables/use-words'
import { useSegmentsStore } from '../../stores/segments'

/** A move by the keyboard or the menu. */
export type OrderStep = 'earlier' | 'later' | 'first' | 'last'

/** Moves segments in the order that decides whose standard applies, and tells screen readers where each went. */
export function useSegmentOrder() {
  const segments = useSegmentsStore()
  const words = useWords()
  const attempt = useAttempt()
  const spoken = ref('')

  async function moveBefore(id: string, before: string | null): Promise<void> {
    if (id === before) return
    await attempt(() => segments.move(id, before))
    const list = segments.list ?? []
    const place = list.findIndex((segment) => segment.id === id)
    spoken.value = ''
    await nextTick()
    const name = list[place]?.name ?? ''
    spoken.value = words.value.say('segments.order.moved', { name, place: place + 1, total: list.length })
  }

  function dropBeside(id: string, target: string, after: boolean): Promise<void> {
    const ids = idsWithout(id)
    return moveBefore(id, after ? (ids[ids.indexOf(target) + 1] ?? null) : target)
  }

  function step(id: string, how: OrderStep): void {
    const place = (segments.list ?? []).findIndex((segment) => segment.id === id)
    const ids = idsWithout(id)
    const to = { earlier: Math.max(0, place - 1), later: place + 1, first: 0, last: ids.length }[how]
    if (to === place || to > ids.length) return
    void moveBefore(id, ids[to] ?? null)
  }
  const idsWithout = (id: string) => (segments.list ?? []).flatMap((each) => (each.id === id ? [] : [each.id]))

  return { spoken: readonly(spoken), dropBeside, step }
}
