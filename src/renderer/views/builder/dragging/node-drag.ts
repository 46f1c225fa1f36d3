import { readonly, shallowRef } from 'vue'
import type { EventSource } from '../../../../model/customer-table'
import type { DropPlace } from '../tree/drop-place'

/** What is dragged: a criterion or group; or of the vocabulary a field, its orders or contacts, another segment, or a list that is still to be pasted. */
export type Dragged =
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'field'; readonly id: string }
  | { readonly kind: 'events'; readonly id: EventSource }
  | { readonly kind: 'segment'; readonly id: string }
  | { readonly kind: 'list'; readonly id: '' }

/** A drag under way: what, whether a copy is made, where it would go now (null: nowhere), and over which card it is. */
export interface NodeDrag {
  readonly what: Dragged
  readonly copies: boolean
  readonly place: DropPlace | null
  readonly over: string | null
}

const current = shallowRef<NodeDrag | null>(null)

/** The drag that is under way in this window, and how it goes on; one at a time. */
export const nodeDrag = {
  current: readonly(current),
  set(drag: NodeDrag | null): void {
    const [before, after] = [JSON.stringify(current.value), JSON.stringify(drag)]
    if (before !== after) current.value = drag
  }
}

const whats: readonly string[] = ['node', 'field', 'events', 'segment', 'list'] satisfies readonly Dragged['kind'][]

/** What a drag's data says is dragged; null for drags that are not of the builder. */
export function draggedOf(data: Readonly<Record<string | symbol, unknown>>): Dragged | null {
  const what = data['dragged']
  return isDragged(what) ? what : null
}

function isDragged(what: unknown): what is Dragged {
  return typeof what === 'object' && what !== null && 'kind' in what && whats.includes(String(what.kind))
}
