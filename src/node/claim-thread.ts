import { Worker } from 'node:worker_threads'
import type { Claim, ClaimThread } from '../core/ports/claims'

/** A question to the thread; its answer has the same number. */
export interface ClaimQuestion {
  readonly number: number
  readonly claims: readonly Claim[]
}

/** The kind of the first claim that does not hold. */
export interface ClaimAnswer {
  readonly number: number
  readonly broken: Claim['kind'] | null
}

interface Waiting {
  readonly answer: (broken: Claim['kind'] | null) => void
  readonly refuse: () => void
}

const idleMilliseconds = 2000

/** A thread made of a built file, started when it is needed; without work for two seconds it ends. */
export function claimThread(file: URL): ClaimThread {
  let running: RunningThread | null = null
  const thread = (): RunningThread => (running ??= startThread(file, () => (running = null)))
  return {
    wake: () => void thread(),
    firstBroken: (claims) => thread().ask(claims)
  }
}

interface RunningThread {
  ask(claims: readonly Claim[]): Promise<Claim['kind'] | null>
}

function startThread(file: URL, onEnd: () => void): RunningThread {
  const worker = new Worker(file)
  const waiting = new Map<number, Waiting>()
  let questions = 0
  let timer: NodeJS.Timeout | undefined
  let ended = false
  const end = (): void => {
    if (ended) return
    ended = true
    clearTimeout(timer)
    onEnd()
    for (const { refuse } of waiting.values()) refuse()
    waiting.clear()
    void worker.terminate()
  }
  const restWhenIdle = (): void => {
    clearTimeout(timer)
    if (waiting.size === 0) timer = setTimeout(end, idleMilliseconds).unref()
  }
  worker.unref()
  worker.on('error', end)
  worker.on('exit', end)
  worker.on('message', ({ number, broken }: ClaimAnswer) => {
    waiting.get(number)?.answer(broken)
    waiting.delete(number)
    restWhenIdle()
  })
  restWhenIdle()
  return {
    ask: (claims) =>
      new Promise((answer, reject) => {
        clearTimeout(timer)
        const number = ++questions
        waiting.set(number, { answer, refuse: () => reject(new Error('the thread ended')) })
        worker.postMessage({ number, claims } satisfies ClaimQuestion)
      })
  }
}
