import { z } from 'zod'
import { nameSchema as name, nothing } from './named'

/** A backup's or a conflict copy's id, as `backup.list` names it. */
const backupId = z
  .string()
  .regex(/^(?:\d{10}-[0-9a-f]{16}(?:-(?:import|migration|restore))?|conflict-\d{10}(?:-\d{1,6})?)$/)

/** Arguments of what concerns backups and recovery. */
export const backupArguments = {
  'backup.list': nothing,
  'backup.look': z.strictObject({ id: backupId }),
  'backup.restore': z.strictObject({ id: backupId }),
  /** The same of a workspace that cannot be opened. */
  'backup.candidates': z.strictObject({ name }),
  'backup.recover': z.strictObject({ name, id: backupId })
} as const
