import type { Arguments, Client, Verb } from '../contract/api'
import type { DesktopParts } from './desktop-parts'
import { forgetRecent, rememberOpened } from './open-documents'

/** Keeps title, menu and recent workspaces in step with what the page has opened, moved and removed; a closed workspace leads back to the home folder. */
export async function followCall(desktop: DesktopParts, verb: Verb, args: object): Promise<void> {
  if (!changesWorkspace(verb)) return
  const { core, state } = desktop
  const before = state.file
  await seeWhatIsOpen(desktop)
  if (verb === 'workspace.moveTo' && before !== null && before !== state.file) forgetRecent(desktop, before)
  if (verb === 'workspace.rename' || verb === 'workspace.remove')
    forgetRecent(desktop, pathOf(desktop, (args as Arguments<'workspace.remove'>).name))
  if (state.workspace === null && verb === 'workspace.close') await core.moveTo(desktop.homeFolder)
  if (state.file !== before) rememberOpened(desktop)
  desktop.refresh()
}

/** Asks the core which workspace is open. */
export async function seeWhatIsOpen(desktop: DesktopParts): Promise<void> {
  const name = await nameOfOpen(await desktop.core.client())
  Object.assign(desktop.state, { workspace: name, file: name === null ? null : pathOf(desktop, name) })
}

function pathOf({ core, files }: DesktopParts, name: string): string {
  return files.join(core.folder(), `${name}.portrait`)
}

const looks: readonly Verb[] = ['workspace.list', 'workspace.state', 'workspace.look']

function changesWorkspace(verb: Verb): boolean {
  return !looks.includes(verb) && (verb.startsWith('workspace.') || verb.startsWith('backup.'))
}

/** The name of the open workspace; null when none is open. */
async function nameOfOpen(client: Client): Promise<string | null> {
  return client.call('workspace.state', {}).then(
    ({ name }) => name,
    () => null
  )
}
