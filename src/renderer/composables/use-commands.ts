import { computed, onScopeDispose, shallowRef, type Component, type ComputedRef } from 'vue'
import type { SegmentColor } from '../../model/segment'

/** Something that the command palette can do. */
export interface Command {
  readonly id: string
  readonly label: string
  /** Under which heading it stands. */
  readonly group: 'here' | 'do' | 'go' | 'segments' | 'fields' | 'look'
  readonly icon?: Component
  /** Of the segment that it is about. */
  readonly color?: SegmentColor
  /** Keys that do the same, as shown. */
  readonly keys?: string
  /** Further words by which it is found. */
  readonly words?: string
  readonly run: () => void | Promise<unknown>
}

const sources = shallowRef<readonly { readonly list: ComputedRef<readonly Command[]> }[]>([])
const commands = computed(() => sources.value.flatMap((source) => source.list.value))
const open = shallowRef(false)

/** The command palette's list. `register` adds commands for as long as the calling component or scope lives. */
export function useCommands() {
  function register(list: () => readonly Command[]): void {
    const source = { list: computed(list) }
    sources.value = [...sources.value, source]
    onScopeDispose(() => {
      sources.value = sources.value.filter((each) => each !== source)
    })
  }
  return { commands, open, register }
}
