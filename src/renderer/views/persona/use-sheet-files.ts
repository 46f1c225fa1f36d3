import type { Ref } from 'vue'
import { useClient, useHost } from '../../bridge/use-client'
import type { DocumentForm } from '../../../contract/document'
import type { PersonaNow } from '../../../contract/persona-results'
import { printLight } from '../../composables/print-light'
import { useAttempt } from '../../composables/use-attempt'
import { useToast } from '../../composables/use-toast'
import { useWords } from '../../composables/use-words'
import { useWorkspaceStore } from '../../stores/workspace'
import { useSavePicture } from '../builder/mirror/use-save-picture'
import { pictureForDocuments } from './own-picture'

/** Ways to hand a sheet over: as a document, as a picture, on paper. */
export function useSheetFiles(persona: Readonly<Ref<PersonaNow | null>>, sheet: Readonly<Ref<HTMLElement | null>>) {
  const client = useClient()
  const host = useHost()
  const words = useWords()
  const workspace = useWorkspaceStore()
  const attempt = useAttempt()
  const { tell } = useToast()
  const savePicture = useSavePicture()

  async function exportAs(form: DocumentForm): Promise<void> {
    const { id = '', avatar } = persona.value ?? {}
    const written = await attempt(async () => {
      const picture = avatar?.kind === 'picture' && !workspace.readOnly && (await pictureForDocuments(avatar.picture))
      if (picture) await client.call('persona.change', { id, avatar: { kind: 'picture', picture } })
      const file = await client.call('persona.export', { id, form, destination: { kind: 'download' } })
      if (file.download) await host.download(file.download, file.file)
      return file
    })
    if (!written) return
    const { download, file } = written
    tell(words.value.say(download === null ? 'sheet.savedAs' : 'sheet.exported', { file }))
  }
  async function saveAsPicture(): Promise<void> {
    const [element, name] = [sheet.value, persona.value?.name ?? '']
    if (!element) return
    const picture = await attempt(async () => (await import('./sheet-as-picture')).sheetAsPicture(element))
    if (picture) await savePicture(picture, name)
  }
  const print = () => printLight(persona.value?.name)
  return { exportAs, saveAsPicture, print }
}
