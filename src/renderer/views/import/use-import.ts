import { computed, onScopeDispose, shallowRef } from 'vue'
import type { Source } from '../../../contract/api'
import { failureDataOf, type FailureData } from '../../../contract/failure'
import type { ImportOutcome, Inspection, Progress } from '../../../contract/results'
import type { Dialect, Recipe, RecipeSubject } from '../../../model/recipe'
import { useClient, useHost } from '../../bridge/use-client'
import type { HandedFile } from '../../composables/use-dropped-file'
import { withKeptTargets } from './with-kept-targets'

type UploadSource = Extract<Source, { kind: 'upload' }>

/** Where the import stands. */
export type ImportPhase = 'empty' | 'reading' | 'ready' | 'running' | 'done'

/** One import from a file to its outcome: the file is handed over, looked into, looked into again when something is changed, and run. */
export function useImport() {
  const parts = createParts()
  const { phase, fileName, inspection, failure, runFailure, progress, outcome } = parts
  const looking = useLooking(parts)
  const { choose, adopt, discard } = useFile(parts, looking.look)
  const { run, cancel } = useRun(parts)
  onScopeDispose(() => {
    cancel()
    discard()
  })
  const recipe = computed(() => inspection.value?.recipe ?? null)
  return {
    phase,
    fileName,
    inspection,
    recipe,
    failure,
    runFailure,
    progress,
    outcome,
    choose,
    adopt,
    run,
    cancel,
    ...looking
  }
}

function createParts() {
  return {
    client: useClient(),
    host: useHost(),
    phase: shallowRef<ImportPhase>('empty'),
    fileName: shallowRef(''),
    source: shallowRef<UploadSource | null>(null),
    inspection: shallowRef<Inspection | null>(null),
    /** Why the file could not be looked into. */ failure: shallowRef<FailureData | null>(null),
    /** Why the import did not come to its end. */ runFailure: shallowRef<FailureData | null>(null),
    progress: shallowRef<Progress | null>(null),
    outcome: shallowRef<ImportOutcome | null>(null)
  }
}
type Parts = ReturnType<typeof createParts>

function useLooking(parts: Parts) {
  const { source, inspection, failure, phase } = parts
  const busy = shallowRef(false)
  const choices: { dialect: Partial<Dialect>; about: RecipeSubject | null } = { dialect: {}, about: null }
  let edited = false
  let newest = 0

  async function inspect(recipe: Recipe | null, dialect: Partial<Dialect> | null): Promise<void> {
    const file = source.value
    if (!file) return
    const [number, wish] = [++newest, { recipe, dialect, about: choices.about, keepsTargets: edited }]
    busy.value = true
    try {
      const found = await lookInto(parts, file, wish)
      if (number !== newest) return
      inspection.value = found
      failure.value = null
      phase.value = 'ready'
    } catch (error) {
      if (number !== newest) return
      failure.value = failureDataOf(error)
      phase.value = inspection.value ? phase.value : 'empty'
    } finally {
      if (number === newest) busy.value = false
    }
  }

  const lookAnew = (next: typeof choices) => {
    Object.assign(choices, next)
    edited = false
    return inspect(null, next.dialect)
  }
  const changeAbout = (about: RecipeSubject) => lookAnew({ ...choices, about })
  const changeDialect = (change: Partial<Dialect>) =>
    inspect(null, (choices.dialect = { ...choices.dialect, ...change }))
  const changeRecipe = (recipe: Recipe) => {
    edited = true
    if (inspection.value) inspection.value = { ...inspection.value, recipe }
    return inspect(recipe, null)
  }
  return { busy, look: () => lookAnew({ dialect: {}, about: null }), changeDialect, changeAbout, changeRecipe }
}

interface Wish {
  readonly recipe: Recipe | null
  readonly dialect: Partial<Dialect> | null
  /** What the user made of the columns outlives a change of the dialect. */
  readonly keepsTargets: boolean
  /** What the user says that the file tells of. */
  readonly about: RecipeSubject | null
}

/** What was told in doubt stays so when only the columns' targets change: a recipe chooses all of the dialect. */
async function lookInto({ client, inspection }: Parts, source: UploadSource, wish: Wish): Promise<Inspection> {
  const { recipe, dialect, about } = wish
  const before = inspection.value?.recipe
  const found = await client.call('import.inspect', { source, recipe, dialect, about })
  const kept = wish.keepsTargets && dialect && before ? withKeptTargets(found.recipe, before) : null
  if (kept) {
    const shown = await client.call('import.inspect', { source, recipe: kept, dialect: null })
    return { ...shown, doubts: found.doubts }
  }
  return recipe && inspection.value ? { ...found, doubts: inspection.value.doubts } : found
}

function useFile(
  { client, host, source, fileName, inspection, runFailure, failure, outcome, phase }: Parts,
  look: () => Promise<void>
) {
  function discard(): void {
    const waiting = source.value
    source.value = null
    if (waiting && phase.value !== 'running' && phase.value !== 'done')
      void client.call('import.dropUpload', { id: waiting.id }).catch(() => undefined)
  }

  async function choose(file: File): Promise<void> {
    discard()
    fileName.value = file.name
    inspection.value = outcome.value = failure.value = runFailure.value = null
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
    failure.value = handed.failure
    outcome.value = runFailure.value = null
    phase.value = handed.inspection ? 'ready' : 'empty'
  }
  return { choose, adopt, discard }
}

function useRun({ client, source, inspection, runFailure, progress, outcome, phase }: Parts) {
  let running: AbortController | null = null

  async function run(): Promise<void> {
    const file = source.value
    const recipe = inspection.value?.recipe
    if (!file || !recipe || phase.value === 'running') return
    phase.value = 'running'
    progress.value = runFailure.value = null
    running = new AbortController()
    const onProgress = (next: Progress) => (progress.value = next)
    try {
      outcome.value = await client.call('import.run', { source: file, recipe }, { onProgress, signal: running.signal })
      phase.value = 'done'
    } catch (error) {
      runFailure.value = failureDataOf(error)
      phase.value = 'ready'
    } finally {
      running = null
    }
  }
  return { run, cancel: () => running?.abort() }
}
