import { comparableText } from '../../../model/comparable-text'
import type { ConditionProblem } from '../../../model/condition-problem'
import type { ConditionMeaning } from '../../../words/condition-names'
import { conditionFunctions, conditionKeywords } from './condition-functions'
import { conditionTokens, type ConditionToken } from './condition-tokens'

/** A piece of a condition with what it means. */
export type ConditionPiece =
  | { readonly kind: 'column'; readonly meaning: ConditionMeaning; readonly at: number }
  | { readonly kind: 'function' | 'keyword' | 'operator' | 'number'; readonly text: string; readonly at: number }
  /** A text as it is compared: without case and the difference of ё and е; outer blanks stay. */
  | { readonly kind: 'text'; readonly text: string; readonly at: number }

export type ReadCondition =
  | { readonly ok: true; readonly pieces: readonly ConditionPiece[] }
  | { readonly ok: false; readonly problem: ConditionProblem }

/**
 * Reads a condition: each word must be of the language of conditions, a known function or the name of a column, so that nothing
 * else (sub-queries, aggregates, parameters, comments, other statements) ever reaches SQLite, which then judges the grammar.
 */
export function readCondition(condition: string, names: ReadonlyMap<string, ConditionMeaning | null>): ReadCondition {
  const tokens = conditionTokens(condition)
  if ('code' in tokens) return { ok: false, problem: tokens }
  const pieces: ConditionPiece[] = []
  for (const [index, token] of tokens.entries()) {
    const piece = pieceOf(token, tokens[index + 1], names)
    if ('code' in piece) return { ok: false, problem: piece }
    pieces.push(piece)
  }
  return { ok: true, pieces }
}

function pieceOf(
  token: ConditionToken,
  next: ConditionToken | undefined,
  names: ReadonlyMap<string, ConditionMeaning | null>
): ConditionPiece | ConditionProblem {
  const { kind, text, at } = token
  switch (kind) {
    case 'number':
    case 'operator':
      return { kind, text, at }
    case 'text':
      return { kind, text: comparedText(text), at }
    case 'name':
      return columnOf(token, names)
    case 'word': {
      const word = text.toLowerCase()
      const isCalled = next?.kind === 'operator' && next.text === '('
      if (conditionKeywords.has(word)) return { kind: 'keyword', text: word.toUpperCase(), at }
      if (!isCalled) return columnOf(token, names)
      if (refusedWords.test(text)) return { code: 'word', text, at }
      return conditionFunctions.has(word) ? { kind: 'function', text: word, at } : { code: 'function', text, at }
    }
  }
}

/** Words of SQL that have no place in a condition, told by themselves and not as missing columns. */
const refusedWords =
  /^(select|exists|with|over|filter|collate|match|regexp|values|union|raise|pragma|attach|window|where|having|order|group)$/i

function columnOf(
  { kind, text, at }: ConditionToken,
  names: ReadonlyMap<string, ConditionMeaning | null>
): ConditionPiece | ConditionProblem {
  const meaning = names.get(comparableText(text))
  if (meaning) return { kind: 'column', meaning, at }
  if (meaning === null) return { code: 'ambiguous', text, at }
  return { code: kind === 'word' && refusedWords.test(text) ? 'word' : 'column', text, at }
}

/** As `comparableText`, but outer blanks stay: they tell something in a pattern. */
export function comparedText(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('ё', 'е')
}
