import fc from 'fast-check'
import type { Criterion } from '../../../src/model/criterion/criterion'
import { isoFromDay } from '../../../src/model/day'
import type { Group, PortraitNode } from '../../../src/model/portrait'
import type { PlainCustomer } from './plain-customers'
import type { PlainAround } from './reference'

/** From 2024-01-01 to 2027-12-31: leap years, year ends and both sides of every window. */
export const asOfDays = fc.integer({ min: 19_723, max: 21_183 })

const words = fc.constantFrom(
  'Kraków',
  'KRAKÓW ',
  'krako',
  'Орёл',
  'орел',
  ' ОРЁЛ',
  'ёж',
  'O’Hara',
  "O'Hara",
  '%',
  '100%',
  'straße',
  'İzmir',
  'e\u0301cole',
  'École',
  '😀 да',
  '😀',
  'a',
  'A',
  'b\tc',
  'null',
  '__proto__',
  '[]',
  '"'
)
const values = fc.array(
  fc.oneof(words, words, fc.constantFrom('', ' '), fc.string({ unit: 'grapheme', maxLength: 4 }).filter(isPlain)),
  { maxLength: 4 }
)
const texts = fc.oneof(
  words,
  fc.tuple(words, words).map((pair) => pair.join(' ')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }).filter(isPlain)
)
const numbers = fc.oneof(fc.integer({ min: -3, max: 12 }), fc.constantFrom(0.1, 0.25, 1.5, -0.5, 1e9))
const money = fc.integer({ min: 0, max: 9 }).map((step) => step * 50_000)
const days = fc.oneof(
  fc.integer({ min: -8000, max: 21_000 }),
  fc.integer({ min: 19_700, max: 21_200 }),
  fc.constantFrom(789, 2250, 10_956, 11_016, 19_782, 19_783, 58, 59, 364, 365)
)
const ages = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 20, max: 50 }),
  fc
    .tuple(fc.integer({ min: 15, max: 60 }), fc.option(fc.integer({ min: 0, max: 15 })))
    .map(([from, more]): readonly [number, number | null] => [from, more === null ? null : from + more])
)

function isPlain(text: string): boolean {
  return text.trim() !== '' && !text.includes('\0') && !/\p{Surrogate}/u.test(text)
}

/** A customer of whom each value may be unknown. */
export const plainCustomers: fc.Arbitrary<PlainCustomer> = fc.record({
  visits: fc.option(numbers),
  average_check: fc.option(money),
  birth_date: fc.option(days),
  loyalty_card: fc.option(fc.boolean()),
  city: fc.option(texts),
  interests: fc.option(fc.uniqueArray(words, { minLength: 1, maxLength: 4 })),
  note: fc.option(texts),
  age: fc.option(ages)
})

const common = {
  id: fc.constant(''),
  unknown: fc.constantFrom('keep', 'keep', 'match', 'noMatch'),
  negated: fc.boolean(),
  enabled: fc.constantFrom(true, true, true, true, false)
} as const
const isoDays = days.map((day) => ({ kind: 'day' as const, day: isoFromDay(day) }))
const agoDays = fc.record({
  kind: fc.constant('ago' as const),
  count: fc.integer({ min: -40, max: 800 }),
  unit: fc.constant('day' as const)
})
const agoMonths = fc.record({
  kind: fc.constant('ago' as const),
  count: fc.integer({ min: -13, max: 30 }),
  unit: fc.constantFrom('month' as const, 'year' as const)
})
const dateBounds = fc.oneof(isoDays, agoDays, agoMonths)
const years = fc.integer({ min: 0, max: 100 })
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const textOperator = fc.constantFrom('equals' as const, 'contains' as const, 'startsWith' as const, 'endsWith' as const)

const bands = fc.record({
  from: years,
  to: optional(fc.integer({ min: 1, max: 101 })),
  checkFrom: optional(money),
  checkTo: optional(money),
  included: fc.constantFrom(true, true, false)
})

