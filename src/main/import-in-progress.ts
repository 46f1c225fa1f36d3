import type { Client, Verb } from '../contract/api'
import type { DesktopParts } from './desktop-parts'

const changing: readonly Verb[] = ['import.run', 'import.apply']

/** Whether an import that the user has begun is not yet in the open workspace. */
export function importRuns({ running }: Pick<DesktopParts, 'running'>): boolean {
  return changing.some((verb) => running.isRunning(verb))
}

/** Cancels it and waits until it has ended. */
export async function stopImport({ running }: Pick<DesktopParts, 'running'>): Promise<void> {
  await Promise.all(changing.map((verb) => running.stop(verb)))
}

/** Milliseconds for which a writing may go on before anybody is asked about it. */
const patience = 3_000

/** Whether the customers of an import are being written to the disk, and will not be there in a moment. */
export async function importIsWritten({ core }: Pick<DesktopParts, 'core'>): Promise<boolean> {
  const client = await core.client()
  if (!(await isWriting(client))) return false
  const signal = AbortSignal.timeout(patience)
  await client.call('import.settle', {}, { signal }).catch(() => undefined)
  return isWriting(client)
}

async function isWriting(client: Client): Promise<boolean> {
  const state = await client.call('workspace.state', {}).catch(() => null)
  return state?.durability.kind === 'writing'
}

/** Stops that writing: the former customers are there again. */
export async function giveUpImport({ core }: Pick<DesktopParts, 'core'>): Promise<void> {
  const client = await core.client()
  await client.call('import.giveUp', {})
}
