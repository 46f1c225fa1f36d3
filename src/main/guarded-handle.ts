import { ipcMain } from 'electron'
import type { z } from 'zod'
import type { DesktopAnswer } from '../contract/desktop-bridge'
import { Failure, failureDataOf } from '../contract/failure'
import { logUnexpected } from '../node/log-unexpected'
import { isOwnFrame } from './own-frame'

/**
 * The one gate for messages of pages: only the top frame of our own page is heard, and only with arguments that fit the schema.
 * A refusal is an answer of data; nothing is ever thrown at the page.
 */
export function guardedHandle<S extends z.ZodType>(
  channel: string,
  schema: S,
  work: (args: z.output<S>) => Promise<unknown>
): void {
  ipcMain.handle(channel, async (event, ...args: unknown[]): Promise<DesktopAnswer> => {
    try {
      if (!isOwnFrame(event.senderFrame)) throw new Failure('unexpected', { name: 'refused', rule: 'frame' })
      const parsed = schema.safeParse(args)
      if (!parsed.success) throw new Failure('invalidArguments', { verb: channel, place: '', rule: 'schema' })
      return { ok: true, result: await work(parsed.data) }
    } catch (error) {
      if (!(error instanceof Failure)) logUnexpected(error)
      return { ok: false, failure: failureDataOf(error) }
    }
  })
}
