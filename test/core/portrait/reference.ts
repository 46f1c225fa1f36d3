import type { AgeCriterion } from '../../../src/model/criterion/age-criterion'
import type { CheckByAgeBandCriterion } from '../../../src/model/criterion/check-by-age-band-criterion'
import type { Criterion } from '../../../src/model/criterion/criterion'
import type { DateBound } from '../../../src/model/criterion/date-criterion'
import type { TextOperator } from '../../../src/model/criterion/text-criterion'
import { birthdayIn, dayFromIso, monthsBefore, partsOf, type DayNumber } from '../../../src/model/day'
import type { Group, PortraitNode } from '../../../src/model/portrait'
import type { PlainCustomer } from './plain-customers'

/** True, false, or null for unknown. */
export type Truth = boolean | null

/** A segment in plain values: its portrait, and the rows that were put in and are kept out by hand. */
export interface PlainSegment {
  readonly portrait: Group | null
  readonly in: readonly number[]
  readonly out: readonly number[]
}

/** Segments and lists that criteria may name, and the row of the customer who is asked about. */
export interface PlainAround {
  readonly segments: Readonly<Record<string, PlainSegment>>
  readonly lists: Readonly<Record<string, readonly string[]>>
}

interface Asking {
  readonly customer: PlainCustomer
  readonly row: number
  readonly asOfDay: DayNumber
  readonly around: PlainAround
}

/** What a portrait says of one customer, by the words of the product's rules; the root itself cannot be disabled. */
export function truthOf(
  root: Group,
  customer: PlainCustomer,
  asOfDay: DayNumber,
  row = 0,
  around: PlainAround = { segments: {}, lists: {} }
): Truth {
  return rootTruth(root, { customer, row, asOfDay, around })
}

function rootTruth(root: Group, asking: Asking): Truth {
  return root.members.some(counts) ? nodeTruth(root, asking) : true
}

function counts(node: PortraitNode): boolean {
  return node.enabled && (node.kind !== 'group' || node.members.some(counts))
}

function nodeTruth(node: PortraitNode, asking: Asking): Truth {
  if (node.kind !== 'group') return criterionTruth(node, asking)
  const truths = node.members.filter(counts).map((member) => nodeTruth(member, asking))
  switch (node.mode) {
    case 'all':
      return all(truths)
    case 'any':
      return any(truths)
    case 'none':
      return not(any(truths))
    case 'atLeast': {
      const sure = truths.filter((truth) => truth === true).length
      const possible = truths.filter((truth) => truth !== false).length
      return sure >= node.count ? true : possible < node.count ? false : null
    }
  }
}

function criterionTruth(criterion: Criterion, asking: Asking): Truth {
  if (!canAnswer(criterion, asking)) return null
  const answered = answer(criterion, asking)
  const truth = criterion.negated ? not(answered) : answered
  if (truth !== null || criterion.unknown === 'keep') return truth
  return criterion.unknown === 'match'
}

const kindsOfFields: Readonly<Record<string, readonly Criterion['kind'][]>> = {
  visits: ['number'],
  average_check: ['number', 'checkByAgeBand'],
  birth_date: ['date', 'anniversary'],
  loyalty_card: ['yesNo'],
  city: ['choice', 'text', 'list'],
  interests: ['multipleChoice'],
  note: ['text', 'list'],
  age: ['age']
}

/** Whether what is asked about is there, and answers such a criterion. */
function canAnswer(criterion: Criterion, { around }: Asking): boolean {
  const { field, kind } = criterion
  if (kind === 'segment') {
    const segment = around.segments[criterion.segment]
    return segment !== undefined && (segment.portrait !== null || segment.in.length > 0)
  }
  if (kind === 'list' && criterion.list !== '' && !around.lists[criterion.list]) return false
  const kinds = kindsOfFields[field]
  return kinds !== undefined && (kind === 'known' || kinds.includes(kind))
}

function memberTruth(id: string, asking: Asking): Truth {
  const { portrait, in: added, out } = asking.around.segments[id] as PlainSegment
  if (added.includes(asking.row)) return true
  if (out.includes(asking.row)) return false
  return portrait ? rootTruth(portrait, asking) : false
}

