import type { Dialect } from '../../../model/recipe'
import { rowsOfText } from '../text/rows-of-text'

export interface DelimiterGuess {
  readonly delimiter: Dialect['delimiter']
  readonly quote: Dialect['quote']
  readonly doubtful: boolean
}

interface Candidate extends Omit<DelimiterGuess, 'doubtful'> {
  readonly score: number
  /** Share of rows with the most common number of cells. */
  readonly even: number
  readonly width: number
}

const looked = 131_072
/** Where all else is equal, the delimiter that stands less often in values comes first. */
const preference: Readonly<Record<Dialect['delimiter'], number>> = {
  '\t': 1.06,
  ';': 1.04,
  '|': 1.02,
  ',': 1,
  ' ': 0.5
}
const delimiters: readonly Dialect['delimiter'][] = ['\t', ';', '|', ',']
const wellEven = 0.95

/** The delimiter that cuts the rows most evenly, and the quote; doubtful when none cuts them. `fixed` holds what the user has chosen. */
export function detectDelimiter(
  text: string,
  whole: boolean,
  fixed: { readonly delimiter?: Dialect['delimiter'] | undefined; readonly quote?: Dialect['quote'] | undefined }
): DelimiterGuess {
  const hint = /^sep=([,;\t|])\r?\n/.exec(text)?.[1]
  const told = fixed.delimiter ?? delimiters.find((delimiter) => delimiter === hint)
  const piece = text.slice(0, looked)
  const candidates = (told ? [told] : delimiters).flatMap((delimiter) =>
    quotesFor(piece, delimiter, fixed.quote).map((quote) =>
      candidateOf(piece, delimiter, quote, whole && text.length <= looked)
    )
  )
  if (!told && candidates.every(({ score }) => score === 0) && isCutByBlanks(piece))
    return { delimiter: ' ', quote: fixed.quote ?? '"', doubtful: false }
  const best = candidates.reduce((one, other) => (other.score > one.score ? other : one))
  const { delimiter, quote } = best.width > 1 || told ? best : { ...best, delimiter: ',' as const }
  const rival = candidates.find(
    (other) => other.delimiter !== delimiter && other.width > 1 && other.score > best.score * 0.9
  )
  const doubtful = !told && (rival !== undefined || best.width < 2 || best.even < wellEven)
  return { delimiter, quote, doubtful }
}

const fewestRuns = 0.8
const fewestLines = 3

/** Whether lines are cut alike by runs of blanks, most of which have runs of several or begin with one: a sentence does not. */
function isCutByBlanks(text: string): boolean {
  const lines = text
    .split(/\r\n|[\r\n]/)
    .slice(0, -1)
    .filter((line) => line.trim() !== '')
  const widths = lines.map((line) => line.trim().split(/[ \t]+/).length)
  const width = widths[0] ?? 0
  const even = widths.filter((each) => each === width).length
  const runs = lines.filter((line) => /^\s|\S {2,}\S/.test(line)).length
  return (
    width > 1 && lines.length >= fewestLines && even >= wellEven * lines.length && runs >= fewestRuns * lines.length
  )
}

/** The quotes worth trying: the double one; none where cells begin with a quote that does not end them; the single one where it stands around many cells. */
function quotesFor(text: string, delimiter: string, fixed: Dialect['quote'] | undefined): readonly Dialect['quote'][] {
  if (fixed !== undefined) return [fixed]
  const cells = text
    .slice(0, 32_768)
    .split(/\r\n|[\r\n]/)
    .flatMap((line) => line.split(delimiter))
  const single = cells.filter((cell) => /^'.*'$/.test(cell)).length
  const double = cells.filter((cell) => cell.startsWith('"')).length
  return single > double && single >= cells.length * 0.2 ? ["'"] : ['"']
}

function candidateOf(
  text: string,
  delimiter: Dialect['delimiter'],
  quote: Dialect['quote'],
  whole: boolean
): Candidate {
  const widths = widthsOf(text, delimiter, quote, whole)
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  const first = widths[0] ?? 0
  const most = Math.max(0, ...counts.values())
  const width = counts.get(first) === most ? first : ([...counts].find(([, count]) => count === most)?.[0] ?? 0)
  const even = widths.length === 0 ? 0 : most / widths.length
  if (width < 2) return { delimiter, quote, width, even, score: 0 }
  const score = even ** 2 * Math.min(width, 10) ** 0.25 * (first === width ? 1 : 0.5) * preference[delimiter]
  return { delimiter, quote, width, even, score }
}

/** Cells of each row; rows after a place that cannot be read are left out. */
function widthsOf(
  text: string,
  delimiter: Dialect['delimiter'],
  quote: Dialect['quote'],
  whole: boolean
): readonly number[] {
  for (const part of [text, text.slice(0, 4096)])
    try {
      const rows = rowsOfText(part, { delimiter, quote }, whole)
      if (rows.length > 0) return rows.map((row) => row.cells.length)
    } catch {
      continue
    }
  return text
    .split(/\r\n|[\r\n]/)
    .slice(0, 200)
    .filter(Boolean)
    .map((line) => line.split(delimiter).length)
}
