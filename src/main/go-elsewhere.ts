import type { Client } from '../contract/api'
import type { Elsewhere } from '../contract/elsewhere'
import { Failure } from '../contract/failure'
import { createWords } from '../words/create-words'
import { askForCopy, askForFolder, placeOfWorkspace } from './ask-for-files'
import type { ElsewhereWay } from './call-verb'
import type { DesktopParts } from './desktop-parts'
import { seeWhatIsOpen } from './follow-call'
import { mayLeave } from './open-documents'

/**
 * Copies or moves the open workspace into a folder that the user chooses in the native dialog, and opens it there: the
 * core of this folder does it, then a core of the other folder takes its place. No path comes from the page.
 * @throws Failure `noWorkspace`, `cancelled`, and as `workspace.copyTo` and `workspace.moveTo`.
 */
export async function goElsewhere(desktop: DesktopParts, way: ElsewhereWay, signal: AbortSignal): Promise<Elsewhere> {
  const { workspace } = desktop.state
  if (workspace === null) throw new Failure('noWorkspace')
  const target = await askForPlace(desktop, way, workspace)
  if (target === null || !(await mayLeave(desktop))) throw new Failure('cancelled')
  try {
    return await carryTo(desktop, target, way, signal)
  } catch (error) {
    await seeWhatIsOpen(desktop)
    desktop.refresh()
    throw error
  }
}

async function carryTo(
  desktop: DesktopParts,
  target: Elsewhere,
  way: ElsewhereWay,
  signal: AbortSignal
): Promise<Elsewhere> {
  let place = target
  await desktop.core.moveTo(target.folder, {
    async leave(client) {
      place = await carry(client, way, target, signal)
      await client.call('workspace.close', {})
    },
    arrive: (client) => client.call('workspace.open', { name: place.name })
  })
  return place
}

async function askForPlace(
  { window, state, core }: DesktopParts,
  way: ElsewhereWay,
  workspace: string
): Promise<Elsewhere | null> {
  const words = createWords(state.language)
  if (way.kind === 'copy') {
    const path = await askForCopy(window, words, core.folder(), way.name)
    return path === null ? null : placeOfWorkspace(path)
  }
  const folder = await askForFolder(window, words, core.folder(), workspace)
  return folder === null ? null : { folder, name: workspace }
}

function carry(
  client: Client,
  way: ElsewhereWay,
  { folder: path, name }: Elsewhere,
  signal: AbortSignal
): Promise<Elsewhere> {
  const folder = { kind: 'path', path } as const
  return way.kind === 'copy'
    ? client.call('workspace.copyTo', { name, folder }, { signal })
    : client.call('workspace.moveTo', { folder }, { signal })
}
