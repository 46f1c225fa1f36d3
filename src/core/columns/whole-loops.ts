/** The loops that walk all rows of a column; what each does is said in `src/loops/count-all`, `order-cells` and `place-values`. */
export interface WholeLoops {
  countAllBytes(codes: number, rows: number, counts: number): void
  countAllHalves(codes: number, rows: number, counts: number): void
  countAllBuckets(codes: number, buckets: number, width: number, rows: number, counts: number): void
  sumAllBytes(codes: number, rows: number, first: number, second: number, figures: number, stride: number): void
  largestWhole(values: number, rows: number, largest: number): number
  countCells(values: number, rows: number, shift: number, counts: number): void
  bucketsOfCells(
    values: number,
    rows: number,
    shift: number,
    bucketOfCell: number,
    buckets: number,
    counts: number,
    only: number
  ): void
  rowsByBucket(buckets: number, row: number, rows: number, next: number, order: number): void
  rowsOfCells(values: number, row: number, rows: number, flip: number, last: number, list: number): number
  placeDays(values: number, rows: number, first: number, table: number, size: number, places: number): void
  placeAges(
    youngest: number,
    oldest: number,
    rows: number,
    unknown: number,
    table: number,
    size: number,
    places: number
  ): number
}
