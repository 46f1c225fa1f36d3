import { comparableText } from '../../../model/comparable-text'
import type { ConditionMeaning } from '../../../words/condition-names'
import { conditionTokens } from './condition-tokens'

/** The fields that a condition names, each once, also when something else in it is wrong; none when it is not of pieces. */
export function fieldsOfCondition(
  condition: string,
  names: ReadonlyMap<string, ConditionMeaning | null>
): readonly string[] {
  const tokens = conditionTokens(condition)
  if ('code' in tokens) return []
  const found = tokens.flatMap(({ kind, text }, index) => {
    const next = tokens[index + 1]
    const isCalled = kind === 'word' && next?.kind === 'operator' && next.text === '('
    const meaning = (kind === 'name' || kind === 'word') && !isCalled ? names.get(comparableText(text)) : undefined
    return meaning?.kind === 'field' ? [meaning.field] : []
  })
  return [...new Set(found)]
}
