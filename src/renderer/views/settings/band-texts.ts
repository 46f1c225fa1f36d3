import { ageBandsFromText, type AgeBand } from '../../../model/age-band'

/** Bands that follow one another, as the ages where they begin: `18, 25, 30, 45+`; a last age without + is where the last band ends. Empty when there are gaps. */
export function textOfBands(bands: readonly AgeBand[]): string {
  const sorted = [...bands].sort((one, other) => one.from - other.from)
  const last = sorted.at(-1)
  const whole = sorted.slice(1).every((band, index) => sorted[index]?.to === band.from)
  if (!last || !whole) return ''
  const edges = sorted.map((band) => String(band.from))
  return last.to === undefined ? `${edges.join(', ')}+` : [...edges, String(last.to)].join(', ')
}

/** The bands of such a text (blanks or commas between ages); null when it is none. */
export function bandsOfText(text: string): AgeBand[] | null {
  const plain = text
    .trim()
    .replace(/\s*\+$/, '-')
    .replace(/\s*[,;\s]\s*/g, ',')
  return ageBandsFromText(plain)
}
