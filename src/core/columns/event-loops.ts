/** The loops of `src/loops/event-figures`; those in JavaScript are in `core/portrait/events/events-by-day`. */
export interface EventLoops {
  sumByOwners(owners: number, values: number, count: number, sums: number): void
  sumsBetween(
    owners: number,
    count: number,
    customers: number,
    sums: number,
    from: number,
    to: number,
    matches: number,
    unknown: number
  ): void
}
