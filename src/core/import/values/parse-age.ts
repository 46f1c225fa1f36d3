import { openAge } from '../../../model/customer-table'

/** Full years, both ends included; `to` is `openAge` when open. */
export interface WrittenAge {
  readonly from: number
  readonly to: number
}

const years = '(?:\\s*(?:years?(?:\\s+old)?|yrs?|y\\.?o\\.?|лет|года?|г\\.?|lat|lata|rok|r\\.?ż\\.?|l\\.))?\\.?'
const exact = new RegExp(`^(\\d{1,3})(?:[.,]\\d+)?${years}$`, 'iu')
const span = new RegExp(
  `^(?:от|od|from|с)?\\s*(\\d{1,3})\\s*(?:-|–|—|\\.\\.+|до|do|to|по)\\s*(\\d{1,3})${years}$`,
  'iu'
)
const openAbove = new RegExp(
  `^(?:(\\d{1,3})${years}\\s*(?:\\+|и старше|и более|и больше|i więcej|i starsi|i powyżej|and over|and older|and above|or more|or older)|(?:от|od|from|≥|>=)\\s*(\\d{1,3})${years}|(?:старше|более|свыше|powyżej|ponad|over|above|>)\\s*(\\d{1,3})${years})${years}$`,
  'iu'
)
const openBelow = new RegExp(
  `^(?:(?:до|младше|менее|do|poniżej|under|below|up to|less than|<)\\s*(\\d{1,3})${years}|(?:<=|≤)\\s*(\\d{1,3})${years})$`,
  'iu'
)
const oldest = 150

/** An age in a cell: full years (`42`, `42 года`) or a band (`45-54`, `65+`, `under 25`, `старше 60`); null when it is none. */
export function parseAge(text: string): WrittenAge | null {
  if (text.length > 40) return null
  const years = exact.exec(text)
  if (years) return checked(Number(years[1]), Number(years[1]))
  const both = span.exec(text)
  if (both) return checked(Number(both[1]), Number(both[2]))
  const above = openAbove.exec(text)
  if (above) return checked(above[3] === undefined ? Number(above[1] ?? above[2]) : Number(above[3]) + 1, openAge)
  const below = openBelow.exec(text)
  if (below) return checked(0, below[2] === undefined ? Number(below[1]) - 1 : Number(below[2]))
  return null
}

function checked(from: number, to: number): WrittenAge | null {
  return from <= oldest && to >= from && (to <= oldest || to === openAge) ? { from, to } : null
}
