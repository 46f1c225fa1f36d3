/**
 * The hot loops of `src/loops`, over addresses in bytes of one column memory. Counts of rows and of 32-bit words.
 * Each has a loop in JavaScript beside its caller, which says what it means and gives the same words.
 */
export interface Loops {
  /** Rows in the set of so many words. */
  countBits(words: number, length: number): number
}
