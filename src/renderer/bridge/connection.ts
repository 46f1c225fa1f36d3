import { readonly, shallowRef, type ShallowRef } from 'vue'

/** Whether the host still answers this page, as its requests show. */
export interface Connection {
  readonly lost: Readonly<ShallowRef<boolean>>
  /** Takes note of a request that was answered, or that nobody answered. */
  note(answered: boolean): void
}

/** A connection of which nothing bad is known. */
export function createConnection(): Connection {
  const lost = shallowRef(false)
  return { lost: readonly(lost), note: (answered) => void (lost.value = !answered) }
}
