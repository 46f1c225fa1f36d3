import { currencyOf } from './currency-signs'
import { parseNumber } from './parse-number'

/** A span of numbers as it is written, ends included; null where it is open. */
export interface Band {
  readonly from: number | null
  readonly to: number | null
}

const longest = 60
const thousands = /^(?:k|к|t|тыс|тысяч|tys|tysięcy|thousand)\.?$/iu
const millions = /^(?:m|mln|млн|million|millions)\.?$/iu
const units =
  /^(?:лет|года?|years?|yrs?|lat|lata|шт|szt|pcs|чел|osób|osoby|%|раз|razy|times|мес|месяцев|mies|months?|дней|dni|days?)\.?$/iu
/** A number with its sign of thousands, unit or currency on either side. */
const amount = /^(\p{Sc}|\p{L}{1,4}\.?)?\s*(\d[\d\s.,'’]*?)\s*((?:\p{L}+\.?|\p{Sc}|%)(?:\s*(?:\p{L}+\.?|\p{Sc}))?)?$/u
const between =
  /^(?:(?:от|с|from|between|od)\s+)?(\S.*?)\s*(?:-|–|—|−|\.\.\.?|…|\s(?:до|по|to|and|and below|do|i)\s)\s*(\S.*)$/iu
const openAbove =
  /^(?:(?:от|свыше|более|больше|старше|выше|from|over|above|more than|at least|greater than|from|od|powyżej|ponad|więcej niż|co najmniej|>=?|≥)\s*(\S.*)|(\S.*?)\s*(?:\+|и более|и больше|и выше|и старше|and over|and above|and more|or more|or over|i więcej|i powyżej|lub więcej|wzwyż))$/iu
const openBelow =
  /^(?:(?:до|менее|меньше|не более|младше|ниже|under|below|up to|less than|at most|do|poniżej|mniej niż|nie więcej niż|<=?|≤)\s*(\S.*)|(\S.*?)\s*(?:и менее|и меньше|и ниже|and under|and below|or less|or under|i mniej|i poniżej|lub mniej))$/iu

/** A number of a band with what stands around it; `scale` is 1 where it names no thousands. */
interface BandEnd {
  readonly value: number
  readonly scale: number
}

/**
 * A band in a cell, as written: `от 20000 до 50000 руб.`, `35-49K`, `Under 15K`, `250K+`, `do 5000`, `powyżej 10 000 zł`,
 * `18–24`; null when it is none. A sign of thousands behind the second number counts for the first too where that has none.
 */
export function parseBand(text: string, decimal: '.' | ','): Band | null {
  if (text.length > longest || !/\d/.test(text)) return null
  const above = openAbove.exec(text)
  const from = above && endOf(above[1] ?? above[2] ?? '', decimal)
  if (from) return { from: from.value * from.scale, to: null }
  const below = openBelow.exec(text)
  const to = below && endOf(below[1] ?? below[2] ?? '', decimal)
  if (to) return { from: null, to: to.value * to.scale }
  return closedBand(text, decimal)
}

function closedBand(text: string, decimal: '.' | ','): Band | null {
  const both = between.exec(text)
  const first = both && endOf(both[1] ?? '', decimal)
  const second = both && endOf(both[2] ?? '', decimal)
  if (!first || !second) return null
  const scale = first.scale === 1 && first.value < second.value ? second.scale : first.scale
  const [from, to] = [first.value * scale, second.value * second.scale]
  return from < to ? { from, to } : null
}

function endOf(text: string, decimal: '.' | ','): BandEnd | null {
  const match = amount.exec(text.trim())
  if (!match || (match[1] !== undefined && currencyOf(match[1]) === undefined)) return null
  let scale = 1
  for (const word of (match[3] ?? '').split(/\s+/).filter(Boolean))
    if (thousands.test(word)) scale = 1000
    else if (millions.test(word)) scale = 1_000_000
    else if (currencyOf(word) === undefined && !units.test(word)) return null
  const value = parseNumber((match[2] ?? '').trim(), decimal)
  return Number.isNaN(value) ? null : { value, scale }
}
