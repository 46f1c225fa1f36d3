import { z } from 'zod'

/** The segments that a library may begin with. */
export const starterKinds = ['new', 'regular', 'vip', 'wholesale', 'partner', 'supplier'] as const
export type StarterKind = (typeof starterKinds)[number]

const days = z.number().int().min(1).max(3660)

/** What the user can set of starters before they are made. `vipFrom` is in minor units; null: what the top fifth reach. */
export const starterNumbersSchema = z.strictObject({
  newDays: days.default(60),
  regularOrders: z.number().int().min(2).max(1000).default(6),
  regularDays: days.default(90),
  vipFrom: z.number().min(0).nullable().default(null)
})
export type StarterNumbers = z.infer<typeof starterNumbersSchema>
