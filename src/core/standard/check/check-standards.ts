import type { StandardFinding } from '../../../contract/standard-results'
import { answerAfterSolution } from './answer-after-solution'
import type { Checked } from './checked'
import { contradictions } from './contradictions'
import { expectationsInQueues } from './expectations-in-queue'
import { lessThanCommon } from './less-than-common'
import { morePriority } from './more-priority'
import { noOwner } from './no-owner'
import { noStandard } from './no-standard'
import { notInForce } from './not-in-force'
import { notInherited } from './not-inherited'
import { reviews } from './reviews'
import { tooManyLevels } from './too-many-levels'

const checks = [
  contradictions,
  expectationsInQueues,
  answerAfterSolution,
  lessThanCommon,
  morePriority,
  notInherited,
  tooManyLevels,
  noOwner,
  noStandard,
  reviews,
  notInForce
]

const weight = { fault: 0, warning: 1, note: 2 } as const

/** All that is to be mended, faults first. */
export function checkStandards(checked: Checked): StandardFinding[] {
  const found = checks.flatMap((check) => check(checked))
  return found.sort((one, other) => weight[one.severity] - weight[other.severity])
}
