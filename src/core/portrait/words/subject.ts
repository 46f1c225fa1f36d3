import type { AgeCriterion } from '../../../model/criterion/age-criterion'
import type { ChoiceCriterion } from '../../../model/criterion/choice-criterion'
import { comparableText } from '../../../model/comparable-text'
import type { PortraitNode } from '../../../model/portrait'
import { brokenCriterion } from '../../../model/portrait-problems'
import { agedWords } from './age-words'
import { saidBy, telling } from './marks'
import type { Phrasing } from './phrasing'

/** Who the sentence is about: its first words, whether they are women only, and what is left to be said of them. */
export interface Subject {
  readonly text: string
  readonly women: boolean
  readonly rest: readonly PortraitNode[]
}

type Noun = 'man' | 'woman' | 'both'

/** Takes gender and age out of criteria joined by "all", where they make the subject: "Men aged 27–45". */
export function subjectOf(members: readonly PortraitNode[], phrasing: Phrasing): Subject {
  const { words } = phrasing
  const gender = members.find((node): node is ChoiceCriterion => nounOf(node, phrasing) !== null)
  const noun = gender ? nounOf(gender, phrasing) : null
  const age = members.find((node): node is AgeCriterion => isPlainAge(node, phrasing))
  const name = words.say(`sentence.subjects.${noun ?? 'customers'}`)
  const who = gender ? saidBy(gender.id, name) : name
  const text = age
    ? words.say('sentence.aged.who', { who, age: saidBy(age.id, telling(agedWords(age, phrasing))) })
    : who
  return { text, women: noun === 'woman', rest: members.filter((node) => node !== gender && node !== age) }
}

function nounOf(node: PortraitNode, { fields, around }: Phrasing): Noun | null {
  if (node.kind !== 'choice' || node.field !== 'gender' || node.negated || node.unknown !== 'keep') return null
  if (!fields.get('gender')?.standard || brokenCriterion(node, fields, around)) return null
  const values = new Set(node.values.map(comparableText))
  const known = [...values].every((value) => value === 'man' || value === 'woman')
  if (!known || values.size === 0) return null
  if (values.size === 2) return 'both'
  return values.has('man') ? 'man' : 'woman'
}

function isPlainAge(node: PortraitNode, { fields, around }: Phrasing): node is AgeCriterion {
  if (node.kind !== 'age' || node.field !== 'age' || node.negated || node.unknown !== 'keep') return false
  return (node.from !== undefined || node.to !== undefined) && !brokenCriterion(node, fields, around)
}
