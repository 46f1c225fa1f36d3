import { segmentOfText } from '../find-segment'
import { answer, withWorkspace, type Context } from '../session'
import { segmentData } from './segments'

/** What can be done with a segment as a whole. */
export const segmentActs = ['pause', 'resume', 'freeze', 'unfreeze'] as const
export type SegmentAct = (typeof segmentActs)[number]

export interface SegmentOptions {
  /** ISO date. */
  readonly until?: string | undefined
}

interface Asked extends SegmentOptions {
  readonly act: SegmentAct
  readonly name: string
}

/** Does something with the segment of a name or an id. */
export async function segmentCommand(context: Context, workspace: string, asked: Asked): Promise<void> {
  const { words } = context
  await withWorkspace(context, workspace, async ({ client }) => {
    const list = () => client.call('segment.list', { language: words.language })
    const { id } = segmentOfText(context, await list(), asked.name)
    if (asked.act === 'pause') await client.call('segment.pause', { id, until: asked.until ?? null })
    else await client.call(`segment.${asked.act}`, { id })
    const segment = segmentOfText(context, await list(), id)
    const done = words.say(`commandLine.segment.done.${asked.act}`, { name: segment.name })
    answer(context, { segment: segmentData(segment) }, () => [done])
  })
}
