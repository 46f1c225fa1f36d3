import { z } from 'zod'
import { languages } from '../model/language'
import { settingsSchema } from '../model/workspace'
import { folderSchema } from './elsewhere'
import { nameSchema as name, nothing } from './named'

/** Arguments of what concerns a workspace as a whole. */
export const workspaceArguments = {
  'workspace.list': nothing,
  'workspace.create': z.strictObject({
    name,
    language: z.enum(languages),
    currency: settingsSchema.shape.currency.optional()
  }),
  'workspace.createSample': z.strictObject({ language: z.enum(languages) }),
  'workspace.open': z.strictObject({ name }),
  'workspace.close': nothing,
  'workspace.state': nothing,
  'workspace.remove': z.strictObject({ name }),
  /** Goes on with the file as it is on disk now; what was not saved is kept as a conflict copy. */
  'workspace.reopen': nothing,
  /** Copies the open workspace with its people under a new name and goes on there. */
  'workspace.saveAs': z.strictObject({ name }),
  'workspace.duplicate': z.strictObject({ name, as: name }),
  'workspace.rename': z.strictObject({ name, to: name }),
  /** Copies the open workspace with its people into another folder under a name that is free there. The desktop goes on there; for the core the open one stays open. */
  'workspace.copyTo': z.strictObject({ name, folder: folderSchema }),
  /** Moves the open workspace with everything in its data folder into another folder. The desktop goes on there; in the core none is open then. */
  'workspace.moveTo': z.strictObject({ folder: folderSchema }),
  /** Looks whether another program has changed or removed the file of the open workspace, or taken its lock; the state tells it too. */
  'workspace.look': nothing,
  'settings.change': settingsSchema.partial()
} as const
