/** The loop that writes lines of CSV; what it needs is said in `src/loops/write-lines`. */
export interface WritingLoops {
  writeLines(
    plan: number,
    cells: number,
    form: number,
    rows: number,
    next: number,
    end: number,
    at: number,
    full: number
  ): number
}
