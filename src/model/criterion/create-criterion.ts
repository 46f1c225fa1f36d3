import { createAgeCriterion } from './age-criterion'
import { createAnniversaryCriterion } from './anniversary-criterion'
import { createCheckByAgeBandCriterion } from './check-by-age-band-criterion'
import { createChoiceCriterion } from './choice-criterion'
import type { Criterion, CriterionKind } from './criterion'
import { createDateCriterion } from './date-criterion'
import { createEventCriterion } from './event-criterion'
import { createKnownCriterion } from './known-criterion'
import { createMultipleChoiceCriterion } from './multiple-choice-criterion'
import { createNumberCriterion } from './number-criterion'
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
  event: createEventCriterion
}

/** A new criterion of a kind on a field, with that kind's first settings. */
export function createCriterion(kind: CriterionKind, id: string, field: string): Criterion {
  return creators[kind](id, field)
}
