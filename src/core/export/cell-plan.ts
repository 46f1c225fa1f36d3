import type { AgeColumn, DayColumn, MultipleChoiceColumn, TextColumn } from '../../model/customer-table'

/** What the cells of a list's column are made of; they are written by `cellWriterOf`, or by a loop of WebAssembly. */
export type CellPlan =
  | { readonly kind: 'text'; readonly column: TextColumn; readonly sparesPhones: boolean }
  | {
      readonly kind: 'codes'
      readonly codes: Uint8Array | Uint16Array | Uint32Array
      /** All codes are below it. */
      readonly count: number
      textOf(code: number): string
      readonly sparesPhones: boolean
    }
  | { readonly kind: 'list'; readonly column: MultipleChoiceColumn; readonly sparesPhones: boolean }
  | { readonly kind: 'number'; readonly values: Float64Array }
  /** `digits` of the currency follow the decimal sign. */
  | { readonly kind: 'money'; readonly values: Float64Array; readonly digits: number }
  | { readonly kind: 'day'; readonly column: DayColumn }
  | { readonly kind: 'age'; readonly column: AgeColumn }
  /** One and the same text for everybody. */
  | { readonly kind: 'same'; readonly text: string }
