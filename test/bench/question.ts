import { defaultAgeBands, type AgeBand } from '../../src/model/age-band'
import type { GroupInput } from '../../src/model/portrait'
import { cities, genders, interests } from './base/vocabulary'

/** The eight criteria of the bench, as plain bounds with both ends included; money in minor units. */
export interface Question {
  /** As the file writes them. */
  readonly genders: readonly string[]
  readonly ageFrom: number
  readonly ageTo: number
  readonly incomeFrom: number
  readonly incomeTo: number
  readonly cities: readonly string[]
  readonly lastOrderWithinDays: number
  readonly ordersFrom: number
  /** Makes the least number of orders another one to our cache: 2.999 asks for whole numbers what 3 asks. */
  readonly step: number
  readonly checkFrom: number
  readonly checkTo: number
  /** One value; `any` and `all` ask the same of it. */
  readonly interest: string
  readonly match: 'any' | 'all'
}

export const widths = ['narrow', 'wide'] as const
export type Width = (typeof widths)[number]

/** The bands by which the average check is shown. */
export const bands: readonly AgeBand[] = defaultAgeBands

const rare = genders.slice(2)

/** The slider of the average check is drawn to its step-th place (between two as well); the other criteria stay. */
export function sliderQuestion(width: Width, step: number): Question {
  const question = questions[width](0)
  return { ...question, checkTo: question.checkTo + Math.round(13 * step) }
}

/** Every criterion has other bounds than at any other step (up to 16 of them). */
export function freshQuestion(width: Width, step: number): Question {
  return questions[width](step + 1)
}

/** About 0.5 and 21 % of the base. */
const questions: Readonly<Record<Width, (step: number) => Question>> = {
  narrow: (step) => ({
    genders: ['female', ...someRare(step)],
    ageFrom: 27 + (step % 4),
    ageTo: 46 + (step % 5),
    incomeFrom: 430_000 + 371 * step,
    incomeTo: 700_000 + 593 * step,
    cities: someCities(0, 20, step),
    lastOrderWithinDays: 180 + step,
    ordersFrom: 3,
    step,
    checkFrom: 2_900 + 7 * step,
    checkTo: 5_300 + 11 * step,
    ...interestAt(step)
  }),
  wide: (step) => ({
    genders: ['female', 'male', ...someRare(step)],
    ageFrom: 18 + (step % 3),
    ageTo: 80 + step,
    incomeFrom: 230_000 + 371 * step,
    incomeTo: 870_000 + 593 * step,
    cities: someCities(0, 20, step),
    lastOrderWithinDays: 1_050 + step,
    ordersFrom: 1,
    step,
    checkFrom: 1_200 + 7 * step,
    checkTo: 13_000 + 11 * step,
    ...interestAt(step)
  })
}

/** One of the 16 sets of the values that few have. */
function someRare(step: number): string[] {
  return rare.filter((_, place) => ((step >> place) & 1) === 1)
}

/** The first of the cities, with one of the later ones in place of the last. */
function someCities(first: number, count: number, step: number): string[] {
  return [...cities.slice(first, first + count - 1), cities[first + count - 1 + step] ?? '']
}

/** Of the four interests that many have. */
function interestAt(step: number): Pick<Question, 'interest' | 'match'> {
  return { interest: interests[step % 4] ?? '', match: step % 8 < 4 ? 'any' : 'all' }
}

/** The question as a portrait of ours: all of eight criteria. */
export function portraitOf(question: Question): GroupInput {
  return {
    kind: 'group',
    mode: 'all',
    members: [
      { kind: 'choice', field: 'gender', values: question.genders.map(ownGender) },
      { kind: 'age', field: 'age', from: question.ageFrom, to: question.ageTo },
      { kind: 'number', field: 'income', from: question.incomeFrom, to: question.incomeTo },
      { kind: 'choice', field: 'city', values: [...question.cities] },
      { kind: 'date', field: 'last_order', from: { kind: 'ago', count: question.lastOrderWithinDays, unit: 'day' } },
      { kind: 'number', field: 'purchases', from: question.ordersFrom - question.step / 1000 },
      { kind: 'number', field: 'average_check', from: question.checkFrom, to: question.checkTo },
      { kind: 'multipleChoice', field: 'interests', match: question.match, values: [question.interest] }
    ]
  }
}

/** The name that our import gives a gender of the file. */
export function ownGender(gender: string): string {
  return { female: 'woman', male: 'man' }[gender] ?? gender
}
