import { computed, onScopeDispose } from 'vue'
import { failureDataOf } from '../../../contract/failure'
import type { HandedFile } from '../../composables/use-dropped-file'
import { createParts, type ImportParts } from './import-parts'
import { useApply } from './use-apply'
import { useLooking } from './use-looking'
import { usePlan } from './use-plan'

/** One import from a file to its outcome: the file is handed over, looked into, looked into again when something is changed, planned, and done. */
export function useImport() {
  const parts = createParts()
  const { phase, fileName, inspection, recognised, failure, runFailure, plan, outcome } = parts
  const looking = useLooking(parts)
  const planning = usePlan(parts)
  const { applied, run, cancel, forget } = useApply(parts, planning.ask)
  const { choose, adopt, discard } = useFile(parts, looking, forget)
  onScopeDispose(() => {
    cancel()
    discard()
  })
  const recipe = computed(() => inspection.value?.recipe ?? null)
  /** The customers are as they were: back to the step before the import. */
  function back(): void {
    applied.value = outcome.value = plan.value = null
    phase.value = 'ready'
  }
  const shown = { phase, fileName, inspection, recognised, recipe, failure, runFailure, plan, outcome, applied }
  return { ...shown, planning, choose, adopt, run, cancel, back, ...looking }
}

function useFile(
  { client, host, source, fileName, inspection, recognised, runFailure, failure, outcome, phase }: ImportParts,
  { look, recognise }: Pick<ReturnType<typeof useLooking>, 'look' | 'recognise'>,
  forget: () => void
) {
  function discard(): void {
    const waiting = source.value
    source.value = null
    forget()
    if (waiting && phase.value !== 'running' && phase.value !== 'done')
      void client.call('import.dropUpload', { id: waiting.id }).catch(() => undefined)
  }

  async function choose(file: File): Promise<void> {
    discard()
    fileName.value = file.name
    inspection.value = recognised.value = outcome.value = failure.value = runFailure.value = null
    phase.value = 'reading'
    try {
      const { id } = await host.upload(file)
      source.value = { kind: 'upload', id, fileName: file.name.slice(-400) }
    } catch (error) {
      failure.value = failureDataOf(error)
      phase.value = 'empty'
      return
    }
    await look()
  }
  /** Goes on with a file that was looked into already. */
  function adopt(handed: HandedFile): void {
    discard()
    fileName.value = handed.source.fileName
    source.value = handed.source
    inspection.value = handed.inspection
    if (handed.inspection) recognise(handed.inspection)
    failure.value = handed.failure
    outcome.value = runFailure.value = null
    phase.value = handed.inspection ? 'ready' : 'empty'
  }
  return { choose, adopt, discard }
}
