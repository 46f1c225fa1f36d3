import { z } from 'zod'

/** What a criterion makes of customers for whom it is unknown: leaves them unknown, takes them, or leaves them out. */
export const unknownSwitches = ['keep', 'match', 'noMatch'] as const
export type UnknownSwitch = (typeof unknownSwitches)[number]

/** What every criterion has: its own id, the field it asks about, its unknown switch, whether it is swapped (not), whether it counts. */
export const commonShape = {
  id: z.string().max(64).default(''),
  field: z.string().min(1).max(120),
  unknown: z.enum(unknownSwitches).default('keep'),
  negated: z.boolean().default(false),
  enabled: z.boolean().default(true)
}

/** The common part of a new criterion. */
export function commonOf(id: string, field: string) {
  return { id, field, unknown: 'keep' as const, negated: false, enabled: true }
}
