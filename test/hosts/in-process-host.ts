import { createApp } from '../../src/core/app/create-app'
import { nodePorts } from '../../src/node/node-ports'
import { connectApi, type Connection } from '../../src/rpc/connect-api'
import type { Channel } from '../../src/rpc/channel'
import { serveApi } from '../../src/rpc/serve-api'
import type { Ports } from '../../src/core/ports/ports'

/** Two ends of a pipe: what one posts the other hears later, as a structured clone. */
export function pipe(): [Channel, Channel] {
  const listeners: ((message: unknown) => void)[][] = [[], []]
  const end = (mine: number, other: number): Channel => ({
    post: (message) => {
      const copy: unknown = structuredClone(message)
      setImmediate(() => listeners[other]?.forEach((listener) => listener(copy)))
    },
    onMessage: (listener) => void listeners[mine]?.push(listener)
  })
  return [end(0, 1), end(1, 0)]
}

/** The real core over the real disk in this process, behind the same channel that every host uses. */
export async function inProcessHost(
  folder: string,
  change: (ports: Ports) => Ports = (ports) => ports
): Promise<Connection> {
  const ports = change(await nodePorts({ folder, host: 'commandLine', version: '0.0.0' }))
  const [mine, theirs] = pipe()
  serveApi(createApp(ports), theirs)
  return connectApi(mine)
}
