import type { Arguments, Call } from '../../contract/api'
import type { StandardFile } from '../../contract/standard-results'
import { createWords } from '../../words/create-words'
import { writeDocument } from '../documents/write-document'
import { reviewCalendar } from '../standard/review-calendar'
import { routingCsv, routingJson } from '../standard/routing-files'
import { openWorkspaceOf, type AppContext } from './app-context'
import type { OpenWorkspace } from './open-workspace'
import { documentOfStandards, routingOfWorkspace } from './standard-document'
import { wordsOfStandards } from './standing-standards'

interface Written {
  readonly name: string
  readonly extension: string
  readonly bytes: Uint8Array
}

/** Writes a document, the routing table or the days of review: to a path, or as a download that is fetched once. @throws Failure `segmentNotFound`, `standardPartNotFound`, `diskFull`, `diskRefused`. */
export function exportStandard(
  context: AppContext,
  { what, destination }: Arguments<'standard.export'>,
  call: Call
): Promise<StandardFile> {
  return context.work.run(call, async () => {
    const workspace = openWorkspaceOf(context)
    const { name, extension, bytes } = await writtenOf(context, workspace, what)
    const { files, randomness } = context.ports
    const folder = files.join(workspace.dataFolder, 'exports')
    const download = destination.kind === 'path' ? null : randomness.hex(16)
    if (download !== null) await files.ensureFolder(folder)
    const path = destination.kind === 'path' ? destination.path : files.join(folder, download ?? '')
    const writer = await files.create(path)
    try {
      await writer.write(bytes)
      await writer.finish()
    } catch (error) {
      await writer.abandon()
      throw error
    }
    const fileName = `${name.replace(/[\\/:*?"<>|\p{Control}]/gu, '_')}.${extension}`
    return { file: destination.kind === 'path' ? path : fileName, bytes: bytes.length, download }
  })
}

async function writtenOf(
  context: AppContext,
  workspace: OpenWorkspace,
  what: Arguments<'standard.export'>['what']
): Promise<Written> {
  const words = createWords(what.language)
  const encoded = (text: string) => new TextEncoder().encode(text)
  switch (what.kind) {
    case 'document': {
      const tree = documentOfStandards(context, workspace, what)
      return { name: tree.title, ...(await writeDocument(tree, what.form, context.ports.office)) }
    }
    case 'routing': {
      const rows = routingOfWorkspace(context, workspace, what.language)
      const bytes = encoded(what.form === 'csv' ? routingCsv(rows) : routingJson(rows))
      return { name: words.say('standard.files.routing'), extension: what.form, bytes }
    }
    case 'calendar': {
      const facts = { workspace: workspace.name, id: workspace.meta.id, now: context.ports.clock.now() }
      const calendar = reviewCalendar(
        workspace.definitions.standards,
        wordsOfStandards(workspace, what.language),
        facts
      )
      return { name: words.say('standard.files.calendar'), extension: 'ics', bytes: encoded(calendar) }
    }
  }
}
