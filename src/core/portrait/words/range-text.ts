import type { Words } from '../../../words/create-words'

/** Two bounds already in words; a missing one is open. */
export interface TextRange {
  readonly from: string | undefined
  readonly to: string | undefined
  readonly excludesFrom: boolean
  readonly excludesTo: boolean
}

/** A range in words, such as "at least 5" or "between 5 and 10"; at least one bound is given. */
export function rangeText(words: Words, range: TextRange): string {
  const { from, to, excludesFrom, excludesTo } = range
  if (from !== undefined && to !== undefined && !excludesFrom && !excludesTo)
    return words.say('sentence.limits.between', { from, to })
  const lower = from === undefined ? '' : limit(words, excludesFrom ? 'moreThan' : 'atLeast', from)
  const upper = to === undefined ? '' : limit(words, excludesTo ? 'lessThan' : 'atMost', to)
  return lower && upper ? words.say('sentence.limits.both', { lower, upper }) : lower || upper
}

/** What lies outside a range, such as "less than 5" or "less than 5 or more than 10". */
export function outsideText(words: Words, range: TextRange): string {
  const { from, to, excludesFrom, excludesTo } = range
  const lower = from === undefined ? '' : limit(words, excludesFrom ? 'atMost' : 'lessThan', from)
  const upper = to === undefined ? '' : limit(words, excludesTo ? 'atLeast' : 'moreThan', to)
  return lower && upper ? words.say('sentence.limits.outside', { lower, upper }) : lower || upper
}

function limit(words: Words, kind: 'atLeast' | 'atMost' | 'moreThan' | 'lessThan', value: string): string {
  return words.say(`sentence.limits.${kind}`, { value })
}
