import { z } from 'zod'

/** A file to read: an upload of the page, or (command line, desktop) a path. */
export const sourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('upload'), id: z.string().regex(/^[0-9a-f]{32}$/), fileName: z.string().max(400) }),
  z.strictObject({ kind: z.literal('path'), path: z.string().min(1).max(4096) })
])
export type Source = z.infer<typeof sourceSchema>

/** Where an export goes: a download that is fetched once, or (command line, desktop) a path. */
export const destinationSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('download') }),
  z.strictObject({ kind: z.literal('path'), path: z.string().min(1).max(4096) })
])
