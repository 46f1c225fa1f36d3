import type { FieldSummary } from '../contract/results'
import { comparableText } from '../model/comparable-text'
import type { Formula } from '../model/field'
import { standardFields } from '../model/standard-fields'
import { languages } from '../model/language'
import { createWords } from '../words/create-words'
import { standardFieldName } from '../words/field-name'
import { fieldsMeant, findField } from './find-field'
import { Refusal } from './refusal'
import type { Context } from './session'

/** The three ways to write a formula on the command line; exactly one is given. */
export interface FormulaText {
  readonly ratio?: string | undefined
  readonly sum?: string | undefined
  readonly difference?: string | undefined
}

/** Reads a formula; its parts are ids, names or headers of fields. @throws Refusal when it is not one, or a field is not found. */
export function readFormula(context: Context, fields: readonly FieldSummary[], text: FormulaText): Formula {
  const given = [text.ratio, text.sum, text.difference].filter((part) => part !== undefined)
  if (given.length !== 1) throw new Refusal(context.words.say('commandLine.usage.oneFormula'), 2)
  if (text.sum !== undefined) return { kind: 'sum', fields: parts(context, fields, text.sum, '+') }
  if (text.ratio !== undefined) {
    const [numerator, denominator] = pair(context, fields, text.ratio, '/')
    return { kind: 'ratio', numerator, denominator }
  }
  const [from, minus] = pair(context, fields, text.difference ?? '', '-')
  return { kind: 'difference', from, minus }
}

/** The id of the field that a formula of this name fills: a standard field's, a formula's with this name, or null for a new one. */
export function formulaTarget(fields: readonly FieldSummary[], name: string): string | null {
  const wanted = comparableText(name)
  const isNamed = (id: string) =>
    id === wanted ||
    languages.some((language) => comparableText(standardFieldName(createWords(language), id)) === wanted)
  const standard = standardFields.find(({ id }) => isNamed(id))
  const formula = fieldsMeant(fields, name).find((field) => field.origin.kind === 'formula')
  return standard?.id ?? formula?.id ?? null
}

function pair(context: Context, fields: readonly FieldSummary[], text: string, sign: string): [string, string] {
  const [first, second, ...rest] = parts(context, fields, text, sign)
  if (first === undefined || second === undefined || rest.length > 0)
    throw new Refusal(context.words.say('commandLine.usage.notUnderstood'), 2)
  return [first, second]
}

/** Ids of the fields between the signs; a name that holds the sign itself is recognised too. */
function parts(context: Context, fields: readonly FieldSummary[], text: string, sign: string): string[] {
  const pieces = text.split(sign)
  const known = (piece: string) => fieldsMeant(fields, piece).length > 0
  const joined: string[] = []
  for (let from = 0; from < pieces.length;) {
    const lengths = pieces.slice(from).map((_, index) => index + 1)
    const length = lengths.find((count) => known(pieces.slice(from, from + count).join(sign))) ?? 1
    joined.push(pieces.slice(from, from + length).join(sign))
    from += length
  }
  return joined.map((piece) => findField(context, fields, piece).id)
}
