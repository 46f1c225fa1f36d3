import { shallowRef, type ShallowRef } from 'vue'
import type { Source } from '../../contract/places'
import type { FailureData } from '../../contract/failure'
import type { Inspection } from '../../contract/results'

/** A file that the open workspace has been given, and what was found in it, or why it has to be read in another way. */
export interface HandedFile {
  readonly source: Extract<Source, { kind: 'upload' }>
  readonly inspection: Inspection | null
  readonly failure: FailureData | null
}

const file = shallowRef<File | null>(null)
const handed = shallowRef<HandedFile | null>(null)

/** The file that was dropped or chosen and waits to be imported, as it came or looked into already. */
export function useDroppedFile() {
  return {
    file,
    handed,
    /** Gives the waiting file away. */
    take: () => taken(file),
    /** Gives the file that was looked into away. */
    takeHanded: () => taken(handed)
  }
}

function taken<Value>(place: ShallowRef<Value | null>): Value | null {
  const { value } = place
  place.value = null
  return value
}
