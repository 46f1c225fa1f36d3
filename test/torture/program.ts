import type { ApiEvent, ArgumentsInput, Client, Results, Verb } from '../../src/contract/api'
import { checkArguments } from '../../src/contract/check-arguments'
import { createApp } from '../../src/core/app/create-app'
import type { Ports } from '../../src/core/ports/ports'
import { nodeFiles } from '../../src/node/disk/node-files'
import type { DiskCalls } from '../../src/node/disk/disk-calls'
import { nodePorts } from '../../src/node/node-ports'

/** The real core over the real engine, on whatever disk it is given. */
export interface Program {
  call: Client['call']
  /** Kinds of the events told so far. */
  readonly told: readonly ApiEvent['kind'][]
  close(): Promise<void>
}

let ports: Promise<Ports> | null = null

/** Starts the core on a folder with these calls to the disk; waiting costs no time. */
export async function startProgram(folder: string, calls?: DiskCalls): Promise<Program> {
  ports ??= nodePorts({ folder: '/', host: 'commandLine', version: '0.0.0' })
  const files = nodeFiles({ program: 'torture', wait: async () => undefined, ...(calls ? { calls } : {}) })
  const app = createApp({ ...(await ports), files, folder })
  const told: ApiEvent['kind'][] = []
  app.events.listen(({ kind }) => void told.push(kind))
  return {
    told,
    call: <V extends Verb>(verb: V, args: ArgumentsInput<V>): Promise<Results[V]> => {
      const call = { progress: () => undefined, signal: new AbortController().signal }
      return app.api[verb](checkArguments(verb, args), call)
    },
    close: () => app.close()
  }
}
