import type { Arguments, Call } from '../../contract/api'
import type { PersonaFile } from '../../contract/persona-results'
import { writeDocument } from '../documents/write-document'
import { personaDocument } from '../persona/persona-document'
import { openWorkspaceOf, type AppContext } from './app-context'
import { personaView } from './personas'

/** Writes the sheet of a persona as a file: to a path, or as a download that is fetched once. @throws Failure `personaNotFound`, `diskFull`, `diskRefused`. */
export function exportPersona(
  context: AppContext,
  args: Arguments<'persona.export'>,
  call: Call
): Promise<PersonaFile> {
  return context.work.run(call, async () => {
    const workspace = openWorkspaceOf(context)
    const persona = await personaView(context, workspace, args)
    const { bytes, extension } = await writeDocument(personaDocument(persona), args.form, context.ports.office)
    const { files, randomness } = context.ports
    const isPath = args.destination.kind === 'path'
    const folder = files.join(workspace.dataFolder, 'exports')
    const download = isPath ? null : randomness.hex(16)
    if (!isPath) await files.ensureFolder(folder)
    const path = args.destination.kind === 'path' ? args.destination.path : files.join(folder, download ?? '')
    const writer = await files.create(path)
    try {
      await writer.write(bytes)
      await writer.finish()
    } catch (error) {
      await writer.abandon()
      throw error
    }
    const name = persona.name.replace(/[\\/:*?"<>|]/g, '_')
    return { file: isPath ? path : `${name}.${extension}`, bytes: bytes.length, download }
  })
}
