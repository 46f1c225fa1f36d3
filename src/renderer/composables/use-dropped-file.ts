import { shallowRef } from 'vue'

const file = shallowRef<File | null>(null)

/** The file that was dropped or chosen and waits to be imported. */
export function useDroppedFile() {
  return {
    file,
    /** Gives the waiting file away. */
    take(): File | null {
      const taken = file.value
      file.value = null
      return taken
    }
  }
}
