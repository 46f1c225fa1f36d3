import type { FieldSummary } from '../../../contract/results'
import type { FieldType, Formula } from '../../../model/field'

/** A formula while it is put together: all kinds side by side, so that switching between them loses nothing. */
export interface FormulaDraft {
  readonly kind: Formula['kind']
  readonly parts: readonly string[]
  readonly first: string
  readonly second: string
  /** Where bands begin, as written. */
  readonly bounds: string
}

/** The draft that a field's formula starts from; a ratio without parts for a new one. */
export function draftOfField(field: FieldSummary | null): FormulaDraft {
  const empty: FormulaDraft = { kind: 'ratio', parts: [], first: '', second: '', bounds: '' }
  if (field?.origin.kind !== 'formula') return empty
  const { formula } = field.origin
  if (formula.kind === 'sum') return { ...empty, kind: 'sum', parts: formula.fields }
  if (formula.kind === 'difference') return { ...empty, kind: 'difference', first: formula.from, second: formula.minus }
  if (formula.kind === 'years') return { ...empty, kind: 'years', first: formula.date }
  if (formula.kind === 'bands') return { ...empty, kind: 'bands', first: formula.of, bounds: formula.bounds.join('; ') }
  return { ...empty, first: formula.numerator, second: formula.denominator }
}

/** The formula of a draft; null while a part is missing. */
export function formulaOfDraft(draft: FormulaDraft): Formula | null {
  if (draft.kind === 'sum') return draft.parts.length > 0 ? { kind: 'sum', fields: [...draft.parts] } : null
  if (draft.kind === 'years') return draft.first === '' ? null : { kind: 'years', date: draft.first }
  if (draft.kind === 'bands') {
    const bounds = boundsOf(draft.bounds)
    return draft.first === '' || bounds === null ? null : { kind: 'bands', of: draft.first, bounds }
  }
  if (draft.first === '' || draft.second === '') return null
  return draft.kind === 'difference'
    ? { kind: 'difference', from: draft.first, minus: draft.second }
    : { kind: 'ratio', numerator: draft.first, denominator: draft.second }
}

/** Rising numbers with semicolons or blanks between them; null for anything else. A comma is a decimal sign. */
export function boundsOf(text: string): number[] | null {
  const parts = text.split(/[;\s]+/).filter((part) => part !== '')
  const bounds = parts.map((part) => Number(part.replace(',', '.')))
  const rises = bounds.every((bound, at) => Number.isFinite(bound) && (at === 0 || bound > (bounds[at - 1] ?? bound)))
  return bounds.length > 0 && bounds.length <= 50 && rises ? bounds : null
}

/** The fields that a formula reads. */
export function partsOf(formula: Formula): readonly string[] {
  switch (formula.kind) {
    case 'sum':
      return formula.fields
    case 'difference':
      return [formula.from, formula.minus]
    case 'ratio':
      return [formula.numerator, formula.denominator]
    case 'years':
      return [formula.date]
    case 'bands':
      return [formula.of]
  }
}

/** The types that the parts of each kind of formula may have. */
export const partTypes: Readonly<Record<Formula['kind'], readonly FieldType[]>> = {
  sum: ['number', 'money'],
  difference: ['number', 'money'],
  ratio: ['number', 'money'],
  years: ['date'],
  bands: ['number', 'money', 'age']
}

/** Standard fields that a formula may fill, the ones asked for most first. */
export const fillableFields = [
  'average_check',
  'money',
  'purchases',
  'margin',
  'income',
  'children',
  'contacts'
] as const
