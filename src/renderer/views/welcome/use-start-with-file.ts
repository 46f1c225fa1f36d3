import { shallowRef } from 'vue'
import type { Client } from '../../../contract/api'
import { Failure, failureDataOf, type FailureData } from '../../../contract/failure'
import { useClient, useHost } from '../../bridge/use-client'
import type { Host } from '../../bridge/host'
import { useDroppedFile, type HandedFile } from '../../composables/use-dropped-file'
import { useWords } from '../../composables/use-words'
import { useLanguageStore } from '../../stores/language'
import { useWorkspaceStore } from '../../stores/workspace'
import { workspaceNameOfFile } from './workspace-name-of-file'

/** A file that was not taken, and why. */
export interface RefusedFile {
  readonly name: string
  readonly failure: FailureData
}

/** Makes a workspace named after a file and looks into the file there. A file that cannot be read leaves no workspace behind. */
export function useStartWithFile() {
  const client = useClient()
  const host = useHost()
  const words = useWords()
  const language = useLanguageStore()
  const workspace = useWorkspaceStore()
  const { handed } = useDroppedFile()
  const refused = shallowRef<RefusedFile | null>(null)

  async function makeWorkspace(fileName: string): Promise<string> {
    const { workspaces } = await client.call('workspace.list', {})
    const taken = workspaces.map((each) => each.name)
    const wanted = workspaceNameOfFile(fileName, taken, words.value.say('welcome.newWorkspaceName'))
    return (await workspace.create(wanted, language.language)).name
  }

  async function removeAgain(name: string): Promise<void> {
    await workspace.close()
    await client.call('workspace.remove', { name })
  }

  /** Whether there is a file to import now; if not, `refused` tells why. */
  async function start(file: File): Promise<boolean> {
    refused.value = null
    let made: string | null = null
    try {
      made = await makeWorkspace(file.name)
      handed.value = await lookInto(client, host, file)
      return true
    } catch (error) {
      refused.value = { name: file.name, failure: failureDataOf(error) }
      if (made !== null) await removeAgain(made).catch(() => undefined)
      return false
    }
  }
  return { refused, start }
}

/** Quotes without an end are no refusal: such a file can be read without quotes. */
async function lookInto(client: Client, host: Host, file: File): Promise<HandedFile> {
  const { id } = await host.upload(file)
  const source = { kind: 'upload', id, fileName: file.name.slice(-400) } as const
  try {
    return { source, inspection: await client.call('import.inspect', { source }), failure: null }
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'unclosedQuote') throw error
    return { source, inspection: null, failure: failureDataOf(error) }
  }
}
