import { asciiText } from '../../model/ascii-text'
import { fullYears, type DayNumber } from '../../model/day'
import { inventPerson, type PersonTraits } from './invent-person'
import { createRandom, type Random } from './random'
import type { SampleCustomer } from './sample-customer'
import { customerShapes, type SampleCustomerType } from './sample-shapes'
import type { SampleVocabulary } from './vocabulary/vocabulary'

/** How long the invented history is. */
const historyDays = 1096

const domains = ['example.com', 'example.org', 'example.net']
const types = Object.keys(customerShapes) as SampleCustomerType[]
const noTraits: PersonTraits = {
  gender: null,
  birthDay: null,
  age: null,
  maritalStatus: null,
  children: null,
  education: null,
  occupation: null,
  income: null,
  interests: null,
  values: null
}

/** Invents the customer of an index; the same words, index and day give the same one. */
export function inventCustomer(words: SampleVocabulary, index: number, asOfDay: DayNumber): SampleCustomer {
  const random = createRandom(`${words.currency}/customer/${index}`)
  const type = types[random.weighted(types.map((each) => customerShapes[each].share))] ?? 'person'
  const city = words.cities[random.weighted(words.cities.map((each) => each.weight))]
  if (!city) throw new RangeError('a vocabulary has no cities')
  const traits = type === 'person' ? inventPerson(random, words, asOfDay, city.price) : noTraits
  const woman = traits.gender === 'woman' || (traits.gender !== 'man' && random.chance(0.5))
  const firstName = random.pick(woman ? words.women : words.men)
  const surname = random.pick(words.surnames)
  const lastName = woman ? words.feminine(surname) : surname
  const company = type === 'person' ? null : inventCompany(random, words)
  return {
    ...traits,
    age: traits.birthDay === null ? null : fullYears(traits.birthDay, asOfDay),
    key: `C-${10_001 + index}`,
    type,
    name: company ?? `${firstName} ${lastName}`,
    firstName,
    lastName,
    city,
    postcode: words.postcode(city, random.below(1000)),
    company,
    industry: company === null ? null : random.pick(words.industries),
    since: asOfDay - Math.floor(historyDays * random.next() ** 1.1),
    email: emailOf(random, firstName, lastName, index),
    phone: words.phone(index)
  }
}

function inventCompany(random: Random, words: SampleVocabulary): string {
  const first = random.pick(words.companyWords)
  const second = random.pick(words.companyWords.filter((word) => word !== first))
  return words.companyName(first, second, random.below(6))
}

/** Unique by the number at its end; the domains are reserved for examples (RFC 2606). */
function emailOf(random: Random, firstName: string, lastName: string, index: number): string {
  const [first, last] = [firstName, lastName].map((name) => asciiText(name).replace(/[^a-z]/g, ''))
  const forms = [`${first}.${last}`, `${first?.slice(0, 1)}.${last}`, `${last}.${first}`, `${first}_${last}`]
  return `${random.pick(forms)}${index + 1}@${random.pick(domains)}`
}
