import { attributeOfField } from '../../../model/criterion/event-criterion'
import type { Field } from '../../../model/field'

/** The columns of one field in an analysis database; `second` is the key of a text or choice, or an age's upper end. */
export interface AnalysisColumns {
  readonly field: Field
  readonly name: string
  readonly second: string | null
}

/** PostgreSQL cuts names after 63 bytes; room is left for what is put behind them. */
const longestName = 48

/**
 * Names the columns of fields: standard fields by their ids, own ones by their names, each once whatever the case. Texts have
 * `…_key`, an age `…_to` beside them. `taken` are names of other columns of the table.
 */
export function analysisColumns(fields: readonly Field[], taken: readonly string[]): AnalysisColumns[] {
  const used = new Set(taken)
  const free = (wanted: string, more: string | null): string => {
    for (let number = 1; ; number++) {
      const name = number === 1 ? wanted : `${wanted}_${number}`
      const both = [name, ...(more === null ? [] : [`${name}${more}`])].map((each) => each.toLowerCase())
      if (both.some((each) => used.has(each))) continue
      both.forEach((each) => used.add(each))
      return name
    }
  }
  return fields.map((field) => {
    const more = secondOf(field)
    const name = free(cut(wantedName(field)), more)
    return { field, name, second: more === null ? null : `${name}${more}` }
  })
}

function wantedName(field: Field): string {
  const id = field.of ? attributeOfField(field.id) : field.id
  return (field.standard ? id : field.name || id).replace(/[\0-\x1f\x7f]+/g, ' ').trim() || id
}

function secondOf({ type }: Field): string | null {
  if (type === 'age') return '_to'
  return type === 'text' || type === 'choice' || type === 'multipleChoice' ? '_key' : null
}

function cut(name: string): string {
  const encoder = new TextEncoder()
  let short = ''
  let bytes = 0
  for (const character of name) {
    bytes += encoder.encode(character).length
    if (bytes > longestName) break
    short += character
  }
  return short
}

/** A name as SQL writes it, in double quotes. */
export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
