import type { ApiEvent } from '../../contract/api'
import { failureDataOf } from '../../contract/failure'
import type { Ports } from '../ports/ports'
import { saveWorkspaceFile } from '../store/workspace-file'
import type { Emitter } from './emitter'
import type { OpenWorkspace } from './open-workspace'

const draftDelayMilliseconds = 400

/** Writes the definitions of the open workspace, one save after the other. */
export interface SaveQueue {
  /** Saves now; settles when the file is whole on disk and read back. */
  save(workspace: OpenWorkspace): Promise<void>
  /** Saves within half a second, so that a quick succession of edits is one save; a failure is told as an event. */
  saveSoon(workspace: OpenWorkspace): void
  /** Waits until nothing is left to save. @throws Failure when the last edits could not be saved. */
  settle(workspace: OpenWorkspace): Promise<void>
}

/** A queue that tells `saving`, `saved` and `saveFailed`. */
export function createSaveQueue(ports: Ports, events: Emitter<ApiEvent>): SaveQueue {
  let last: Promise<unknown> = Promise.resolve()
  let timer: ReturnType<typeof setTimeout> | undefined
  let dirty = false

  const write = async (workspace: OpenWorkspace): Promise<void> => {
    events.emit({ kind: 'saving' })
    dirty = true
    try {
      const { definitions, meta } = workspace
      workspace.seal = await saveWorkspaceFile(ports, workspace.path, { definitions, meta }, workspace.seal)
      dirty = workspace.definitions !== definitions
      workspace.savedAt = ports.clock.now()
      events.emit({ kind: 'saved', at: workspace.savedAt })
    } catch (error) {
      events.emit({ kind: 'saveFailed', failure: failureDataOf(error) })
      throw error
    }
  }
  const save = (workspace: OpenWorkspace): Promise<void> => {
    clearTimeout(timer)
    const saved = last.then(() => write(workspace))
    last = saved.catch(() => undefined)
    return saved
  }
  return {
    save,
    saveSoon: (workspace) => {
      dirty = true
      clearTimeout(timer)
      timer = setTimeout(() => void save(workspace).catch(() => undefined), draftDelayMilliseconds)
    },
    settle: async (workspace) => {
      clearTimeout(timer)
      await last
      if (dirty && workspace.lock) await save(workspace)
    }
  }
}
