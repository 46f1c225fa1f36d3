import type { LeftOutReason } from '../../../contract/export-results'
import { textAt } from '../../columns/text-column'
import { emailReader, isRole, phoneReader, type AddressOfRow } from './addresses'
import { allowsConsent, consentReader } from './consent-of-row'
import { isIn, rowsIn } from './listing'
import type { MailingTask } from './mailing-source'
import { comparedEmail } from './read-emails'

/** Decides row by row, in the order of the list, who is left out. */
export interface Judge {
  /** The row's address for the list's channel; null when the list is for none. */
  readonly addressOf: ((row: number) => AddressOfRow) | null
  /** Why a row is left out; null when it is written. It remembers addresses, so that the next one with the same is a duplicate. */
  verdict(row: number): LeftOutReason | null
}

const stride = 1024

/** A judge of a task; gathers the addresses that are not to be written to first, of customers whose own row does not say so too. */
export function* createJudge(task: MailingTask): Generator<void, Judge> {
  const { source, request, profile, channel } = task
  const [email, phone] = [emailReader(source, profile), phoneReader(source)]
  const addressOf = channel === null ? null : channel === 'email' ? email : phone
  const stateOf = channel ? consentReader(source.table, channel) : null
  const suppresses = suppressor(task, [email, phone])
  const blocked = new Map<string, LeftOutReason>()
  const block = function* (rows: Iterable<number>, reason: LeftOutReason): Generator<void> {
    let done = 0
    for (const row of rows) {
      const address = addressOf?.(row)
      if (address && !('problem' in address) && !blocked.has(address.compared)) blocked.set(address.compared, reason)
      if (++done % stride === 0) yield
    }
  }
  if (addressOf) for (const members of source.except) yield* block(rowsIn(members, source.table.rows), 'excepted')
  if (stateOf && request.consent !== 'any')
    yield* block(
      rowsIn(null, source.table.rows).filter((row) => stateOf(row) === 'refused'),
      'consentRefused'
    )
  const leavesRoles = request.roles === 'usual' ? profile.email.roles === 'leaveOut' : request.roles === 'leaveOut'
  const seen = new Set<string>()
  const verdict = (row: number): LeftOutReason | null => {
    const address = addressOf?.(row)
    if (address && 'problem' in address) return address.problem
    if (address && leavesRoles && isRole(address)) return 'roleAddress'
    if (suppresses(row)) return 'suppressed'
    if (source.except.some((members) => isIn(members, row))) return 'excepted'
    const state = stateOf?.(row)
    if (state && !allowsConsent(request.consent, state)) return consentReasons[state]
    if (!address) return null
    const why = blocked.get(address.compared)
    if (why) return why
    if (request.duplicates === 'leaveOut' && seen.has(address.compared)) return 'duplicateAddress'
    seen.add(address.compared)
    return null
  }
  return { addressOf, verdict }
}

const consentReasons = {
  refused: 'consentRefused',
  missing: 'consentMissing',
  unproven: 'consentUnproven',
  proven: 'consentMissing'
} as const

/** Whether a row has an id, a key or an address that is to be left out. */
function suppressor(
  { source, request }: MailingTask,
  readers: readonly ((row: number) => AddressOfRow)[]
): (row: number) => boolean {
  if (request.suppressed.length === 0) return () => false
  const values = new Set<string>()
  for (const text of request.suppressed) {
    const value = comparedEmail(text.trim())
    values.add(value)
    const number = source.readPhone(text)?.number
    if (number) values.add(number)
  }
  values.delete('')
  const { ids, columns } = source.table
  const key = source.key === null ? undefined : columns.get(source.key)
  return (row) => {
    if (values.has(textAt(ids, row))) return true
    if (key?.kind === 'text' && values.has(comparedEmail(textAt(key, row).trim()))) return true
    return readers.some((read) => {
      const address = read(row)
      return values.has('problem' in address ? comparedEmail(address.text) : address.compared)
    })
  }
}
