import type { Block, DocumentTree } from '../../../contract/document'
import { layerOf, numbered, paragraph, section, type DocumentFacts } from './document-facts'
import { differencesTable, promiseSections } from './promise-sections'

/** The standard of one segment, or the common one (null). */
export function standardDocument(facts: DocumentFacts, segment: string | null): DocumentTree {
  const { words } = facts
  const heading = (name: 'purpose' | 'values' | 'differs' | 'review') => words.say(`standardDocuments.headings.${name}`)
  const title =
    segment === null
      ? words.say('standardDocuments.titles.common')
      : words.say('standardDocuments.titles.segment', { segment: words.segment(segment) })
  return {
    ...frameOf(facts, segment),
    title,
    subtitle: words.say('standardDocuments.subtitle', {
      state: words.say(`standard.states.${layerOf(facts, segment).state}`),
      day: words.day(facts.day)
    }),
    blocks: numbered([
      ...section(heading('purpose'), purpose(facts, segment)),
      ...section(heading('values'), valuesOf(facts)),
      ...promiseSections(facts, segment),
      ...(segment === null ? [] : section(heading('differs'), differencesTable(facts, segment))),
      ...section(heading('review'), review(facts, segment))
    ])
  }
}

/** Language, colour and the small print of a document. */
export function frameOf(
  { words, workspace, day, segments }: DocumentFacts,
  segment: string | null
): Pick<DocumentTree, 'language' | 'accent' | 'footer'> {
  return {
    language: words.language,
    accent: segments.find(({ id }) => id === segment)?.accent ?? null,
    footer: words.say('standardDocuments.footer', { workspace, day: words.day(day) })
  }
}

/** Whom a standard is for, and how many they are. */
export function purpose(facts: DocumentFacts, segment: string | null): Block[] {
  const { words } = facts
  const description = facts.segments.find(({ id }) => id === segment)?.description.trim() ?? ''
  return [
    paragraph(
      segment === null
        ? words.say('standardDocuments.purpose.common')
        : words.say('standardDocuments.purpose.segment', { segment: words.segment(segment) })
    ),
    ...(description === '' ? [] : [paragraph(description)]),
    ...customersOf(facts, segment),
    ...(segment === null ? [] : [paragraph(words.say('standardDocuments.purpose.inherits'))])
  ]
}

/** To how many customers a standard applies, or would if all were in force; nothing when there is no base; or that the segment is paused. */
export function customersOf({ words, layers, inForce, paused, day }: DocumentFacts, segment: string | null): Block[] {
  if (segment !== null && paused.has(segment)) return [paragraph(words.say('standardDocuments.purpose.paused'))]
  const applies = inForce.find((each) => each.segment === segment)
  const layer = applies ?? layers.find((each) => each.segment === segment)
  const base = baseOf(layers)
  if (!layer || base === 0) return []
  const facts = { day: words.day(day), share: words.percent(layer.count / base) }
  const text = applies ? 'standardDocuments.purpose.customers' : 'standardDocuments.purpose.wouldApply'
  return [paragraph(words.say(text, facts, layer.count))]
}

/** How many customers there are: all standards together have everybody. */
export function baseOf(layers: DocumentFacts['layers']): number {
  return layers.reduce((sum, { count }) => sum + count, 0)
}

/** That a standard is not in force yet; nothing when it is. */
export function notInForce(facts: DocumentFacts, segment: string | null): Block[] {
  const { state } = layerOf(facts, segment)
  if (state === 'inForce') return []
  return [paragraph({ text: facts.words.say(`standardDocuments.review.state.${state}`), mark: 'emphasis' })]
}

/** What stands above all standards. */
export function valuesOf({ standards }: DocumentFacts): Block[] {
  const paragraphs = standards.common.values.split(/\n\s*\n/).map((text) => text.trim())
  return paragraphs.filter((text) => text !== '').map((text) => paragraph(text))
}

/** How far the standard is, when it is read through, and places to sign. */
export function review(facts: DocumentFacts, segment: string | null): Block[] {
  const { words } = facts
  const { state, reviewEvery, reviewOn } = layerOf(facts, segment)
  const next =
    reviewOn === null
      ? words.say('standardDocuments.review.none')
      : words.say('standardDocuments.review.next', { day: words.day(reviewOn) })
  const every = words.say('standardDocuments.review.every', {}, reviewEvery)
  return [paragraph(`${words.say(`standardDocuments.review.state.${state}`)} ${every} ${next}`), signatures(facts)]
}

/** Who puts their name under a document. */
export function signatures({ words }: DocumentFacts): Block {
  const roles = ['service', 'departments', 'approved'] as const
  return { kind: 'signatures', roles: roles.map((role) => words.say(`standardDocuments.review.roles.${role}`)) }
}
