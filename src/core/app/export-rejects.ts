import type { Arguments, Call } from '../../contract/api'
import { Failure } from '../../contract/failure'
import type { ExportOutcome } from '../../contract/results'
import { createWords } from '../../words/create-words'
import { reasonText } from '../../words/failure-text'
import { textAt } from '../columns/text-column'
import { noCustomer } from '../events/events-by-customer'
import { importCustomers } from '../import/import-customers'
import { importEvents } from '../import/import-events'
import type { RejectedRow } from '../import/imported-base'
import { createRejectsWriter } from '../import/write-rejects'
import type { FileWriter } from '../ports/files'
import { writableWorkspaceOf, type AppContext } from './app-context'
import { createGatheredWriter } from './gathered-writer'
import { withSource } from './inspect-file'
import type { OpenWorkspace } from './open-workspace'
import { planOf, type ReadyPlan } from './plan-import'
import { importOptions } from './read-planned'

/**
 * Writes all rows of a plan's file of which something was not taken, or all that are nobody's, with what was wrong, as a file
 * like it: mended, it can be imported by the same recipe. The file is read once more. @throws Failure `planNotFound`, `uploadNotFound`, `diskFull`, `cancelled`.
 */
export function exportRejects(
  context: AppContext,
  args: Arguments<'import.rejects'>,
  call: Call
): Promise<ExportOutcome> {
  return context.work.run(call, async (stoppable) => {
    const workspace = writableWorkspaceOf(context)
    const plan = planOf(workspace, args.plan)
    const place = await placeOf(context, workspace, args, plan)
    const writer = await context.ports.files.create(place.path)
    try {
      const written = await writeRejects(context, workspace, { plan, writer, args }, stoppable)
      const { bytes } = await writer.finish()
      return { written, guarded: 0, replaced: 0, bytes, file: place.file, download: place.download }
    } catch (error) {
      await writer.abandon()
      throw error
    }
  })
}

interface Writing {
  readonly plan: ReadyPlan
  readonly writer: FileWriter
  readonly args: Arguments<'import.rejects'>
}

function writeRejects(
  context: AppContext,
  workspace: OpenWorkspace,
  { plan, writer, args }: Writing,
  call: Call
): Promise<number> {
  const { recipe } = plan.file
  return withSource(context, plan.source, async (reader, sourceName) => {
    const list = createRejectsWriter({
      dialect: recipe.dialect,
      language: args.language,
      charsets: context.ports.charsets,
      sourceName,
      reasonIn: (language, reason) => reasonText(createWords(language), reason)
    })
    const file = createGatheredWriter(writer)
    file.add(list.head(recipe.columns.map(({ header }) => header)))
    let rows = 0
    const isLeftOut = args.what === 'leftOut'
    const onRejectedRow = (row: RejectedRow): void => {
      if (isLeftOut && !row.problems.some(({ reason }) => reason === 'noCustomer')) return
      file.add(list.row(row))
      rows += 1
    }
    const needed = await importOptions(context, workspace, reader, recipe, call)
    const asked = isLeftOut ? { isNobodys: nobodysOf(plan) } : {}
    const options = { ...needed, ...asked, onRejectedRow, maximumRejects: 0 }
    const isOfEvents = recipe.about === 'orders' || recipe.about === 'contacts'
    await (isOfEvents ? importEvents(reader, recipe, options) : importCustomers(reader, recipe, options))
    await file.settle()
    return rows
  })
}

/** Tells the keys of which the plan found nobody. */
function nobodysOf({ strangers }: ReadyPlan): (key: string) => boolean {
  if (!strangers) return () => false
  const { keys, rowOf } = strangers
  const nobodys = new Set<string>()
  for (let key = 0; key < rowOf.length; key++) if (rowOf[key] === noCustomer) nobodys.add(textAt(keys, key))
  return (key) => nobodys.has(key)
}

/** A download waits in the data folder until it is fetched once. */
async function placeOf(
  { ports: { files, randomness } }: AppContext,
  workspace: OpenWorkspace,
  { destination, language }: Arguments<'import.rejects'>,
  { source, file: { fileName } }: ReadyPlan
): Promise<{ readonly path: string; readonly download: string | null; readonly file: string }> {
  if (destination.kind === 'path') {
    const { path } = destination
    if (source.kind === 'path' && source.path === path)
      throw new Failure('invalidArguments', { place: 'destination', rule: 'another file than the source' })
    return { path, download: null, file: path }
  }
  const folder = files.join(workspace.dataFolder, 'exports')
  await files.ensureFolder(folder)
  const download = randomness.hex(16)
  const stem = fileName.replace(/\.[^.]*$/, '').replace(/[\\/:*?"<>|]/g, '_')
  const file = createWords(language).say('import.rejectsFile', { file: stem })
  return { path: files.join(folder, download), download, file }
}
