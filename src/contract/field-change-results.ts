import type { Field, FieldType } from '../model/field'
import type { FoundValue } from './field-results'

/** Where a field is used: criteria of segments (of the last version, of the draft), formulas, reference tables. Fields without a use are left out of lists. */
export interface FieldUses {
  readonly field: string
  readonly segments: readonly {
    readonly id: string
    readonly name: string
    readonly where: 'version' | 'draft' | 'both'
    /** Whether an SQL condition of it names the field. */
    readonly bySql: boolean
  }[]
  readonly formulas: readonly { readonly id: string; readonly name: string }[]
  readonly references: readonly { readonly id: string; readonly name: string }[]
}

/** Uses of fields, and the fields of the base that are left out. */
export interface FieldsInUse {
  readonly uses: readonly FieldUses[]
  readonly removed: readonly Field[]
}

/** What a field's other type would make of its values, counted in customers. */
export interface RetypePlan {
  readonly from: FieldType
  readonly to: FieldType
  readonly readable: number
  /** Known now, unknown then. */
  readonly lost: number
  /** At most 10 different values that would be lost, as texts. */
  readonly examples: readonly string[]
  /** Segments whose criteria on the field would no longer fit. */
  readonly brokenSegments: readonly string[]
  /** Segments of which an SQL condition names the field: it would compare other values. */
  readonly sqlSegments: readonly string[]
  /** Formulas that could no longer be computed. */
  readonly brokenFormulas: readonly string[]
}

/** What the verbs answer that change fields. */
export interface FieldChangeResults {
  'field.findValues': readonly FoundValue[]
  'field.uses': FieldsInUse
  'field.rename': null
  'field.retypePlan': RetypePlan
  'field.retype': null
  'field.remove': null
  'field.restore': null
}
