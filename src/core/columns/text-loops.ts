/** The loops of `src/loops/search-texts.ts`; `needle` and `length` are an address and bytes. */
export interface TextLoops {
  textsContaining(bytes: number, offsets: number, rows: number, needle: number, length: number, words: number): void
  textsReading(
    bytes: number,
    offsets: number,
    rows: number,
    needle: number,
    length: number,
    where: number,
    words: number
  ): void
  textsBeyondAscii(bytes: number, offsets: number, rows: number, words: number): void
}
