import { popcount, type Bits } from './bits'

/** The rows of a set from its row number `offset` on (from 0, in rising order), at most `limit`. */
export function nthRows({ words }: Bits, offset: number, limit: number): number[] {
  const rows: number[] = []
  let before = 0
  for (let word = 0; word < words.length && rows.length < limit; word++) {
    let rest = words[word] as number
    const inWord = popcount(rest)
    if (before + inWord <= offset) {
      before += inWord
      continue
    }
    for (; rest !== 0 && rows.length < limit; rest &= rest - 1)
      if (before++ >= offset) rows.push((word << 5) + 31 - Math.clz32(rest & -rest))
  }
  return rows
}
