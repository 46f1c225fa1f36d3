import { z } from 'zod'

/** Ways in which customers are spoken with. */
export const serviceChannels = ['phone', 'email', 'sms', 'messenger', 'chat', 'visit', 'post'] as const

/** Whether ready answers are used: as the rule, where they fit, or never. */
export const templatePolicies = ['use', 'may', 'never'] as const

/** Working hours, of a minute at least. */
export const workingHoursSchema = z
  .number()
  .min(1 / 60)
  .max(10_000)

/** A single line that names something: a team, a person, a queue. */
const lineSchema = z
  .string()
  .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1).max(120))

const timeSchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)

/** From a local time of the customer (`HH:MM`) until another, which may lie on the next day. */
export const windowSchema = z.strictObject({ from: timeSchema, to: timeSchema }).refine(({ from, to }) => from !== to)
export type ServiceWindow = z.infer<typeof windowSchema>

/** Who answers for a request: a team, a person, or a person of a team. */
export const ownerSchema = z
  .strictObject({ team: lineSchema.nullable().default(null), person: lineSchema.nullable().default(null) })
  .refine(({ team, person }) => team !== null || person !== null)

/** To whom a request goes when it is not solved after so many working hours. */
export const escalationSchema = z.strictObject({ after: workingHoursSchema, to: lineSchema })
export type Escalation = z.infer<typeof escalationSchema>

/** What is promised to customers. What is missing is inherited; null and empty lists say that there is none. */
export const promisesSchema = z
  .strictObject({
    firstAnswer: workingHoursSchema,
    solution: workingHoursSchema,
    /** The preferred one first. */
    channels: z.array(z.enum(serviceChannels)).min(1).max(serviceChannels.length),
    bestHours: windowSchema.nullable(),
    doNotCall: windowSchema.nullable(),
    owner: ownerSchema,
    /** 1 is served first. */
    priority: z.number().int().min(1).max(99),
    queue: lineSchema,
    templatePolicy: z.enum(templatePolicies),
    templates: z.array(lineSchema).max(50),
    privileges: z.array(lineSchema).max(50),
    escalation: z.array(escalationSchema).max(5)
  })
  .partial()
export type Promises = z.infer<typeof promisesSchema>

/** The promises, in the order in which they are read. */
export const promiseIds = [
  'firstAnswer',
  'solution',
  'priority',
  'queue',
  'owner',
  'channels',
  'bestHours',
  'doNotCall',
  'templatePolicy',
  'templates',
  'privileges',
  'escalation'
] as const satisfies readonly (keyof Promises)[]
export type PromiseId = (typeof promiseIds)[number]
