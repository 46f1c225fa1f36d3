import { useDebounceFn } from '@vueuse/core'
import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { ArgumentsInput } from '../../contract/api'
import { Failure } from '../../contract/failure'
import type { SegmentSummary } from '../../contract/results'
import type { SegmentColor } from '../../model/segment'
import { useClient } from '../bridge/use-client'
import { useLanguageStore } from './language'
import { useWorkspaceStore } from './workspace'

/** What screens need of a segment to show its chip. */
export interface SegmentMark {
  readonly id: string
  readonly name: string
  readonly color: SegmentColor
}

/** The segments of the open workspace with their figures, read again after each change that is heard while somebody looks. */
export const useSegmentsStore = defineStore('segments', () => {
  const client = useClient()
  const { list, refresh } = useReading()
  const watchers = ref(0)
  const byId = computed<ReadonlyMap<string, SegmentMark>>(
    () => new Map((list.value ?? []).map((segment) => [segment.id, segment]))
  )
  const refreshSoon = useDebounceFn(() => refresh().catch(() => undefined), 200)

  client.onEvent((event) => {
    const matters = event.kind === 'changed' || event.kind === 'dayChanged'
    if (matters && watchers.value > 0) void refreshSoon()
  })

  const change = (change: ArgumentsInput<'segment.change'>) => client.call('segment.change', change)
  const impact = (id: string) => client.call('segment.impact', { id })

  async function remove(id: string): Promise<void> {
    await client.call('segment.remove', { id })
    list.value = list.value?.filter((segment) => segment.id !== id) ?? null
  }

  /** Moves a segment before another (null: to the end), on screen at once. */
  async function move(id: string, before: string | null): Promise<void> {
    if (list.value) list.value = movedBefore(list.value, id, before)
    try {
      await client.call('segment.move', { id, before })
    } catch (error) {
      await refresh().catch(() => undefined)
      throw error
    }
  }

  /** Copies a segment under the first free name of `nameOf(1)`, `nameOf(2)` … */
  const duplicate = (id: string, nameOf: (number: number) => string) =>
    underFreeName(nameOf, (name) => client.call('segment.duplicate', { id, name }))

  return { list, byId, watchers, refresh, change, impact, remove, move, duplicate }
})

/** The list and how it is read; calls during a reading make one more after it. */
function useReading() {
  const client = useClient()
  const language = useLanguageStore()
  const workspace = useWorkspaceStore()
  const list = shallowRef<readonly SegmentSummary[] | null>(null)
  let reading: Promise<void> | null = null
  let again = false

  async function read(): Promise<void> {
    do {
      again = false
      const name = workspace.state?.name
      const next = await client.call('segment.list', { language: language.language })
      if (name === workspace.state?.name) list.value = next
    } while (again)
  }

  async function refresh(): Promise<void> {
    if (reading) again = true
    reading ??= read().finally(() => (reading = null))
    await reading
  }
  return { list, refresh }
}

function movedBefore(list: readonly SegmentSummary[], id: string, before: string | null): readonly SegmentSummary[] {
  const moved = list.filter((segment) => segment.id === id)
  const rest = list.filter((segment) => segment.id !== id)
  const at = before === null ? rest.length : rest.findIndex((segment) => segment.id === before)
  return at < 0 ? list : [...rest.slice(0, at), ...moved, ...rest.slice(at)]
}

/** Does something with the first name that is not taken: `nameOf(1)`, `nameOf(2)` … up to 200. @throws Failure what it is refused with otherwise. */
export async function underFreeName<T>(
  nameOf: (number: number) => string,
  work: (name: string) => Promise<T>
): Promise<T> {
  for (let number = 1; ; number++) {
    try {
      return await work(nameOf(number))
    } catch (error) {
      const taken = error instanceof Failure && error.code === 'segmentNameTaken'
      if (!taken || number >= 200) throw error
    }
  }
}
