import type { ConditionProblem } from '../../../model/condition-problem'

/** A piece of a condition: a name in double quotes, a bare word, a text, a number, an operator. `text` is without its quotes. */
export interface ConditionToken {
  readonly kind: 'name' | 'word' | 'text' | 'number' | 'operator'
  readonly text: string
  readonly at: number
}

const blank = /[ \t\r\n]+/y
const number = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y
const word = /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy
/** The longest first; `--` and the arrows of JSON are none. */
const operator = /\|\||<>|<=|>=|!=|==|[-+*/%<>=(),]/y
const plainKinds = [
  ['number', number],
  ['word', word],
  ['operator', operator]
] as const
/** Comments, and the arrows of JSON. */
const refusedPair = /--|->|\/\*/y
const anything = /[\s\S]/uy

/** A condition in pieces, or the first character that has no place in one: comments, parameters, brackets, a second statement. */
export function conditionTokens(condition: string): readonly ConditionToken[] | ConditionProblem {
  const tokens: ConditionToken[] = []
  let at = 0
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at
    return pattern.exec(condition)?.[0] ?? null
  }
  while (at < condition.length) {
    const space = match(blank)
    if (space !== null) {
      at += space.length
      continue
    }
    const next = quoted(condition, at) ?? plainToken(match, at)
    if ('code' in next) return next
    tokens.push(next.token)
    at += next.length
  }
  return tokens
}

type Piece = { readonly token: ConditionToken; readonly length: number } | ConditionProblem

/** A text or a name up to its closing quote; a doubled quote stands for itself. */
function quoted(condition: string, at: number): Piece | null {
  const quote = condition[at]
  if (quote !== "'" && quote !== '"') return null
  let end = at + 1
  for (;;) {
    end = condition.indexOf(quote, end)
    if (end === -1) return { code: 'unclosed', text: quote, at }
    if (condition[end + 1] !== quote) break
    end += 2
  }
  const text = condition.slice(at + 1, end).replaceAll(quote + quote, quote)
  const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.exec(text)
  if (control) return { code: 'character', text: codeOf(control[0]), at: at + 1 + control.index }
  return { token: { kind: quote === '"' ? 'name' : 'text', text, at }, length: end + 1 - at }
}

function plainToken(match: (pattern: RegExp) => string | null, at: number): Piece {
  const pair = match(refusedPair)
  if (pair !== null) return { code: 'character', text: pair, at }
  for (const [kind, pattern] of plainKinds) {
    const text = match(pattern)
    if (text !== null) return { token: { kind, text, at }, length: text.length }
  }
  return { code: 'character', text: shown(match(anything) ?? ''), at }
}

function shown(character: string): string {
  return /[\p{C}\p{Z}]/u.test(character) ? codeOf(character) : character
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
