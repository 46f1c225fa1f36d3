import { z } from 'zod'
import type { FieldType } from '../field'
import { ageCriterionSchema } from './age-criterion'
import { anniversaryCriterionSchema } from './anniversary-criterion'
import { checkByAgeBandCriterionSchema } from './check-by-age-band-criterion'
import { choiceCriterionSchema } from './choice-criterion'
import { dateCriterionSchema } from './date-criterion'
import { eventCriterionSchema } from './event-criterion'
import { knownCriterionSchema } from './known-criterion'
import { listCriterionSchema } from './list-criterion'
import { multipleChoiceCriterionSchema } from './multiple-choice-criterion'
import { numberCriterionSchema } from './number-criterion'
import { segmentCriterionSchema } from './segment-criterion'
import { sqlCriterionSchema } from './sql-criterion'
import { textCriterionSchema } from './text-criterion'
import { yesNoCriterionSchema } from './yes-no-criterion'

/** One condition on a customer: on a field, on what the customer's orders or contacts come to, or on membership of a segment. */
export const criterionSchema = z.discriminatedUnion('kind', [
  numberCriterionSchema,
  ageCriterionSchema,
  dateCriterionSchema,
  anniversaryCriterionSchema,
  choiceCriterionSchema,
  multipleChoiceCriterionSchema,
  textCriterionSchema,
  yesNoCriterionSchema,
  knownCriterionSchema,
  checkByAgeBandCriterionSchema,
  eventCriterionSchema,
  segmentCriterionSchema,
  listCriterionSchema,
  sqlCriterionSchema
])
export type Criterion = z.infer<typeof criterionSchema>
export type CriterionKind = Criterion['kind']

/** The kinds of criterion that fit each field type, the usual one first. */
export const criterionKindsOf: Readonly<Record<FieldType, readonly CriterionKind[]>> = {
  text: ['text', 'list', 'known'],
  number: ['number', 'known'],
  money: ['number', 'checkByAgeBand', 'known'],
  date: ['date', 'anniversary', 'known'],
  yesNo: ['yesNo', 'known'],
  choice: ['choice', 'text', 'list', 'known'],
  multipleChoice: ['multipleChoice', 'known'],
  age: ['age', 'known']
}
