/** Polish rules touch only Polish letters; other Latin and Cyrillic letters keep the common order of Unicode. */
export const collator = new Intl.Collator('pl')

/** The place of each character below U+0800 in the order of letters without case and accents, from 1; 0 where it cannot be said alone. */
export interface CollationWeights {
  readonly weights: Uint8Array
  /** One more than the largest weight. */
  readonly base: number
}

let made: CollationWeights | null = null

/**
 * Characters that compare one by one: those of ASCII, the letters of Latin with one sign, Cyrillic. A text of these is
 * before another when the first weight that differs is lower, or it ends; else the collator decides.
 */
export function collationWeights(): CollationWeights {
  made ??= makeWeights()
  return made
}

function makeWeights(): CollationWeights {
  const primary = new Intl.Collator('pl', { sensitivity: 'base' })
  const characters = candidates().sort(primary.compare)
  const weights = new Uint8Array(0x800)
  let weight = 0
  characters.forEach((character, index) => {
    const before = characters[index - 1]
    if (before === undefined || primary.compare(before, character) !== 0) weight++
    weights[character.charCodeAt(0)] = weight
  })
  return { weights, base: weight + 1 }
}

function candidates(): string[] {
  const ranges = [
    [0x20, 0x7e],
    [0xc0, 0x17e],
    [0x401, 0x45f]
  ] as const
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    .map((code) => String.fromCharCode(code))
    .filter((character) => character < '\x7f' || isOneLetter(character))
}

/** Not a ligature, not a letter that sorts as two. */
function isOneLetter(character: string): boolean {
  return /^\p{L}\p{M}*$/u.test(character.normalize('NFKD')) && !/[ßæœþðĸŋ]/iu.test(character)
}
