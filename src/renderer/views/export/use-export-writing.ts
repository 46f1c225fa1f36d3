import { computed, ref, shallowRef } from 'vue'
import { failureDataOf, type FailureData } from '../../../contract/failure'
import type { ExportWritten } from '../../../contract/export-results'
import type { Progress } from '../../../contract/results'
import { failureText } from '../../../words/failure-text'
import { useClient, useHost } from '../../bridge/use-client'
import { useWords } from '../../composables/use-words'
import type { ExportRequestInput } from '../../stores/export-setup'

/** Writing a list: how far it is, its end by the user, what came of it or why it was refused. */
export function useExportWriting() {
  const client = useClient()
  const host = useHost()
  const words = useWords()
  const progress = shallowRef<Progress | null>(null)
  const outcome = shallowRef<ExportWritten | null>(null)
  const failure = shallowRef<FailureData | null>(null)
  const running = ref<AbortController | null>(null)
  const problem = computed(() => {
    if (!failure.value) return null
    const gone = failure.value.details['name'] === 'disconnected'
    return gone ? words.value.say('frame.disconnected') : failureText(words.value, failure.value)
  })

  async function write(request: ExportRequestInput, overwrite: boolean): Promise<void> {
    const mine = new AbortController()
    running.value = mine
    failure.value = null
    progress.value = null
    try {
      const args = { ...request, overwrite, destination: { kind: 'download' as const } }
      const onProgress = (next: Progress) => void (progress.value = next)
      const written = await client.call('export.write', args, { signal: mine.signal, onProgress })
      if (written.download !== null) await host.download(written.download, written.file)
      outcome.value = written
    } catch (error) {
      const data = failureDataOf(error)
      if (data.code !== 'cancelled') failure.value = data
    }
    running.value = null
  }
  const cancel = () => running.value?.abort()
  /** Forgets why it was refused. */
  const excuse = () => void (failure.value = null)
  const forget = () => void (outcome.value = failure.value = null)
  return { progress, outcome, failure, problem, running, write, cancel, excuse, forget }
}
