import { isAbsolute } from 'node:path'
import { z } from 'zod'
import type { Verb } from '../contract/api'
import { appearances, desktopChannels } from '../contract/desktop-bridge'
import type { Progress } from '../contract/results'
import { languages } from '../model/language'
import { callSchema, callVerb, type CallHost } from './call-verb'
import type { DesktopParts } from './desktop-parts'
import { guardedHandle } from './guarded-handle'
import { followCall } from './follow-call'
import { goElsewhere } from './go-elsewhere'
import { openWorkspaceFile } from './open-documents'
import { createSavePlaces } from './save-places'
import { createUploads, uploadSchema } from './uploads'

const noteSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('page'),
    language: z.enum(languages),
    appearance: z.enum(appearances),
    commands: z.array(z.string().max(200)).max(2000)
  }),
  z.strictObject({ kind: z.literal('readyToClose') })
])

/** The path of a dropped workspace, as the preload read it off the file; nothing else can be opened by a path. */
const workspacePath = z
  .string()
  .max(4096)
  .regex(/\.portrait$/i)
  .refine((path) => isAbsolute(path))

/** Answers the page on its five channels. */
export function setupBridge(desktop: DesktopParts): void {
  const { chosen, running, core } = desktop
  const host: CallHost = {
    client: () => core.client(),
    chosen,
    running,
    places: createSavePlaces(desktop),
    progress: (call, verb, progress) => tellProgress(desktop, call, verb, progress),
    goElsewhere: (way, signal) => goElsewhere(desktop, way, signal),
    answered: (verb, args) => followCall(desktop, verb, args)
  }
  const upload = createUploads(desktopUploads(desktop))
  guardedHandle(desktopChannels.call, callSchema, ([id, verb, args]) =>
    callVerb(host, id, verb, args).finally(() => endProgress(desktop, verb))
  )
  guardedHandle(desktopChannels.cancel, z.tuple([z.string().max(64)]), async ([id]) => running.cancel(id))
  guardedHandle(desktopChannels.upload, z.tuple([uploadSchema]), ([request]) => upload(request))
  guardedHandle(desktopChannels.open, z.tuple([workspacePath]), async ([path]) => {
    void openWorkspaceFile(desktop, path)
    return null
  })
  guardedHandle(desktopChannels.tell, z.tuple([noteSchema]), async ([note]) => hear(desktop, note))
}

function desktopUploads({ files, core }: DesktopParts) {
  return { files, client: () => core.client(), folder: () => core.folder() }
}

function tellProgress(desktop: DesktopParts, call: string, verb: Verb, progress: Progress): void {
  desktop.page.tell({ kind: 'progress', call, progress })
  if (!readsFile(verb)) return
  desktop.window.setProgressBar(progress.total > 0 ? Math.min(1, progress.done / progress.total) : 2)
}

/** Whether a verb takes so long that the task bar shows how far it is. */
function readsFile(verb: string): boolean {
  return verb === 'import.run' || verb === 'import.plan'
}

function endProgress(desktop: DesktopParts, verb: string): void {
  if (readsFile(verb) && !desktop.window.isDestroyed()) desktop.window.setProgressBar(-1)
}

async function hear(desktop: DesktopParts, note: z.infer<typeof noteSchema>): Promise<null> {
  if (note.kind === 'readyToClose') {
    desktop.page.gathered()
    return null
  }
  const { language, appearance, commands } = note
  Object.assign(desktop.state, { language, commands })
  desktop.memory.change({ language, appearance })
  desktop.page.listens()
  desktop.refresh()
  return null
}
