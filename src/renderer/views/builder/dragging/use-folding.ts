import { readonly, ref, watch, type Ref } from 'vue'
import { nodeDrag } from './node-drag'

/** Whether a card shows its line only: when it is dragged, or something was dragged over it, until the drag ends. */
export function useFolding(id: () => string): Readonly<Ref<boolean>> {
  const folded = ref(false)
  watch(nodeDrag.current, (drag) => {
    folded.value = drag !== null && (folded.value || drag.what.id === id() || drag.over === id())
  })
  return readonly(folded)
}
