import type { FieldSummary } from '../../../contract/results'
import type { Formula } from '../../../model/field'

/** A formula while it is put together: all kinds side by side, so that switching between them loses nothing. */
export interface FormulaDraft {
  readonly kind: Formula['kind']
  readonly parts: readonly string[]
  readonly first: string
  readonly second: string
}

/** The draft that a field's formula starts from; a ratio without parts for a new one. */
export function draftOfField(field: FieldSummary | null): FormulaDraft {
  const empty: FormulaDraft = { kind: 'ratio', parts: [], first: '', second: '' }
  if (field?.origin.kind !== 'formula') return empty
  const { formula } = field.origin
  if (formula.kind === 'sum') return { ...empty, kind: 'sum', parts: formula.fields }
  if (formula.kind === 'difference') return { ...empty, kind: 'difference', first: formula.from, second: formula.minus }
  return { ...empty, first: formula.numerator, second: formula.denominator }
}

/** The formula of a draft; null while a part is missing. */
export function formulaOfDraft(draft: FormulaDraft): Formula | null {
  if (draft.kind === 'sum') return draft.parts.length > 0 ? { kind: 'sum', fields: [...draft.parts] } : null
  if (draft.first === '' || draft.second === '') return null
  return draft.kind === 'difference'
    ? { kind: 'difference', from: draft.first, minus: draft.second }
    : { kind: 'ratio', numerator: draft.first, denominator: draft.second }
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
