import type { ServedInShort } from '../../../contract/standard-results'
import type { Words } from '../../../words/create-words'
import { shortHoursSpan } from './short-hours'

const mostOwners = 2

/** How a customer is served as one line: the standard, and what it promises in short. */
export function servedLine(words: Words, served: ServedInShort, nameOf: (segment: string) => string): string {
  const { segment, state } = served
  const named = segment === null ? words.say('standard.common') : nameOf(segment)
  const stateText = () => words.say(`standard.states.${state}`).toLocaleLowerCase(words.language)
  const who = state === 'inForce' ? named : words.say('standardDocuments.named', { segment: named, state: stateText() })
  return `${who} · ${promisedLine(words, served)}`
}

/** The priority, the first answer and who is responsible, as one line. */
export function promisedLine(words: Words, { priority, firstAnswer, owners }: ServedInShort): string {
  const levels = ({ least, most }: { readonly least: number; readonly most: number }) =>
    least === most
      ? words.number(least)
      : words.say('serving.span', { least: words.number(least), most: words.number(most) })
  const more = owners.length - mostOwners
  const who = owners.slice(0, mostOwners).join(', ')
  return [
    priority && words.say('serving.priority', { level: levels(priority) }),
    firstAnswer && words.say('serving.firstAnswer', { time: shortHoursSpan(words, firstAnswer) }),
    more > 0 ? words.say('standard.andMore', { names: who }, more) : who
  ]
    .filter(Boolean)
    .join(' · ')
}