function answer(criterion: Criterion, asking: Asking): Truth {
  const { customer, asOfDay, around } = asking
  if (criterion.kind === 'segment') return memberTruth(criterion.segment, asking)
  const value = customer[criterion.field as keyof PlainCustomer]
  if (criterion.kind === 'known') return (value !== null) === criterion.known
  if (criterion.kind === 'checkByAgeBand') return checkTruth(criterion, customer)
  if (value === null) return null
  switch (criterion.kind) {
    case 'number': {
      const number = value as number
      const above =
        criterion.from === undefined ||
        number > criterion.from ||
        (number === criterion.from && !criterion.excludesFrom)
      const below =
        criterion.to === undefined || number < criterion.to || (number === criterion.to && !criterion.excludesTo)
      return above && below
    }
    case 'age':
      return ageTruth(value as NonNullable<PlainCustomer['age']>, criterion)
    case 'date': {
      const day = value as number
      const from = criterion.from ? dayOfBound(criterion.from, asOfDay) : -Infinity
      const to = criterion.to ? dayOfBound(criterion.to, asOfDay) : Infinity
      return day >= from && day <= to
    }
    case 'anniversary': {
      const { year } = partsOf(asOfDay)
      const returns = [year, year + 1].map((each) => birthdayIn(value as number, each)).filter((day) => day >= asOfDay)
      return Math.min(...returns) <= asOfDay + criterion.withinDays
    }
    case 'choice':
      return keysOf(criterion.values).includes(keyOf(value as string))
    case 'multipleChoice': {
      const has = (value as readonly string[]).map(keyOf)
      const wanted = keysOf(criterion.values)
      if (criterion.match === 'all') return wanted.length > 0 && wanted.every((key) => has.includes(key))
      return wanted.some((key) => has.includes(key)) === (criterion.match === 'any')
    }
    case 'text':
      return keysOf(criterion.values).some((key) => reads(keyOf(value as string), criterion.operator, key))
    case 'list':
      return keysOf(around.lists[criterion.list] ?? []).includes(keyOf(value as string))
    case 'yesNo':
      return value === criterion.value
    default:
      return null
  }
}

/** An age known as a span is every age of the span at once: true for all of them, false for all, else unknown. */
function ageTruth(
  age: NonNullable<PlainCustomer['age']>,
  { from = 0, to = 999 }: Pick<AgeCriterion, 'from' | 'to'>
): Truth {
  const [youngest, oldest] = typeof age === 'number' ? [age, age] : [age[0], age[1] ?? 999]
  const truths = new Set<boolean>()
  for (let years = youngest; years <= oldest; years++) truths.add(years >= from && years <= to)
  return truths.size === 1 ? truths.has(true) : null
}

function checkTruth({ bands }: CheckByAgeBandCriterion, { age, average_check: check }: PlainCustomer): Truth {
  return any(
    bands
      .filter((band) => band.included)
      .map((band) => {
        const inBand =
          age === null ? null : ageTruth(age, { from: band.from, to: band.to === undefined ? 999 : band.to - 1 })
        const bounds = [
          ...(band.checkFrom === undefined ? [] : [check === null ? null : check >= band.checkFrom]),
          ...(band.checkTo === undefined ? [] : [check === null ? null : check <= band.checkTo])
        ]
        return all([inBand, ...bounds])
      })
  )
}

function dayOfBound(bound: DateBound, asOfDay: DayNumber): DayNumber {
  if (bound.kind === 'day') return dayFromIso(bound.day) as DayNumber
  if (bound.unit === 'day') return asOfDay - bound.count
  return monthsBefore(asOfDay, bound.unit === 'month' ? bound.count : bound.count * 12)
}

function reads(text: string, operator: TextOperator, key: string): boolean {
  switch (operator) {
    case 'equals':
      return text === key
    case 'contains':
      return text.includes(key)
    case 'startsWith':
      return text.startsWith(key)
    case 'endsWith':
      return text.endsWith(key)
  }
}

function keysOf(values: readonly string[]): string[] {
  return [...new Set(values.map(keyOf))].filter((key) => key !== '')
}

function keyOf(text: string): string {
  return text.normalize('NFC').trim().toLowerCase().replace(/ё/g, 'е')
}

function all(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false
  return truths.includes(null) ? null : true
}

function any(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true
  return truths.includes(null) ? null : false
}

function not(truth: Truth): Truth {
  return truth === null ? null : !truth
}
