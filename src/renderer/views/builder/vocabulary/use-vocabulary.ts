import { computed, type ComputedRef, type Ref } from 'vue'
import { groupOfEvents, sourcesOf } from '../../../../model/event-attributes'
import { fieldGroups, type FieldGroup, type FieldType } from '../../../../model/field'
import type { EventSource } from '../../../../model/customer-table'
import { termsOfEvents, termsOfField } from '../../../../words/field-terms'
import { fitOf, searchWords, type Fit, type SearchTerms } from '../../../../words/search-words'
import { useFieldTexts } from '../../../composables/use-field-texts'
import { useWords } from '../../../composables/use-words'
import { useWorkspaceStore } from '../../../stores/workspace'
import { vocabularyGroups } from '../vocabulary-groups'

/** A line of the vocabulary: a field, or the base's orders or contacts. */
export type VocabularyItem =
  | {
      readonly kind: 'field'
      readonly id: string
      readonly name: string
      readonly type: FieldType
      readonly known: number
    }
  | { readonly kind: 'events'; readonly id: EventSource; readonly name: string }

/** Items under one heading. */
export interface VocabularyPart {
  readonly group: FieldGroup
  readonly items: readonly VocabularyItem[]
}

/** All items by group, orders first among what they buy and contacts among how they talk. */
function useItems(): ComputedRef<VocabularyPart[]> {
  const workspace = useWorkspaceStore()
  const { words, nameOf } = useFieldTexts()
  return computed(() => {
    const fields = workspace.state?.fields ?? []
    const groups = new Map(
      vocabularyGroups(fields, ({ id }) => nameOf(id), '').map(({ group, fields: inIt }) => [group, inIt])
    )
    const sources = sourcesOf(workspace.state?.eventFields ?? [])
    return fieldGroups.map((group) => ({
      group,
      items: [
        ...sources
          .filter((source) => groupOfEvents[source] === group)
          .map((id) => ({ kind: 'events' as const, id, name: words.value.say(`events.sources.${id}`) })),
        ...(groups.get(group) ?? []).map(({ id, type, known }) => ({
          kind: 'field' as const,
          id,
          type,
          known,
          name: nameOf(id)
        }))
      ]
    }))
  })
}

/** How well each item fits a search; slips are forgiven where nothing fits without. */
function useFits(wanted: ComputedRef<readonly string[]>): ComputedRef<ReadonlyMap<string, Fit>> {
  const workspace = useWorkspaceStore()
  const words = useWords()
  const terms = computed(() => {
    const fields = workspace.state?.fields ?? []
    const ofFields = fields.map((field): [string, SearchTerms] => [field.id, termsOfField(words.value, field)])
    const ofEvents = (['orders', 'contacts'] as const).map((source): [string, SearchTerms] => [
      `${source}/`,
      termsOfEvents(source, words.value.say(`events.sources.${source}`))
    ])
    return new Map([...ofFields, ...ofEvents])
  })
  return computed(() => {
    const exact = fitsOf(wanted.value, terms.value, false)
    return exact.size > 0 ? exact : fitsOf(wanted.value, terms.value, true)
  })
}

/** The fields of the base, its orders and contacts by group, narrowed to what a search finds in any language, the best first. */
export function useVocabulary(search: Ref<string>) {
  const all = useItems()
  const wanted = computed(() => searchWords(search.value))
  const fits = useFits(wanted)
  const told = computed(() => all.value.flatMap(({ items }) => items).filter(({ kind }) => kind === 'field').length)
  const fitOfItem = (item: VocabularyItem) => fits.value.get(keyOf(item))

  const parts = computed<VocabularyPart[]>(() => {
    if (wanted.value.length === 0) return all.value.filter(({ items }) => items.length > 0)
    return all.value
      .map(({ group, items }) => ({
        group,
        items: items
          .filter((item) => fitOfItem(item) !== undefined)
          .sort((one, other) => (fitOfItem(one) ?? 9) - (fitOfItem(other) ?? 9))
      }))
      .filter(({ items }) => items.length > 0)
  })
  /** What Enter adds: the item that fits best; null without a search. */
  const best = computed(() => {
    const found = parts.value.flatMap(({ items }) => items)
    if (wanted.value.length === 0) return null
    return [...found].sort((one, other) => (fitOfItem(one) ?? 9) - (fitOfItem(other) ?? 9))[0] ?? null
  })
  /** Whether what is shown is only near to what is searched. */
  const isNear = computed(() => best.value !== null && fitOfItem(best.value) === 4)
  return { parts, told, best, isNear }
}

/** What tells an item from all others. */
export function keyOf(item: Pick<VocabularyItem, 'kind' | 'id'>): string {
  return item.kind === 'events' ? `${item.id}/` : item.id
}

function fitsOf(wanted: readonly string[], terms: ReadonlyMap<string, SearchTerms>, forgiving: boolean) {
  const fits = new Map<string, Fit>()
  for (const [key, term] of terms) {
    const fit = fitOf(wanted, term, forgiving)
    if (fit !== null) fits.set(key, fit)
  }
  return fits
}
