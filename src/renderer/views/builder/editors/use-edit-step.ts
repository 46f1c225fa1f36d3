import { ref } from 'vue'
import { newNodeId } from '../tree/new-node-id'

/** The id under which edits are undone together: a new one for each drag and each time a text gets the focus. */
export function useEditStep() {
  const step = ref(newNodeId())
  return { step, begin: () => void (step.value = newNodeId()) }
}
