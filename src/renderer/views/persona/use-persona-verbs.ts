import { useClient } from '../../bridge/use-client'
import type { ArgumentsInput } from '../../../contract/api'
import type { PersonaNow } from '../../../contract/persona-results'
import type { PersonaBlock } from '../../../model/persona'
import { useAttempt } from '../../composables/use-attempt'
import { useHistory } from '../../composables/use-history'
import { useToast } from '../../composables/use-toast'
import { useWords } from '../../composables/use-words'
import { useLanguageStore } from '../../stores/language'
import type { ShownPersona } from './use-persona'
import type { LinesChange } from './written-lines'

/** What can be done with the personas of a segment. */
// eslint-disable-next-line max-lines-per-function -- the list of verbs, each of a few lines
export function usePersonaVerbs(segment: () => string, { persona, change, refresh, chosen }: ShownPersona) {
  const client = useClient()
  const language = useLanguageStore()
  const words = useWords()
  const attempt = useAttempt()
  const { tell } = useToast()
  const { undo } = useHistory()
  const idOf = (): string => persona.value?.id ?? ''
  const undoing = () => ({ label: words.value.say('sheet.undo'), run: () => void undo(), undoes: true })

  async function draft(): Promise<void> {
    const id = persona.value?.id ?? null
    const asked = { segment: segment(), id, language: persona.value?.language ?? language.language }
    const drafted = await change(() => client.call('persona.draft', asked))
    if (!drafted) return
    tell(words.value.say('sheet.drafted'), undoing())
    await refresh()
  }
  async function create(): Promise<void> {
    await change(() => client.call('persona.create', { segment: segment(), language: language.language }))
    await refresh()
  }
  async function duplicate(): Promise<void> {
    await change(() => client.call('persona.duplicate', { id: idOf() }))
    await refresh()
  }
  async function remove(): Promise<void> {
    const { id = '', name = '' } = persona.value ?? {}
    const isGone = await attempt(() => client.call('persona.remove', { id }))
    if (isGone === undefined) return
    chosen.value = null
    await refresh()
    tell(words.value.say('sheet.removed', { name }), undoing())
  }
  let written: Promise<unknown> = Promise.resolve()
  /** One after the other, each upon what the one before has made. */
  function write(of: PersonaNow, block: PersonaBlock, linesOf: LinesChange): Promise<boolean> {
    const isKept = written.then(async () => {
      const now = persona.value?.id === of.id ? persona.value : of
      const lines = linesOf(now.blocks.find((each) => each.block === block)?.lines ?? [])
      return (await change(() => client.call('persona.writeBlock', { id: of.id, block, lines }))) !== undefined
    })
    written = isKept
    return isKept
  }
  const changeHead = (head: Omit<ArgumentsInput<'persona.change'>, 'id'>) =>
    change(() => client.call('persona.change', { id: idOf(), ...head }))
  async function confirm(line: string | null): Promise<void> {
    const lines = line === null ? null : [line]
    const confirmed = await change(() => client.call('persona.confirm', { id: idOf(), lines }))
    if (confirmed && line === null) tell(words.value.say('sheet.confirmed'), undoing())
  }
  return { draft, create, duplicate, remove, write, changeHead, confirm }
}
