import { z } from 'zod'
import { segmentColors, segmentNameSchema } from './segment'
import { writtenValueSchema } from './written-value'

/** A customer's own id: 16 hexadecimal digits. */
export const customerIdSchema = z.string().regex(/^[0-9a-f]{16}$/)

const instant = z.iso.datetime()
const recordId = z.string().regex(/^[0-9a-f]{8,64}$/)
const segmentId = z.string().min(1).max(64)

/** A value of a field as a person wrote it. */
export const correctionSchema = z.strictObject({
  field: z.string().min(1).max(120),
  written: writtenValueSchema,
  at: instant
})
export type Correction = z.infer<typeof correctionSchema>

export const noteSchema = z.strictObject({ id: recordId, text: z.string().min(1).max(20_000), at: instant })
export type Note = z.infer<typeof noteSchema>

/** When somebody wants to get in touch next, and what about. */
export const nextContactSchema = z.strictObject({ day: z.iso.date(), about: z.string().max(2000) })
export type NextContact = z.infer<typeof nextContactSchema>

/** A customer who was added by hand. */
export const addedCustomerSchema = z.strictObject({
  values: z.array(z.strictObject({ field: z.string().min(1).max(120), written: writtenValueSchema })),
  at: instant
})

/** The id that a customer's former id became. */
export const aliasSchema = z.strictObject({ to: customerIdSchema, at: instant, why: z.string().max(200) })

/** Whether a customer is in a segment, or kept out of it, by hand. */
export const membershipSchema = z.strictObject({ side: z.enum(['in', 'out']), at: instant })

/** Customers' ids as numbers, in rising order, each once: one blob in people.sqlite, 8 bytes a customer. */
export type IdSet = BigUint64Array
const idSetSchema = z.custom<IdSet>((value) => value instanceof BigUint64Array && rises(value))

function rises(ids: IdSet): boolean {
  for (let at = 1; at < ids.length; at++) if ((ids[at - 1] as bigint) >= (ids[at] as bigint)) return false
  return true
}

/** Customers whom a column of a file put into a segment. A hand holds against it. */
export const broughtMembersSchema = z.strictObject({
  segment: segmentId,
  /** The act of the journal that brought them; they are members while it stands. Null: whatever the journal says. */
  act: z.string().min(1).max(120).nullable(),
  at: instant,
  /** The segment as the act made it, when it was not there before. */
  made: z.strictObject({ name: segmentNameSchema, color: z.enum(segmentColors) }).nullable(),
  ids: idSetSchema
})
export type BroughtMembers = z.infer<typeof broughtMembersSchema>

/** So many values a pasted list may have, each of at most so many characters. */
export const mostListValues = 100_000
export const longestListValue = 400

/** The list of those who are not to be written to, whatever a list for another program is of; unlike the others it grows. */
export const suppressionListId = 'list_0000000000000000'

/** Keys, addresses or texts that were pasted, as they were pasted; a criterion names the list, which is never changed. */
export const pastedListSchema = z.strictObject({
  name: z.string().max(200),
  at: instant,
  values: z.custom<readonly string[]>((values) => Array.isArray(values) && values.every(isListValue))
})
export type PastedList = z.infer<typeof pastedListSchema>

function isListValue(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && value.length <= longestListValue && !value.includes('\n')
}

/** Channels for which a customer's consent is kept. */
export const consentChannels = ['email', 'sms', 'phone'] as const
export type ConsentChannel = (typeof consentChannels)[number]

/** Consent given or withdrawn on a day; the last one of a channel holds, the earlier ones are its history. */
export const consentSchema = z.strictObject({
  channel: z.enum(consentChannels),
  given: z.boolean(),
  day: z.iso.date(),
  /** Where it is known from: a form, a call. */
  source: z.string().max(400),
  /** Which text was agreed to. */
  textVersion: z.string().max(200),
  at: instant
})
export type Consent = z.infer<typeof consentSchema>

/**
 * Everything that was written about persons by hand, as one plain value by customers' ids. It lies in people.sqlite and
 * outlives imports: customers may be absent from the base for a while.
 */
export const peopleRecordsSchema = z.strictObject({
  /** At most one for each field of a customer. */
  corrections: z.record(customerIdSchema, z.array(correctionSchema)),
  notes: z.record(customerIdSchema, z.array(noteSchema)),
  nextContacts: z.record(customerIdSchema, nextContactSchema),
  added: z.record(customerIdSchema, addedCustomerSchema),
  aliases: z.record(customerIdSchema, aliasSchema),
  /** By the segment's id, then the customer's. */
  memberships: z.record(segmentId, z.record(customerIdSchema, membershipSchema)),
  /** At most one for each segment and act. */
  brought: z.array(broughtMembersSchema),
  /** In the order in which they were written down. */
  consents: z.record(customerIdSchema, z.array(consentSchema)),
  owners: z.record(customerIdSchema, z.string().min(1).max(200)),
  /** By their ids. */
  lists: z.record(z.string().regex(/^list_[0-9a-f]{8,32}$/), pastedListSchema)
})
export type PeopleRecords = z.infer<typeof peopleRecordsSchema>

/** Nothing written about anybody. */
export const noPeopleRecords: PeopleRecords = {
  corrections: {},
  notes: {},
  nextContacts: {},
  added: {},
  aliases: {},
  memberships: {},
  brought: [],
  consents: {},
  owners: {},
  lists: {}
}
