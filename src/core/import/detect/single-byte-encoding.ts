import type { Encoding } from '../../../model/recipe'
import type { Charsets } from '../../ports/ports'

type SingleByte = 'windows-1250' | 'windows-1251' | 'windows-1252'

/** How often letters beyond ASCII stand among each other, in parts per thousand: Russian; Polish (and a little Czech, Hungarian); western. */
const letterShares: Readonly<Record<SingleByte, string>> = {
  'windows-1251':
    'о109 е85 а80 и74 н67 т63 с55 р47 в45 л44 к35 м32 д30 п28 у26 я20 ы19 ь17 г17 з16 б16 ч14 й12 х10 ж9 ш7 ю6 ц5 щ4 э3 ф3 ъ1 ё1 і2 ў1 є1 ї1',
  'windows-1250':
    'ł190 ó130 ą140 ę130 ż100 ś90 ć60 ń40 ź15 á8 é8 í8 č6 ř6 š6 ž6 ý5 ě5 ů3 ö6 ü6 ő5 ű2 ä3 ú3 ă3 ț1 ş2 ţ2 đ1 ď1 ť1 ň2 ľ1 ß1',
  'windows-1252':
    'é170 ü80 ä80 ö60 ó50 á50 è40 à40 ç30 ã30 ñ30 í40 ß20 å30 ø15 æ10 ê15 ú15 ô8 õ8 â8 î5 û4 ë4 ï3 ò5 ì3 ù4 ý2 œ1 š1 ž1'
}
const rarest = Math.log(0.0003)
const notALetter = Math.log(0.00003)
const implausible = -4
const clearMargin = 10
const hintBytes = 16_384

/** The single-byte set whose letters fit best; `doubtful` when there is little to go by. */
export function singleByteEncoding(
  pieces: readonly Uint8Array[],
  charsets: Charsets
): { encoding: Encoding; doubtful: boolean } {
  const words = pieces.map((piece) => piece.subarray(0, 262_144))
  const encodings: readonly SingleByte[] = ['windows-1250', 'windows-1251', 'windows-1252']
  const ranked = encodings
    .map((encoding) => ({ encoding, score: scoreOf(words, encoding, charsets.table(encoding)) }))
    .sort((one, other) => other.score - one.score)
  const [best, second] = ranked
  if (!best || !second) return { encoding: 'windows-1252', doubtful: true }
  if (best.score - second.score > clearMargin) return { encoding: best.encoding, doubtful: false }
  return { encoding: hinted(words, charsets) ?? best.encoding, doubtful: true }
}

/** What a general detector says of the bytes, where it names one of the three sets. */
function hinted(pieces: readonly Uint8Array[], charsets: Charsets): SingleByte | null {
  const guess = charsets.guess((pieces[0] ?? new Uint8Array(0)).subarray(0, hintBytes))
  return guess === 'windows-1250' || guess === 'windows-1251' || guess === 'windows-1252' ? guess : null
}

function logShares(encoding: SingleByte): ReadonlyMap<string, number> {
  return new Map(
    letterShares[encoding].split(' ').map((entry) => [entry.charAt(0), Math.log(Number(entry.slice(1)) / 1000)])
  )
}

/** Log likelihood of the bytes above 127 as letters of the set's languages, less for letters in places where they do not stand. */
function scoreOf(pieces: readonly Uint8Array[], encoding: SingleByte, table: string): number {
  const shares = logShares(encoding)
  const scoreOfByte = Array.from({ length: 256 }, (_, byte) => byteScore(table.charAt(byte), shares))
  let score = 0
  for (const bytes of pieces)
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0
      if (byte < 128 || byte === 0xa0) continue
      score += (scoreOfByte[byte] ?? 0) + placePenalty(encoding, bytes, at)
    }
  return score
}

function byteScore(character: string, shares: ReadonlyMap<string, number>): number {
  if (character === '\uFFFD') return implausible + notALetter
  const lower = character.toLowerCase()
  if (lower === character.toUpperCase()) return notALetter
  const share = shares.get(lower) ?? rarest
  return lower === character ? share : share - 1
}

/** Cyrillic does not stand beside Latin letters in a word; Polish and western letters do not stand three together. */
function placePenalty(encoding: SingleByte, bytes: Uint8Array, at: number): number {
  const before = bytes[at - 1] ?? 0
  const after = bytes[at + 1] ?? 0
  if (encoding === 'windows-1251') return isLatin(before) || isLatin(after) ? implausible : 0
  return before >= 192 && after >= 192 ? implausible : 0
}

function isLatin(byte: number): boolean {
  return (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)
}
