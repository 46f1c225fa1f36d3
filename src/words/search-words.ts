import { searchableText } from '../model/searchable-text'

/** The words of a text as it is searched (`searchableText`). */
export function searchWords(text: string): readonly string[] {
  return searchableText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

/** How well a search fits: 0 begins the name, 1 begins a word of it, 2 is inside it or another word for it, 3 begins another word, 4 with a slip of the finger; null does not fit. */
export type Fit = 0 | 1 | 2 | 3 | 4

/** What a thing is found by: its name on screen, and further words for it. */
export interface SearchTerms {
  readonly name: readonly string[]
  readonly further: readonly string[]
}

/** How well all words of a search fit a thing; the worst of them counts. Slips are forgiven only when `forgiving`. */
export function fitOf(search: readonly string[], terms: SearchTerms, forgiving: boolean): Fit | null {
  let worst: Fit = 0
  for (const [index, word] of search.entries()) {
    const fit = fitOfWord(word, index, terms) ?? (forgiving && hasSlip(word, terms) ? 4 : null)
    if (fit === null) return null
    if (fit > worst) worst = fit
  }
  return worst
}

function fitOfWord(word: string, index: number, { name, further }: SearchTerms): Fit | null {
  if (name[index]?.startsWith(word)) return 0
  if (name.some((one) => one.startsWith(word))) return 1
  if (word.length > 2 && name.some((one) => one.includes(word))) return 2
  if (further.includes(word)) return 2
  return further.some((one) => one.startsWith(word)) ? 3 : null
}

const [shortest, long] = [4, 8]

function hasSlip(word: string, { name, further }: SearchTerms): boolean {
  if (word.length < shortest) return false
  const most = word.length >= long ? 2 : 1
  return [...name, ...further].some((one) => one.length >= shortest - 1 && beginsNearly(one, word, most))
}

/** Whether a text begins with a word but for so many letters left out, put in, exchanged with another or with the next (optimal string alignment). */
export function beginsNearly(text: string, word: string, most: number): boolean {
  const start = text.slice(0, word.length + most)
  const rows: number[][] = [Array.from({ length: start.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= word.length; i++) {
    const row = [i]
    for (let j = 1; j <= start.length; j++) row.push(stepsTo(word, start, i, j, rows, row))
    if (Math.min(...row) > most) return false
    rows.push(row)
  }
  const last = rows[word.length] ?? []
  return last.slice(Math.max(0, word.length - most)).some((steps) => steps <= most)
}

function stepsTo(word: string, text: string, i: number, j: number, rows: readonly number[][], row: number[]): number {
  const same = word[i - 1] === text[j - 1] ? 0 : 1
  const above = rows[i - 1] ?? []
  const steps = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same)
  const swapped = i > 1 && j > 1 && word[i - 1] === text[j - 2] && word[i - 2] === text[j - 1]
  return swapped ? Math.min(steps, (rows[i - 2]?.[j - 2] ?? 0) + 1) : steps
}
