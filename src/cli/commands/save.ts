import type { SegmentColor } from '../../model/segment'
import { askablePortrait } from '../askable-portrait'
import { readPortraitFile } from '../read-json-file'
import { answer, withWorkspace, type Context } from '../session'
import { segmentData } from './segments'

export interface SaveOptions {
  readonly portrait: string
  readonly name: string
  readonly color?: SegmentColor | undefined
}

/** Saves a portrait as a segment, or as a new version of the segment of that name. */
export async function saveCommand(context: Context, workspace: string, options: SaveOptions): Promise<void> {
  const given = await readPortraitFile(context, options.portrait)
  const { name, color } = options
  const { words } = context
  await withWorkspace(context, workspace, async (session) => {
    const { client } = session
    const portrait = await askablePortrait(session, given)
    const { id } = await client.call('segment.save', { name, color, portrait })
    const segments = await client.call('segment.list', { language: words.language })
    const saved = segments.find((segment) => segment.id === id)
    if (!saved) return
    answer(context, { segment: segmentData(saved) }, () => {
      const facts = { name: saved.name, version: String(saved.version ?? 0) }
      return [words.say('commandLine.saved.version', facts, saved.count)]
    })
  })
}
