import { monthsBefore, type DayNumber } from '../../model/day'
import type { Random } from './random'
import { interestShapes, valueShapes } from './sample-shapes'
import type { SampleCustomer } from './sample-customer'
import type { SampleVocabulary } from './vocabulary/vocabulary'

/** What is invented about a customer who is a person. */
export type PersonTraits = Pick<
  SampleCustomer,
  | 'gender'
  | 'birthDay'
  | 'age'
  | 'maritalStatus'
  | 'children'
  | 'education'
  | 'occupation'
  | 'income'
  | 'interests'
  | 'values'
>

/** Invents a person: each trait leans on those before it (income on age, education and the city's prices). */
export function inventPerson(
  random: Random,
  words: SampleVocabulary,
  asOfDay: DayNumber,
  cityPrice: number
): PersonTraits {
  const gender = (['woman', 'man', 'other'] as const)[random.weighted([54, 45, 1])] ?? 'woman'
  const age = 18 + Math.floor(62 * (random.next() * 0.65 + random.next() * 0.35) ** 1.35)
  const birthDay = monthsBefore(asOfDay, age * 12) - random.below(365)
  const schooling = educationAt(random, age)
  const maritalStatus = words.maritalStatuses[random.weighted(maritalWeights(age))] ?? null
  const parents = age < 22 ? 0.05 : age < 28 ? 0.45 : age < 35 ? 1 : 1.6
  return {
    gender,
    birthDay,
    age,
    maritalStatus,
    children: Math.min(5, random.poisson(maritalStatus === words.maritalStatuses[0] ? parents * 0.3 : parents)),
    education: words.education[schooling] ?? null,
    occupation: occupationAt(random, words, age),
    income: incomeOf(random, words, { age, schooling, cityPrice }),
    interests: interestsOf(random, words, gender, age),
    values: words.values.filter((_, index) => random.chance(valueChance(index, age)))
  }
}

function educationAt(random: Random, age: number): number {
  if (age < 22) return random.weighted([10, 60, 25, 5, 0])
  return random.weighted(age < 40 ? [3, 17, 25, 25, 30] : [5, 22, 38, 10, 25])
}

function maritalWeights(age: number): number[] {
  if (age < 25) return [78, 8, 14, 0, 0]
  if (age < 35) return [36, 40, 18, 6, 0]
  return age < 60 ? [15, 58, 9, 16, 2] : [6, 56, 3, 14, 21]
}

function occupationAt(random: Random, words: SampleVocabulary, age: number): string {
  if (age < 23 && random.chance(0.7)) return words.student
  if (age >= 63 && random.chance(0.8)) return words.retired
  return random.pick(words.occupations)
}

function incomeOf(
  random: Random,
  words: SampleVocabulary,
  by: { readonly age: number; readonly schooling: number; readonly cityPrice: number }
): number {
  const ofAge = Math.exp(-(((by.age - 43) / 26) ** 2)) * 0.75 + 0.4
  const ofSchool = [0.7, 0.82, 0.92, 1.12, 1.32][by.schooling] ?? 1
  const { median, step } = words.income
  const major = median * ofAge * ofSchool * by.cityPrice * Math.exp(random.normal() * 0.38)
  return Math.max(1, Math.round(major / step)) * step * 100
}

function interestsOf(random: Random, words: SampleVocabulary, gender: string, age: number): string[] {
  return words.interests.filter((_, index) => {
    const shape = interestShapes[index] ?? { woman: 0, man: 0, age, width: 1 }
    const usual = gender === 'man' ? shape.man : gender === 'woman' ? shape.woman : (shape.man + shape.woman) / 2
    return random.chance(usual * (0.35 + 0.95 * Math.exp(-(((age - shape.age) / shape.width) ** 2))))
  })
}

function valueChance(index: number, age: number): number {
  const shape = valueShapes[index] ?? { young: 0, old: 0 }
  const share = Math.min(1, Math.max(0, (age - 20) / 50))
  return shape.young + (shape.old - shape.young) * share
}
