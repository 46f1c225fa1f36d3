import { z } from 'zod'

/** Another folder: one that the host asks the user for (desktop), or what the host then tells the core; a page cannot name a path. */
export const folderSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('asked') }),
  z.strictObject({ kind: z.literal('path'), path: z.string().min(1).max(4096) })
])
export type Folder = z.infer<typeof folderSchema>

/** Where a workspace lies after it was copied or moved to another folder. */
export interface Elsewhere {
  readonly name: string
  readonly folder: string
}

/** What another program did to the file of the open workspace since it was read or saved here: wrote to it, or took it away (removed, moved, renamed). */
export type OutsideChange = 'changed' | 'gone'
