import { localDay } from '../../../composables/local-day'
import { useAttempt } from '../../../composables/use-attempt'
import { useWords } from '../../../composables/use-words'
import { useClient } from '../../../bridge/use-client'
import type { ListCriterion } from '../../../../model/criterion/list-criterion'
import type { TextCriterion } from '../../../../model/criterion/text-criterion'

/** Fields whose values name persons: many of them at once do not belong into the workspace file. */
const personal: readonly string[] = ['external_id', 'email', 'phone', 'name', 'first_name', 'last_name']

/** Keeps what is pasted into a criterion on persons as a list, which lies with the customers. */
export function usePasteAsList() {
  const client = useClient()
  const words = useWords()
  const attempt = useAttempt()
  return {
    /** Whether several values pasted there become a list. */
    isList: ({ field, values }: TextCriterion): boolean => values.length === 0 && personal.includes(field),
    /** The criterion with the list in place of texts; undefined when it is refused. */
    async listOf(criterion: TextCriterion, text: string): Promise<ListCriterion | undefined> {
      const { id, field, unknown, negated } = criterion
      const name = words.value.say('membership.list.newName', {
        day: words.value.day(localDay(new Date().toISOString()))
      })
      const list = await attempt(() => client.call('list.add', { field, name, text }))
      if (!list) return undefined
      return { kind: 'list', id, field, unknown, negated, enabled: true, list: list.id, name, count: list.count }
    }
  }
}
