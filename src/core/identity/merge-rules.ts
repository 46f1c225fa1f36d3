import { duplicateRules, type DuplicateRule } from '../../contract/identity-arguments'
import type { Field } from '../../model/field'
import { consentChannels } from '../../model/people'

/** The rule of a field unless another is chosen, and those to choose from. */
export interface FieldRules {
  readonly usual: DuplicateRule
  readonly rules: readonly DuplicateRule[]
  /** The field whose source it takes its value from: date, source and text of a consent belong to it. */
  readonly follows: string | null
}

const plain = duplicateRules.filter((rule) => rule !== 'append' && rule !== 'longest')
const ofConsents = plain

/** What a field may have when customers become one; `key` is the field by which the base knows them, of which the survivor's stays. */
export function rulesOfField(
  { id, type }: Field,
  key: string | null | undefined,
  has: (id: string) => boolean
): FieldRules {
  if (id === key) return { usual: 'survivor', rules: ['survivor'], follows: null }
  const consent = consentOf(id)
  if (consent === id) return { usual: 'newest', rules: ofConsents, follows: null }
  if (consent !== null && has(consent)) return { usual: 'newest', rules: [], follows: consent }
  if (type === 'multipleChoice') return { usual: 'append', rules: duplicateRules, follows: null }
  return { usual: 'fillBlanks', rules: type === 'text' ? duplicateRules : plain, follows: null }
}

/** The consent that a field tells of, or is. */
export function consentOf(id: string): string | null {
  const channel = consentChannels.find((each) => id === `consent_${each}` || id.startsWith(`consent_${each}_`))
  return channel === undefined ? null : `consent_${channel}`
}
