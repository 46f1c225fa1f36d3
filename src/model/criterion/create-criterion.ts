import { createAgeCriterion } from './age-criterion'
import { createAnniversaryCriterion } from './anniversary-criterion'
import { createCheckByAgeBandCriterion } from './check-by-age-band-criterion'
import { createChoiceCriterion } from './choice-criterion'
import type { Criterion, CriterionKind } from './criterion'
import { createDateCriterion } from './date-criterion'
import { createEventCriterion } from './event-criterion'
import { createKnownCriterion } from './known-criterion'
import { createListCriterion } from './list-criterion'
import { createMultipleChoiceCriterion } from './multiple-choice-criterion'
import { createNumberCriterion } from './number-criterion'
import { createSegmentCriterion } from './segment-criterion'
import { createSqlCriterion } from './sql-criterion'
import { createTextCriterion } from './text-criterion'
import { createYesNoCriterion } from './yes-no-criterion'

const creators: Readonly<Record<CriterionKind, (id: string, field: string) => Criterion>> = {
  number: createNumberCriterion,
  age: createAgeCriterion,
  date: createDateCriterion,
  anniversary: createAnniversaryCriterion,
  choice: createChoiceCriterion,
  multipleChoice: createMultipleChoiceCriterion,
  text: createTextCriterion,
  yesNo: createYesNoCriterion,
  known: createKnownCriterion,
  checkByAgeBand: createCheckByAgeBandCriterion,
  event: createEventCriterion,
  segment: createSegmentCriterion,
  list: createListCriterion,
  sql: createSqlCriterion
}

/** A new criterion of a kind on a field (of membership: on the segment of this id), with that kind's first settings. */
export function createCriterion(kind: CriterionKind, id: string, field: string): Criterion {
  return creators[kind](id, field)
}
