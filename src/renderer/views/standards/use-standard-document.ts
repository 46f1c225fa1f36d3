import { ref, shallowRef, watch, type ShallowRef } from 'vue'
import type { DocumentForm, DocumentTree } from '../../../contract/document'
import type { StandardDocument } from '../../../contract/standard-arguments'
import type { ArgumentsInput } from '../../../contract/api'
import type { Language } from '../../../model/language'
import { useClient, useHost } from '../../bridge/use-client'
import { useAttempt } from '../../composables/use-attempt'
import { useToast } from '../../composables/use-toast'
import { useWords } from '../../composables/use-words'
import { useWorkspaceStore } from '../../stores/workspace'

/** A document of the standards, in a language of its own. */
export interface AskedDocument {
  readonly document: StandardDocument
  readonly segment: string | null
  readonly language: Language
}

type Written = ArgumentsInput<'standard.export'>['what']

/** The document that is asked for, as it is now; a newer question supersedes the one that has not answered. */
export function useStandardDocument(asked: () => AskedDocument): Readonly<ShallowRef<DocumentTree | null>> {
  const client = useClient()
  const workspace = useWorkspaceStore()
  const attempt = useAttempt()
  const tree = shallowRef<DocumentTree | null>(null)
  let superseded = new AbortController()

  async function read(what: AskedDocument): Promise<void> {
    superseded.abort()
    const { signal } = (superseded = new AbortController())
    const found = await attempt(() => client.call('standard.document', what, { signal }))
    if (found && !signal.aborted) tree.value = found
  }
  watch(
    () => [asked(), workspace.state?.name, workspace.state?.revision, workspace.state?.asOfDay] as const,
    ([what]) => void read(what),
    { immediate: true }
  )
  return tree
}

/** Writes documents, the routing table and the days of review to files. */
export function useStandardFiles(asked: () => AskedDocument) {
  const client = useClient()
  const host = useHost()
  const words = useWords()
  const attempt = useAttempt()
  const { tell } = useToast()
  const writing = ref(false)

  async function write(what: Written): Promise<void> {
    if (writing.value) return
    writing.value = true
    const file = await attempt(async () => {
      const written = await client.call('standard.export', { what, destination: { kind: 'download' } })
      if (written.download) await host.download(written.download, written.file)
      return written
    })
    writing.value = false
    if (file)
      tell(words.value.say(file.download === null ? 'documents.savedAs' : 'documents.written', { file: file.file }))
  }
  return {
    writing,
    save: (form: DocumentForm) => write({ kind: 'document', ...asked(), form }),
    saveRouting: (form: 'csv' | 'json') => write({ kind: 'routing', form, language: asked().language }),
    saveCalendar: () => write({ kind: 'calendar', language: asked().language })
  }
}
