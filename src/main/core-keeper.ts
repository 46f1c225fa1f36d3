import type { ApiEvent, Client } from '../contract/api'
import type { RunningCore } from '../node/start-worker'

/** The one running core of the desktop. A workspace elsewhere gets a core of its own folder in place of the one before. */
export interface CoreKeeper {
  /** The folder whose workspaces the core names. */
  folder(): string
  /** The running core; waits while one takes the place of another. */
  client(): Promise<Client>
  /**
   * Saves and ends the core and starts one in another folder; nothing happens in the same folder. `change` is done around
   * it, in the same folder too, while calls of others wait. @throws Failure of the last save or of the change: then the old one goes on.
   */
  moveTo(folder: string, change?: CoreChange): Promise<void>
  /** Saves and ends the core. @throws Failure of the last save. */
  close(): Promise<void>
}

/** What is done as a core takes the place of another. */
export interface CoreChange {
  /** With the core before; it lets its workspace go. */
  leave(client: Client): Promise<unknown>
  /** With the core that has come. */
  arrive(client: Client): Promise<unknown>
}

/** Starts the first core. `start` makes a core in a folder; `hear` gets the events of whichever core runs. */
export async function keepCore(
  folder: string,
  start: (folder: string) => Promise<RunningCore>,
  hear: (event: ApiEvent) => void
): Promise<CoreKeeper> {
  const begin = async (where: string): Promise<{ core: RunningCore; folder: string }> => {
    const core = await start(where)
    core.client.onEvent(hear)
    return { core, folder: where }
  }
  let running = await begin(folder)
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work)
    turn = done.catch(() => undefined)
    return done
  }
  return {
    folder: () => running.folder,
    client: () => inTurn(async () => running.core.client),
    moveTo: (where, change) =>
      inTurn(async () => {
        const isSame = where === running.folder
        if (change) await change.leave(running.core.client)
        else if (!isSame) await running.core.client.call('workspace.close', {})
        if (!isSame) {
          const next = await begin(where)
          const old = running.core
          running = next
          await old.close()
        }
        await change?.arrive(running.core.client)
      }),
    close: () => inTurn(() => running.core.close())
  }
}
