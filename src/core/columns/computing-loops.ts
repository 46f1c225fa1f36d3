/** The loops that compute fields; what each does is said in `src/loops/compute-fields`. */
export interface ComputingLoops {
  agesOfDays(days: number, rows: number, table: number, first: number, last: number, from: number, to: number): number
  divideNumbers(
    over: number,
    under: number,
    row: number,
    rows: number,
    scale: number,
    whole: number,
    into: number
  ): number
}
