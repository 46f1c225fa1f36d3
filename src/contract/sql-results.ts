/** A portrait as one SELECT that gives the ids of its members. */
export interface PortraitAsSql {
  readonly sql: string
  /** The day as of which it is computed, `YYYY-MM-DD`. */
  readonly asOfDay: string
  /** What SQL conditions use that this database lacks; such a condition stands as unknown. */
  readonly lacking: readonly string[]
  /** How many criteria are broken; they stand as unknown. */
  readonly broken: number
  /** Whether ids of customers or values of pasted lists stand in it. */
  readonly isPersonal: boolean
}
