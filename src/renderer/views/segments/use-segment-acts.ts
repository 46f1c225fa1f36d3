import type { SegmentSummary } from '../../../contract/results'
import { frozenOn } from '../../../model/portrait'
import { useClient } from '../../bridge/use-client'
import { copyText } from '../../composables/copy-text'
import { useAttempt } from '../../composables/use-attempt'
import { useToast } from '../../composables/use-toast'
import { useWords } from '../../composables/use-words'
import { useSegmentsStore } from '../../stores/segments'

type Named = Pick<SegmentSummary, 'id' | 'name'>

/** What is done with a segment at once, without a dialog. */
export function useSegmentActs() {
  const client = useClient()
  const segments = useSegmentsStore()
  const words = useWords()
  const attempt = useAttempt()
  const { tell, refuse } = useToast()

  async function duplicate({ id, name }: Named): Promise<void> {
    const copyName = (number: number) => {
      const suffix = number === 1 ? words.value.say('segments.copy') : `${words.value.say('segments.copy')} ${number}`
      return `${name.slice(0, 31 - suffix.length)} ${suffix}`
    }
    await attempt(() => segments.duplicate(id, copyName))
  }
  function copyId({ id, name }: Named): void {
    if (copyText(id)) tell(words.value.say('segments.idCopied', { id, name }))
    else refuse(words.value.say('segments.idNotCopied', { id }))
  }
  async function resume({ id }: Named): Promise<void> {
    await attempt(() => client.call('segment.resume', { id }))
  }
  /** A frozen segment keeps its members until it follows its portrait again. */
  async function freeze({ id, name }: Named): Promise<void> {
    const frozen = await attempt(() => client.call('segment.freeze', { id }))
    const day = frozen && frozenOn(frozen.versions.at(-1)?.portrait ?? frozen.shown)
    if (day) tell(words.value.say('segments.frozenTold', { name, day: words.value.day(day) }))
  }
  async function unfreeze({ id }: Named): Promise<void> {
    await attempt(() => client.call('segment.unfreeze', { id }))
  }
  return { duplicate, copyId, resume, freeze, unfreeze }
}
