import { nextTick, readonly, shallowRef } from 'vue'

const spoken = shallowRef('')

/** What screen readers are told of moves, copies and removals; the same text twice is told twice. */
export function useSpoken() {
  async function speak(text: string): Promise<void> {
    spoken.value = ''
    await nextTick()
    spoken.value = text
  }
  return { spoken: readonly(spoken), speak: (text: string) => void speak(text) }
}
