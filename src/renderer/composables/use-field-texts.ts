import type { CellValue } from '../../contract/results'
import type { Criterion } from '../../model/criterion/criterion'
import type { Field } from '../../model/field'
import { isoFromDay } from '../../model/day'
import { fieldName, standardFieldName } from '../../words/field-name'
import { minorDigits } from '../../model/minor-digits'
import { signOf } from '../../words/format-money'
import { choiceText, valueText } from '../../words/value-text'
import { useWorkspaceStore } from '../stores/workspace'
import { useWords } from './use-words'

/** Names and values of the workspace's fields in the language of now. */
// eslint-disable-next-line max-lines-per-function -- one small function a kind of text, sharing the words
export function useFieldTexts() {
  const words = useWords()
  const workspace = useWorkspaceStore()
  const fieldOf = (id: string) => workspace.fieldsById.get(id)
  const workspaceCurrency = () => workspace.state?.settings.currency ?? 'EUR'
  const currencyOf = (id: string) => fieldOf(id)?.currency ?? workspaceCurrency()

  /** A field's name; the id of a field that is gone, unless it is a standard one. */
  function nameOf(id: string): string {
    const field = fieldOf(id)
    return field ? fieldName(words.value, field) : standardFieldName(words.value, id)
  }

  /** What a criterion asks about: a field, orders or contacts, or a segment. */
  function subjectOf(criterion: Criterion): string {
    if (criterion.kind === 'segment') return words.value.say('membership.subject')
    if (criterion.kind === 'sql') return words.value.say('sql.criterion')
    return criterion.kind === 'event' ? words.value.say(`events.sources.${criterion.field}`) : nameOf(criterion.field)
  }

  /** A customer's value; money keeps its minor units where it has any; unknown is a dash. */
  function cell(id: string, value: CellValue): string {
    const field = fieldOf(id)
    if (value === null || !field) return '–'
    if (field.type === 'money' && typeof value === 'number') return bound(id, value)
    return valueText(words.value, field, value, workspaceCurrency())
  }

  /** A value in a column of values: as `cell`, but money always with its minor units, so that the digits align. */
  function column(id: string, value: CellValue): string {
    const isMoney = typeof value === 'number' && fieldOf(id)?.type === 'money'
    return isMoney ? words.value.money(value, currencyOf(id), { exact: true }) : cell(id, value)
  }

  /** A value of a choice. */
  function choice(id: string, value: string): string {
    const field = fieldOf(id)
    return field ? choiceText(words.value, field, value) : value
  }

  /** A number of a field as a bound is said: money with its sign, days as dates, ages and numbers plain. */
  function bound(id: string, value: number): string {
    const field = fieldOf(id)
    if (field?.type === 'money') {
      const isWhole = value % 10 ** minorDigits(currencyOf(id)) === 0
      return words.value.money(value, currencyOf(id), isWhole ? { whole: true } : { exact: true })
    }
    if (field?.type === 'date') return words.value.day(isoFromDay(Math.round(value)))
    return isYear(field) ? String(Math.round(value)) : words.value.number(value)
  }

  /** A number of a field as an axis shows it: short, without the sign of a currency. */
  function edge(id: string, value: number): string {
    const field = fieldOf(id)
    if (field?.type === 'date') return isoFromDay(Math.round(value)).slice(0, 7)
    if (isYear(field)) return String(Math.round(value))
    const shown = field?.type === 'money' ? value / 10 ** minorDigits(currencyOf(id)) : value
    return words.value.number(shown, Math.abs(shown) >= 10 ? 0 : 1)
  }

  /** What the axis counts: years, a currency's sign, or nothing. */
  function unit(id: string): string {
    const field = fieldOf(id)
    if (field?.type === 'age') return words.value.say('builder.years')
    return field?.type === 'money' ? signOf(words.value.language, currencyOf(id)) : ''
  }
  return { words, fieldOf, currencyOf, nameOf, subjectOf, cell, column, choice, bound, edge, unit }
}

function isYear(field: Field | undefined): boolean {
  return field?.id === 'birth_year'
}
