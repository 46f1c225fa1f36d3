import { createRandom, type Random } from '../../../src/core/sample/random'
import { isoFromDay, dayFromIso } from '../../../src/model/day'
import { asOfDate, baseColumns } from './base-recipe'
import { channels, cities, firstNames, genders, interests, lastNames, regions } from './vocabulary'

const seed = 'bench 2'

/** Lines of a CRM export of so many invented customers, the header first, each with its line end; the same every time. */
export function* inventRows(rows: number): Generator<string> {
  const random = createRandom(seed)
  const inventor = createInventor(random)
  yield `${baseColumns.map(([header]) => header).join(',')}\n`
  for (let row = 1; row <= rows; row++) yield `${inventor(row).join(',')}\n`
}

function createInventor(random: Random): (row: number) => string[] {
  const cityOf = skewed(random, cities.length)
  const isoDays = createIsoDays()
  const today = requiredDay(asOfDate)
  const unless = (share: number, value: () => string): string => (random.chance(share) ? '' : value())
  return (row) => {
    const first = random.pick(firstNames)
    const city = random.chance(0.02) ? -1 : cityOf()
    const registered = today - 1 - Math.floor(random.next() ** 1.3 * 3650)
    const orders = random.chance(0.08) ? 0 : 1 + Math.floor(-Math.log(1 - random.next()) * 4.5)
    const firstOrder = Math.min(today, registered + Math.floor(random.next() ** 3 * (today - registered)))
    const lastOrder = orders > 1 ? today - Math.floor(random.next() ** 2.2 * (today - firstOrder)) : firstOrder
    const check = 900 + Math.exp(7.9 + 0.6 * random.normal())
    return [
      `C${String(row).padStart(7, '0')}`,
      first,
      quoted(unless(0.02, () => random.pick(lastNames))),
      unless(0.04, () => `customer.${row}@mail${random.below(40)}.example`),
      unless(0.05, () => `+48 ${500 + random.below(300)} ${digits(random, 3)} ${digits(random, 3)}`),
      unless(0.03, () => genderOf(random.next())),
      unless(0.05, () => isoDays(today - Math.floor(18 * 365.25) - Math.floor(random.next() ** 1.2 * 60 * 365.25))),
      cities[city] ?? '',
      regions[city % regions.length] ?? '',
      unless(0.03, () => channels[Math.floor(random.next() ** 1.7 * channels.length)] ?? ''),
      unless(0.04, () => interestsOf(random)),
      isoDays(registered),
      orders === 0 ? '' : isoDays(firstOrder),
      orders === 0 ? '' : isoDays(lastOrder),
      unless(0.02, () => String(orders)),
      unless(0.02, () => money(orders === 0 ? 0 : Math.round(orders * check * (0.7 + 0.6 * random.next())))),
      unless(0.05, () => money(100_000 + Math.round(300_000 * (random.next() + random.next() + random.next())))),
      unless(0.03, () => (random.chance(0.6) ? 'yes' : 'no'))
    ]
  }
}

/** Women and men, and one in 200 for each of the rest. */
function genderOf(share: number): string {
  if (share < 0.535) return genders[0] ?? ''
  return genders[share < 0.98 ? 1 : 2 + Math.floor((share - 0.98) * 200)] ?? ''
}

/** Each of the first four is an interest of every other customer, each of the others of one in twenty; at least one. */
function interestsOf(random: Random): string {
  const chosen = interests.filter((_, place) => random.chance(place < 4 ? 0.5 : 0.05))
  return chosen.length > 0 ? chosen.join(';') : random.pick(interests)
}

/** Positions below a limit, the first ones most often (Zipf with exponent 1.2). */
function skewed(random: Random, limit: number): () => number {
  const sums = new Float64Array(limit)
  for (let place = 0; place < limit; place++) sums[place] = (sums[place - 1] ?? 0) + 1 / (place + 1) ** 1.2
  const total = sums[limit - 1] ?? 1
  return () => {
    const wanted = random.next() * total
    let low = 0
    let high = limit - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((sums[middle] ?? 0) <= wanted) low = middle + 1
      else high = middle
    }
    return low
  }
}

function createIsoDays(): (day: number) => string {
  const known = new Map<number, string>()
  return (day) => {
    const text = known.get(day) ?? isoFromDay(day)
    known.set(day, text)
    return text
  }
}

function requiredDay(iso: string): number {
  const day = dayFromIso(iso)
  if (day === null) throw new RangeError(iso)
  return day
}

function digits(random: Random, count: number): string {
  return String(random.below(10 ** count)).padStart(count, '0')
}

function money(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
}

function quoted(text: string): string {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
