import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import type { PageRequest } from '../../contract/requests'
import { failureDataOf } from '../../contract/failure'
import type { LedgerEntry, SegmentDetails } from '../../contract/results'
import type { AgeBand } from '../../model/age-band'
import { criteriaOf, emptyPortrait, type Portrait } from '../../model/portrait'
import type { SegmentColor } from '../../model/segment'
import { useClient } from '../bridge/use-client'
import { useAttempt } from '../composables/use-attempt'
import { useLivePreview } from '../composables/use-live-preview'
import { useDistributionsStore } from './distributions'
import { chartRequestOf } from '../charts/chart-choices'
import { createDraftSaver, type DraftEdit } from './draft-saver'
import { useFirstDraft } from './first-draft'
import { createHand } from './hand'
import { useLanguageStore } from './language'
import { useNamedSegments } from './named-segments'
import { unlessEqual } from './unless-equal'
import { useWorkspaceStore } from './workspace'

const firstPage = { sort: null, offset: 0 }

/** The portrait on the builder's table: edited here, previewed live, saved as a draft by itself. */
// eslint-disable-next-line max-lines-per-function -- a setup store is the list of its refs and verbs
export const usePortraitDraftStore = defineStore('portraitDraft', () => {
  const client = useClient()
  const workspace = useWorkspaceStore()
  const language = useLanguageStore()
  const distributions = useDistributionsStore()
  const attempt = useAttempt()
  const firstDraft = useFirstDraft()
  const details = shallowRef<SegmentDetails | null>(null)
  const portrait = shallowRef<Portrait>(emptyPortrait)
  const namedSegments = useNamedSegments(portrait)
  const selected = ref<string | null>(null)
  const columns = shallowRef<readonly string[]>([])
  const page = shallowRef<Pick<PageRequest, 'sort' | 'offset'>>(firstPage)
  /** Bands that are being edited, before they become the workspace's. */
  const trialBands = shallowRef<readonly AgeBand[] | null>(null)
  /** Whether the bands tell what is spent in a month. */
  const monthly = ref(false)
  /** Whether a hand draws a slider: answers follow each other so fast that only what is looked at need be drawn. */
  const moving = ref(false)
  const state = ref<'closed' | 'opening' | 'open' | 'gone'>('closed')
  const live = useLivePreview((question, signal) => client.call('portrait.preview', question, { signal }))

  const id = computed(() => details.value?.id ?? null)
  const color = computed<SegmentColor>(() => details.value?.color ?? 'blue')
  const canSave = computed(() => !workspace.readOnly && details.value?.draft !== undefined)
  /** By criterion or group; an entry that says what it said before is the one that was there. */
  const ledger = computed<ReadonlyMap<string, LedgerEntry>>((before) => {
    const entries = live.preview.value?.ledger ?? []
    return new Map(entries.map((entry) => [entry.id, unlessEqual(entry, before?.get(entry.id))]))
  })
  /** SQL criteria that are still being counted. */
  const counting = computed(() => new Set(live.preview.value?.counting ?? []))
  const countedShare = ref(0)
  const broken = computed(() => new Map((live.preview.value?.broken ?? []).map((one) => [one.criterionId, one])))

  /** What the user chose to see; null while the program chooses. */
  const chosenCharts = computed(() => {
    const names = workspace.state?.settings.charts ?? []
    return names.length > 0 ? names.flatMap((name) => chartRequestOf(name, workspace.fieldsById) ?? []) : null
  })
  const shownCharts = () => live.newest.value?.charts.map(({ request }) => request) ?? null

  /** Asks for what is shown now. While a hand moves, the charts that are shown are asked for again; at rest they are chosen anew. */
  function ask(): void {
    if (state.value !== 'open') return
    live.ask({
      portrait: portrait.value,
      ahead: true,
      bands: trialBands.value ? [...trialBands.value] : null,
      language: language.language,
      bandDetails: { monthly: monthly.value },
      charts: chosenCharts.value ?? (hand.moving() ? shownCharts() : null),
      page: { columns: [...columns.value], sort: page.value.sort, offset: page.value.offset, limit: 50 }
    })
  }

  /** Asks again when an SQL condition that is waited for has been counted. */
  function followCounting({ rows, of }: { rows: number; of: number }): void {
    countedShare.value = of === 0 ? 1 : rows / of
    if (rows === of && criteriaOf(portrait.value).some(({ kind }) => kind === 'sql')) ask()
  }

  const hand = createHand(() => {
    moving.value = false
    ask()
  })

  const saver = createDraftSaver(({ portrait: edited, step }: DraftEdit) =>
    attempt(async () => {
      const segment = details.value
      if (!segment && criteriaOf(edited).length === 0) return undefined
      details.value = segment
        ? await client.call('segment.editDraft', { id: segment.id, portrait: edited, step })
        : await firstDraft.create(edited)
      return details.value
    }).then((saved) => {
      if (!saved) workspace.nothingPending()
      return saved
    })
  )

  /** Opens a segment's portrait, or an empty one that becomes a segment with its first criterion (`new`). */
  async function open(which: string): Promise<void> {
    await saver.flush()
    firstDraft.remember(null)
    details.value = null
    live.clear()
    portrait.value = emptyPortrait
    selected.value = null
    page.value = firstPage
    trialBands.value = null
    state.value = 'opening'
    if (which !== 'new') await take(which)
    else state.value = 'open'
    ask()
  }

  async function take(which: string): Promise<void> {
    try {
      const segment = await client.call('segment.read', { id: which })
      details.value = segment
      portrait.value = segment.shown
      state.value = 'open'
    } catch (error) {
      if (failureDataOf(error).code !== 'segmentNotFound') void attempt(() => Promise.reject(error))
      state.value = 'gone'
    }
  }

  /** Puts an edited portrait on the table (nothing where the workspace is read-only): previewed at once, saved soon; edits of one step are undone together. */
  function apply(next: Portrait, step: string | null = null): void {
    if (next === portrait.value || workspace.readOnly) return
    portrait.value = next
    if (page.value.offset !== 0) page.value = { ...page.value, offset: 0 }
    if (step !== null) {
      moving.value = true
      hand.move()
    }
    ask()
    workspace.editPending()
    saver.edit({ portrait: next, step })
  }

  /** Follows changes made elsewhere: undo, redo, another window. */
  async function follow(): Promise<void> {
    const which = id.value
    if (saver.busy()) return
    if (!which) return followAgain()
    const before = JSON.stringify(portrait.value)
    try {
      const segment = await client.call('segment.read', { id: which })
      if (saver.busy() || id.value !== which) return
      details.value = segment
      if (JSON.stringify(segment.shown) === before) return
      portrait.value = segment.shown
      ask()
    } catch (error) {
      if (failureDataOf(error).code === 'segmentNotFound' && id.value === which) leave(which)
    }
  }

  /** A segment that is gone leaves the table; a draft whose first criterion was undone leaves an empty portrait. */
  function leave(which: string): void {
    if (details.value?.versions.length !== 0) return void (state.value = 'gone')
    firstDraft.remember(which)
    details.value = null
    portrait.value = emptyPortrait
    selected.value = null
    ask()
  }

  async function followAgain(): Promise<void> {
    const segment = await firstDraft.again()
    if (!segment || saver.busy() || id.value || state.value !== 'open') return
    details.value = segment
    portrait.value = segment.shown
    ask()
  }

  let lastVerb: Promise<unknown> = Promise.resolve()

  /** Verbs go one after the other, so that a name just typed is taken before the version is saved. */
  function verb(work: (id: string) => Promise<SegmentDetails | null>): Promise<boolean> {
    const done = lastVerb.then(() => perform(work))
    lastVerb = done.catch(() => undefined)
    return done
  }
  async function perform(work: (id: string) => Promise<SegmentDetails | null>): Promise<boolean> {
    await saver.flush()
    const which = id.value
    if (!which) return false
    const answer = await attempt(() => work(which))
    if (answer) details.value = answer
    // What was edited while the verb was under way is newer than its answer.
    if (answer && !saver.busy()) portrait.value = answer.shown
    if (answer === null) state.value = 'gone'
    ask()
    return answer !== undefined
  }
  const saveVersion = () => verb((which) => client.call('segment.saveVersion', { id: which }))
  const discard = () => verb((which) => client.call('segment.discardDraft', { id: which }))
  const change = (settings: { name?: string; color?: SegmentColor; description?: string }) =>
    verb((which) => client.call('segment.change', { id: which, ...settings }))

  async function close(): Promise<void> {
    await saver.flush()
    state.value = 'closed'
    details.value = null
    live.clear()
  }

  client.onEvent((event) => {
    if (event.kind === 'changed' && state.value === 'open') void follow()
    if (event.kind === 'dayChanged') ask()
    if (event.kind === 'counting') followCounting(event)
  })
  watch(
    [
      () => language.language,
      () => columns.value,
      () => page.value,
      () => trialBands.value,
      () => monthly.value,
      () => distributions.baseKey,
      () => JSON.stringify(workspace.state?.settings),
      () => namedSegments.value
    ],
    ask
  )

  return {
    details,
    portrait,
    selected,
    columns,
    page,
    trialBands,
    monthly,
    moving,
    state,
    id,
    color,
    canSave,
    ledger,
    broken,
    counting,
    countedShare,
    newest: live.newest,
    preview: live.preview,
    late: live.late,
    busy: live.busy,
    failure: live.failure,
    open,
    apply,
    saveVersion,
    discard,
    change,
    close,
    flush: () => lastVerb.then(saver.flush)
  }
})
