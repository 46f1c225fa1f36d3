import type { Verb } from '../contract/api'
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

/** Whether the customers of an import are still being written to the disk. */
export async function importIsWritten({ core }: Pick<DesktopParts, 'core'>): Promise<boolean> {
  const client = await core.client()
  const state = await client.call('workspace.state', {}).catch(() => null)
  return state?.durability.kind === 'writing'
}

/** Stops that writing: the former customers are there again. */
export async function giveUpImport({ core }: Pick<DesktopParts, 'core'>): Promise<void> {
  const client = await core.client()
  await client.call('import.giveUp', {})
}
