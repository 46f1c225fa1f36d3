import type { SegmentDetails } from '../../contract/results'
import type { Portrait } from '../../model/portrait'

/** What is to be saved: the newest portrait, and the step (one drag) it belongs to. */
export interface DraftEdit {
  readonly portrait: Portrait
  readonly step: string | null
}

export interface DraftSaver {
  /** Saves after a pause of 300 ms; what waits is saved first, unless both belong to one step: each act is undone by itself. */
  edit(edit: DraftEdit): void
  /** Saves at once what waits; resolves when all is saved. */
  flush(): Promise<void>
  /** Whether something waits or is being saved. */
  busy(): boolean
}

const pause = 300

/** Saves edits of a draft one after the other, with a pause for typing and dragging. `save` must not throw. */
export function createDraftSaver(save: (edit: DraftEdit) => Promise<SegmentDetails | undefined>): DraftSaver {
  let waiting: DraftEdit | null = null
  let timer: ReturnType<typeof setTimeout> | null = null
  let saving = 0
  let chain: Promise<unknown> = Promise.resolve()

  function send(): void {
    if (timer) clearTimeout(timer)
    timer = null
    const edit = waiting
    waiting = null
    if (!edit) return
    saving++
    chain = (saving === 1 ? save(edit) : chain.then(() => save(edit))).finally(() => saving--)
  }

  return {
    edit(edit) {
      if (waiting && (edit.step === null || waiting.step !== edit.step)) send()
      waiting = edit
      if (timer) clearTimeout(timer)
      timer = setTimeout(send, pause)
    },
    async flush() {
      send()
      await chain
    },
    busy: () => waiting !== null || saving > 0
  }
}
