import { computed, ref, shallowRef, watch, type Ref } from 'vue'
import { starterNumbersSchema, type StarterKind, type StarterNumbers } from '../../../model/starter'
import type { StarterOffer } from '../../../contract/starter-results'
import { comparableText } from '../../../model/comparable-text'
import type { SegmentColor } from '../../../model/segment'
import { useClient } from '../../bridge/use-client'
import { useAttempt } from '../../composables/use-attempt'
import { useLanguageStore } from '../../stores/language'
import { useSegmentsStore } from '../../stores/segments'

/** What the user decides of one of the usual segments. */
export interface ChosenStarter {
  readonly use: boolean
  readonly name: string
  readonly color: SegmentColor
}

/** The usual segments over the open base, what of them is chosen, and how they are made; asked anew while `open`. */
// eslint-disable-next-line max-lines-per-function -- small functions over one shared state
export function useStarters(open: Ref<boolean>) {
  const client = useClient()
  const language = useLanguageStore()
  const segments = useSegmentsStore()
  const attempt = useAttempt()
  const offers = shallowRef<readonly StarterOffer[]>([])
  const numbers = ref<StarterNumbers>(starterNumbersSchema.parse({}))
  const chosen = ref<Partial<Record<StarterKind, ChosenStarter>>>({})
  /** Whether the offers are those of the numbers as they are typed. */
  const isAnswered = ref(false)
  let wanted = 0

  async function read(): Promise<void> {
    const asked = ++wanted
    isAnswered.value = false
    const args = { language: language.language, numbers: numbers.value }
    const told = await attempt(() => client.call('starter.list', args))
    if (told && asked === wanted) take(told)
  }
  function take(told: readonly StarterOffer[]): void {
    offers.value = told
    isAnswered.value = true
    for (const { kind, name, color, portrait, taken } of told)
      chosen.value[kind] ??= { use: portrait !== null && taken === null, name, color }
  }
  const begin = (): void => {
    numbers.value = starterNumbersSchema.parse({})
    chosen.value = {}
    void read()
  }
  watch(open, (isOpen) => isOpen && begin(), { immediate: true })
  watch(numbers, () => open.value && void read())

  const isTaken = (kind: StarterKind): boolean => {
    const others = Object.entries(chosen.value).flatMap(([of, each]) => (of !== kind && each.use ? [each] : []))
    return isNameOfOne(chosen.value[kind]?.name ?? '', [...(segments.list ?? []), ...others])
  }
  const used = computed(() => offers.value.filter(({ kind }) => chosen.value[kind]?.use))
  const isNamed = (kind: StarterKind): boolean => (chosen.value[kind]?.name ?? '').trim() !== '' && !isTaken(kind)
  const isReady = computed(
    () => isAnswered.value && used.value.length > 0 && used.value.every(({ kind }) => isNamed(kind))
  )
  async function make(): Promise<number> {
    const made = used.value.map((offer) => asMade(offer, chosen.value[offer.kind]))
    return (await attempt(() => client.call('starter.make', { segments: made })))?.length ?? 0
  }
  return { offers, numbers, chosen, used, isReady, isTaken, make }
}

function isNameOfOne(name: string, named: readonly { readonly name: string }[]): boolean {
  return named.some((each) => comparableText(each.name) === comparableText(name))
}

function asMade({ description, portrait, ...offer }: StarterOffer, chosen: ChosenStarter | undefined) {
  return { name: chosen?.name ?? offer.name, color: chosen?.color ?? offer.color, description, portrait }
}
