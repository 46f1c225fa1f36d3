import { nextTick } from 'vue'

const cardOf = (id: string) => document.querySelector<HTMLElement>(`[data-node="${CSS.escape(id)}"]`)

/** Where one types or picks: a box before a list of values; never the card's switches. */
const editors = ['.body textarea', '.body input:not([type="radio"], [type="checkbox"])', '.body ul input']
const tries = 12
const pause = 50

/** Puts the focus on a node's card. */
export async function focusNode(id: string): Promise<void> {
  await nextTick()
  const card = cardOf(id)
  card?.focus({ preventScroll: true })
  card?.scrollIntoView({ block: 'nearest' })
}

/** Puts the focus into the first input of a criterion's editor, waiting up to 0.6 s for its values; on the card where there is none or the focus went elsewhere. */
export async function focusEditor(id: string): Promise<void> {
  await focusNode(id)
  for (let attempt = 0; attempt < tries; attempt++) {
    const card = cardOf(id)
    if (!card || document.activeElement !== card) return
    const input = editors.map((selector) => card.querySelector<HTMLElement>(selector)).find((found) => found !== null)
    if (input) return input.focus({ preventScroll: true })
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

/** Puts the focus on the card after or before a node's, in the order in which they are read; it stays where there is none. */
export function focusBeside(id: string, after: boolean): void {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-node][tabindex="0"]')]
  const next = cards[cards.findIndex((card) => card.dataset['node'] === id) + (after ? 1 : -1)]
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'nearest' })
}
