import type { Field } from '../../model/field'
import type { Language } from '../../model/language'
import { lastVersion, type Segment } from '../../model/segment'
import { segmentsInCircles, segmentsNamed } from '../../model/segment-chain'
import type { PeopleRecords } from '../../model/people'
import type { Portrait } from '../../model/portrait'
import { emailSpelling } from '../identity/email-spelling'
import { keySpelling } from '../identity/key-spelling'
import { kindsOfFields, textsOfColumn } from '../identity/kinds-of-fields'
import { phoneSpelling, type PhoneNumbers } from '../identity/phone-spelling'
import type { Spelling } from '../identity/spelling'
import { suggestCountry } from '../identity/suggest-country'
import type { Memberships } from '../people/memberships'
import type { Around, SegmentAround, Sides } from '../portrait/around/around'
import type { Engine } from '../portrait/bits/engine'
import type { ConditionAnswers } from './condition-answers'
import { keyOfBase } from './key-of-base'
import { membershipsOf, rowsByHand } from './members-by-hand'
import type { OpenWorkspace } from './open-workspace'

/** Telephone numbers are read once somebody needs them; null until then. */
export type LoadedNumbers = () => PhoneNumbers | null

/** What of a view is looked at. */
interface Looked {
  readonly engine: Engine
  readonly fields: readonly Field[]
}

/** What an `Around` is made of; as long as all of it is the same it stays as it is. */
interface Parts extends Memberships {
  readonly segments: readonly SegmentPart[]
  readonly lists: PeopleRecords['lists']
  readonly numbers: PhoneNumbers | null
  readonly language: Language
  readonly key: string | null | undefined
}

interface SegmentPart extends Pick<Segment, 'id' | 'name'> {
  readonly portrait: Portrait | null
}

/** Makes what lies around the portraits of a view: segments with their last versions and exceptions by hand, lists, and who answers SQL conditions. */
export function createArounds(
  numbers: LoadedNumbers,
  conditions: ConditionAnswers
): (view: Looked, workspace: Pick<OpenWorkspace, 'definitions' | 'people'>) => Around {
  const made = new WeakMap<Looked, { readonly parts: Parts; readonly around: Around }>()
  return (view, workspace) => {
    const parts = partsOf(workspace, numbers())
    const known = made.get(view)
    if (known && isSame(known.parts, parts)) return known.around
    const around = makeAround(view, parts, conditions)
    made.set(view, { parts, around })
    return around
  }
}

function partsOf(workspace: Pick<OpenWorkspace, 'definitions' | 'people'>, numbers: PhoneNumbers | null): Parts {
  const { definitions, people } = workspace
  return {
    ...membershipsOf(workspace),
    segments: definitions.segments.map((segment) => {
      return { id: segment.id, name: segment.name, portrait: lastVersion(segment)?.portrait ?? null }
    }),
    lists: people.lists,
    numbers,
    language: definitions.settings.language,
    key: keyOfBase(definitions)
  }
}

const wholeParts = ['memberships', 'aliases', 'brought', 'lists', 'numbers', 'language', 'key'] as const

function isSame(one: Parts, other: Parts): boolean {
  if (!wholeParts.every((part) => one[part] === other[part])) return false
  if (one.segments.length !== other.segments.length) return false
  return one.segments.every((segment, at) => {
    const { id, name, portrait } = other.segments[at] ?? {}
    return segment.id === id && segment.name === name && segment.portrait === portrait
  })
}

function makeAround(view: Looked, parts: Parts, conditions: ConditionAnswers): Around {
  const circles = segmentsInCircles(
    new Map(parts.segments.map(({ id, portrait }) => [id, segmentsNamed(portrait ?? undefined)]))
  )
  const segments = new Map(
    parts.segments.map((part) => [part.id, segmentAround(view, part, parts, circles.has(part.id))])
  )
  return {
    segments,
    lists: new Map(Object.entries(parts.lists)),
    conditions: conditions.of(view.engine),
    spellingOf: spellings(view, parts)
  }
}

/** Who was put in by hand is looked for when it is asked. */
function segmentAround(view: Looked, part: SegmentPart, memberships: Memberships, isInCircle: boolean): SegmentAround {
  const { id, name, portrait } = part
  let sides: Sides | null | undefined
  const sidesNow = (): Sides | null => {
    if (sides === undefined) sides = rowsByHand(view, id, memberships)
    return sides
  }
  return {
    name,
    portrait,
    get problem() {
      if (isInCircle) return 'segmentCycle'
      const isAnybodyIn = portrait !== null || (sidesNow()?.in.words.some((word) => word !== 0) ?? false)
      return isAnybodyIn ? null : 'segmentNotSaved'
    },
    get sides() {
      return sidesNow()
    }
  }
}

/** How a field's values are compared: as those of e-mails, phones or keys; null as texts. */
function spellings({ engine: { table }, fields }: Looked, parts: Parts): (field: string) => Spelling | null {
  let kinds: ReturnType<typeof kindsOfFields> | null = null
  const known = new Map<string, Spelling | null>()
  const make = (field: string): Spelling | null => {
    kinds ??= kindsOfFields(table, fields, parts.key)
    if (kinds.email.includes(field)) return emailSpelling
    if (kinds.key.includes(field)) return keySpelling
    const textOf = kinds.phone.includes(field) ? textsOfColumn(table.columns.get(field)) : null
    if (!textOf || !parts.numbers) return null
    const { country } = suggestCountry([textOf], table.rows, parts.numbers, parts.language)
    return phonesOf(parts.numbers, country)
  }
  return (field) => {
    const found = known.get(field)
    if (found !== undefined) return found
    const spelling = make(field)
    known.set(field, spelling)
    return spelling
  }
}

const ofCountries = new WeakMap<PhoneNumbers, Map<string | null, Spelling>>()

/** The same one for a country, so that what was compared by it is found again. */
function phonesOf(numbers: PhoneNumbers, country: string | null): Spelling {
  const all = ofCountries.get(numbers) ?? new Map<string | null, Spelling>()
  ofCountries.set(numbers, all)
  const spelling = all.get(country) ?? phoneSpelling(numbers, country)
  all.set(country, spelling)
  return spelling
}