const fittingCriteria: fc.Arbitrary<Criterion> = fc.oneof(
  fc.record({
    ...common,
    kind: fc.constant('number' as const),
    field: fc.constantFrom('visits', 'average_check', 'visits', 'gone'),
    from: optional(fc.oneof(numbers, money)),
    to: optional(fc.oneof(numbers, money)),
    excludesFrom: fc.boolean(),
    excludesTo: fc.boolean()
  }),
  fc.record({
    ...common,
    kind: fc.constant('age' as const),
    field: fc.constant('age'),
    from: optional(years),
    to: optional(years)
  }),
  fc.record({
    ...common,
    kind: fc.constant('date' as const),
    field: fc.constant('birth_date'),
    from: optional(dateBounds),
    to: optional(dateBounds)
  }),
  fc.record({
    ...common,
    kind: fc.constant('anniversary' as const),
    field: fc.constant('birth_date'),
    withinDays: fc.oneof(fc.integer({ min: 0, max: 366 }), fc.integer({ min: 0, max: 5 }))
  }),
  fc.record({ ...common, kind: fc.constant('choice' as const), field: fc.constant('city'), values }),
  fc.record({
    ...common,
    kind: fc.constant('multipleChoice' as const),
    field: fc.constant('interests'),
    match: fc.constantFrom('any' as const, 'all' as const, 'none' as const),
    values
  }),
  fc.record({
    ...common,
    kind: fc.constant('text' as const),
    field: fc.constantFrom('note', 'city'),
    operator: textOperator,
    values
  }),
  fc.record({
    ...common,
    kind: fc.constant('yesNo' as const),
    field: fc.constant('loyalty_card'),
    value: fc.boolean()
  }),
  fc.record({
    ...common,
    kind: fc.constant('known' as const),
    field: fc.constantFrom(
      'visits',
      'average_check',
      'birth_date',
      'loyalty_card',
      'city',
      'interests',
      'note',
      'age',
      'gone'
    ),
    known: fc.boolean()
  }),
  fc.record({
    ...common,
    kind: fc.constant('checkByAgeBand' as const),
    field: fc.constant('average_check'),
    bands: fc.array(bands, { minLength: 1, maxLength: 4 })
  })
)

const anyField = fc.constantFrom(
  ...['visits', 'average_check', 'birth_date', 'loyalty_card', 'city', 'interests', 'note', 'age', 'gone']
)

/** A criterion of every kind on a field that answers it, or on one that is gone or of another type. */
export const criteria: fc.Arbitrary<Criterion> = fc
  .tuple(fittingCriteria, fc.option(anyField, { freq: 20 }))
  .map(([criterion, other]) =>
    other === null || criterion.kind === 'event' || criterion.kind === 'segment' || criterion.kind === 'sql'
      ? criterion
      : { ...criterion, field: other }
  )

/** Names of segments and lists that an arbitrary surrounding has, the first of which name only those before them. */
export const segmentIds = ['s0', 's1', 's2'] as const
export const listIds = ['list_00000000', 'list_11111111'] as const

function membershipCriteria(segments: readonly string[]): fc.Arbitrary<Criterion> {
  return fc.oneof(
    fc.record({
      ...common,
      kind: fc.constant('segment' as const),
      field: fc.constant('/segment' as const),
      segment: fc.constantFrom(...segments, 'gone')
    }),
    fc.record({
      ...common,
      kind: fc.constant('list' as const),
      field: fc.constantFrom('city', 'note', 'note', 'gone', 'visits'),
      list: fc.constantFrom(...listIds, ...listIds, 'list_22222222', ''),
      name: fc.constant('List'),
      count: fc.constant(1)
    })
  )
}

function groupsOfDepth(depth: number, criteria: fc.Arbitrary<Criterion>): fc.Arbitrary<Group> {
  const members: fc.Arbitrary<PortraitNode> =
    depth <= 1
      ? criteria
      : fc.oneof({ arbitrary: criteria, weight: 2 }, { arbitrary: groupsOfDepth(depth - 1, criteria), weight: 1 })
  return fc.record({
    kind: fc.constant('group' as const),
    id: fc.constant(''),
    mode: fc.constantFrom('all' as const, 'any' as const, 'none' as const, 'atLeast' as const),
    count: fc.integer({ min: 1, max: 4 }),
    enabled: common.enabled,
    members: fc.array(members, { maxLength: 5 })
  })
}

/** Portraits of groups at most four deep, with disabled and empty parts. */
export const portraits: fc.Arbitrary<Group> = groupsOfDepth(4, criteria)

/** Portraits that may also ask about membership of some segments and of lists. */
export function portraitsNaming(segments: readonly string[]): fc.Arbitrary<Group> {
  const members = fc.oneof({ arbitrary: criteria, weight: 1 }, { arbitrary: membershipCriteria(segments), weight: 2 })
  return groupsOfDepth(2, members)
}

const rowSets = fc.array(fc.nat(80), { maxLength: 20 })

/** Three segments, each with or without a portrait and exceptions by hand, and two lists. */
export const surroundings: fc.Arbitrary<PlainAround> = fc.record({
  segments: fc
    .tuple(
      ...segmentIds.map((_, at) => fc.tuple(fc.option(portraitsNaming(segmentIds.slice(0, at))), rowSets, rowSets))
    )
    .map((segments) =>
      Object.fromEntries(
        segments.map(([portrait, added, out], at) => [
          segmentIds[at] ?? '',
          { portrait, in: added.filter((row) => !out.includes(row)), out }
        ])
      )
    ),
  lists: fc.record(Object.fromEntries(listIds.map((id) => [id, fc.array(words, { minLength: 1, maxLength: 4 })])))
})
