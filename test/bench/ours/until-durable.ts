import type { Client } from '../../../src/contract/api'
import type { Durability } from '../../../src/contract/durability'

/** Waits until the customers are whole and verified on disk. @throws when they could not be written. */
export async function untilDurable(client: Client): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const look = (durability: Durability): void => {
      if (durability.kind === 'writing') return
      stop()
      if (durability.kind === 'saved') resolve()
      else reject(new Error(`not durable: ${durability.failure.code}`))
    }
    const stop = client.onEvent((event) => {
      if (event.kind === 'durability') look(event.durability)
    })
    client.call('workspace.state', {}).then((state) => look(state.durability), reject)
  })
}
