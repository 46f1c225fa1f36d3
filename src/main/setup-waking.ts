import { powerMonitor } from 'electron'
import type { CoreKeeper } from './core-keeper'

/** After sleep or a locked screen somebody else may have had the workspace: its file is looked at again, and the core tells what it finds. */
export function setupWaking(core: Pick<CoreKeeper, 'client'>): void {
  const look = (): void => {
    core
      .client()
      .then((client) => client.call('workspace.look', {}))
      .catch(() => undefined)
  }
  powerMonitor.on('resume', look)
  powerMonitor.on('unlock-screen', look)
}
