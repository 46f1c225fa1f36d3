import type fc from 'fast-check'

/** One kind of random trial: what must hold, and how many trials a long run makes. */
export interface Campaign {
  readonly name: string
  /** What is counted, such as `portraits`, and how many of them one trial holds. */
  readonly unit: string
  readonly unitsATrial: number
  /** How many units a long run is to try. */
  readonly goal: number
  prepare(): Promise<fc.IRawProperty<unknown, boolean>>
}

/** What came of a campaign. */
export interface CampaignResult {
  readonly campaign: string
  readonly units: string
  readonly tried: number
  readonly seconds: number
  readonly failed: boolean
}
