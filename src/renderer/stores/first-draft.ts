import type { SegmentDetails } from '../../contract/results'
import type { Portrait } from '../../model/portrait'
import { useClient } from '../bridge/use-client'
import { useWords } from '../composables/use-words'
import { underFreeName } from './segments'

/** How an empty portrait becomes a segment under the first name that is free, and which one it was when that is undone. */
export function useFirstDraft() {
  const client = useClient()
  const words = useWords()
  let undone: string | null = null
  return {
    create(edited: Portrait): Promise<SegmentDetails> {
      undone = null
      const nameOf = (number: number) =>
        number === 1 ? words.value.say('builder.newName') : `${words.value.say('builder.newName')} ${number}`
      return underFreeName(nameOf, (name) => client.call('segment.create', { name, portrait: edited }))
    },
    /** Keeps in mind a segment whose first criterion was undone (null: none). */
    remember(id: string | null): void {
      undone = id
    },
    /** The segment whose first criterion is made again; null while it is not. */
    async again(): Promise<SegmentDetails | null> {
      if (undone === null) return null
      const segment = await client.call('segment.read', { id: undone }).catch(() => null)
      if (segment) undone = null
      return segment
    }
  }
}
