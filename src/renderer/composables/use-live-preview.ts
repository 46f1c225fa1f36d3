import { getCurrentScope, onScopeDispose, ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import type { ArgumentsInput } from '../../contract/api'
import type { Preview } from '../../contract/results'
import { afterPaint } from './after-paint'

export type PreviewQuestion = Omit<ArgumentsInput<'portrait.preview'>, 'number'>

export interface LivePreview {
  /** The newest answer, for the count alone: what is painted in the first frame after it came. An older one stays until the next comes. */
  readonly newest: ShallowRef<Preview | null>
  /** The newest answer whose count has been painted, for all the rest. */
  readonly preview: ShallowRef<Preview | null>
  /** True when an answer has been awaited for 100 ms: the numbers on screen are old and fade. */
  readonly late: Ref<boolean>
  /** True while an answer is awaited, or a part of it is not on the screen. */
  readonly busy: Ref<boolean>
  /** What the last question failed with, until one succeeds. */
  readonly failure: ShallowRef<unknown>
  /** Asks anew: at once when nothing runs, else after what runs; only the newest waiting question is kept. */
  ask(question: PreviewQuestion): void
  /** Takes the answers off the screen. */
  clear(): void
}

const patience = 100
/** Milliseconds after which a question is given up for a newer one; giving up costs more than most answers. */
const long = 200
/** While answers keep coming, all but the count is drawn anew every so many milliseconds at most, lest the drawing keep the counts waiting. */
const spacing = 60

/**
 * The preview of a portrait while it is edited: one question running, one waiting, the newest wins, late answers are dropped
 * by their number. A question that takes long is given up when another one waits.
 */
// eslint-disable-next-line max-lines-per-function -- small functions over one shared state
export function useLivePreview(
  fetch: (question: PreviewQuestion & { number: number }, signal: AbortSignal) => Promise<Preview>,
  painted: (work: () => void) => void = afterPaint
): LivePreview {
  const newestAnswer = shallowRef<Preview | null>(null)
  const preview = shallowRef<Preview | null>(null)
  const failure = shallowRef<unknown>(null)
  const late = ref(false)
  const busy = ref(false)
  let newest = 0
  let running = false
  let follows = false
  let waiting: PreviewQuestion | null = null
  let timer: ReturnType<typeof setTimeout> | null = null
  let current = new AbortController()
  let giveUp: ReturnType<typeof setTimeout> | undefined
  let began = 0
  let drawn = -Infinity
  let later: ReturnType<typeof setTimeout> | undefined

  function watchPatience(): void {
    timer ??= setTimeout(() => (late.value = true), patience)
  }

  function restPatience(): void {
    if (timer) clearTimeout(timer)
    timer = null
    late.value = false
  }

  /** Shows the count of an answer in the next frame and all the rest in one after it, which need not keep the count waiting. */
  function show(answer: Preview): void {
    newestAnswer.value = answer
    const isLast = later !== undefined && waiting === null
    if (follows && !isLast) return
    follows = true
    clearTimeout(later)
    later = undefined
    painted(drawInTime)
  }

  function drawInTime(): void {
    const wait = running || waiting ? drawn + spacing - performance.now() : 0
    if (wait > 0) later = setTimeout(() => painted(drawRest), wait)
    else drawRest()
  }

  function drawRest(): void {
    clearTimeout(later)
    later = undefined
    drawn = performance.now()
    follows = false
    preview.value = newestAnswer.value
    busy.value = running || waiting !== null
  }

  async function run(question: PreviewQuestion): Promise<void> {
    running = true
    began = performance.now()
    current = new AbortController()
    const { signal } = current
    const number = ++newest
    try {
      const answer = await fetch({ ...question, number }, signal)
      running = false
      if (answer.number === newest) show(answer)
      failure.value = null
    } catch (error) {
      if (!signal.aborted) failure.value = error
    }
    clearTimeout(giveUp)
    running = false
    const next = waiting
    waiting = null
    restPatience()
    busy.value = next !== null || follows
    if (!next) return
    watchPatience()
    void run(next)
  }

  function ask(question: PreviewQuestion): void {
    watchPatience()
    busy.value = true
    if (!running) return void run(question)
    if (!waiting) giveUp = setTimeout(() => current.abort(), Math.max(0, began + long - performance.now()))
    waiting = question
  }

  function end(): void {
    waiting = null
    clearTimeout(later)
    clearTimeout(giveUp)
    current.abort()
    restPatience()
    busy.value = false
  }

  function clear(): void {
    newestAnswer.value = null
    preview.value = null
  }

  if (getCurrentScope()) onScopeDispose(end)
  return { newest: newestAnswer, preview, late, busy, failure, ask, clear }
}
