import fc from 'fast-check'
import type { Campaign, CampaignResult } from './campaign'

/** How far and from where a campaign goes. */
export interface CampaignCourse {
  readonly seed: number
  /** The way to one counterexample, as a failed run told it; only that is tried then. */
  readonly path: string | null
  /** Ends the campaign after so many milliseconds instead of at its goal. */
  readonly milliseconds: number | null
}

const trialsABatch = 50

/** Tries batch after batch, each from a seed of its own, until the goal or the end of the time; stops at the first failure and prints it. */
export async function runCampaign(campaign: Campaign, course: CampaignCourse): Promise<CampaignResult> {
  const property = await campaign.prepare()
  const start = performance.now()
  let tried = 0
  let failed = false
  for (let batch = 0; !failed && goesOn(campaign, course, tried, performance.now() - start); batch++) {
    const seed = (course.seed + batch) | 0
    const path = course.path === null ? {} : { path: course.path }
    const details = await fc.check(property, { seed, numRuns: trialsABatch, ...path })
    tried += details.numRuns * campaign.unitsATrial
    failed = details.failed
    if (failed) printFailure(campaign, details)
    else if (batch % 20 === 19) process.stdout.write(`  ${campaign.name}: ${tried} ${campaign.unit}\n`)
  }
  const seconds = Math.round((performance.now() - start) / 100) / 10
  return { campaign: campaign.name, units: campaign.unit, tried, seconds, failed }
}

function goesOn(campaign: Campaign, course: CampaignCourse, tried: number, elapsed: number): boolean {
  if (course.path !== null) return tried === 0
  return course.milliseconds === null ? tried < campaign.goal : elapsed < course.milliseconds
}

function printFailure(campaign: Campaign, details: fc.RunDetails<unknown>): void {
  process.stdout.write(`\n${campaign.name} FAILED\n${fc.defaultReportMessage(details) ?? ''}\n`)
  process.stdout.write(`${String(details.errorInstance)}\n`)
  const path = details.counterexamplePath
  process.stdout.write(`Again: npm run fuzz -- --only ${campaign.name} --seed ${details.seed} --path ${path}\n\n`)
}
