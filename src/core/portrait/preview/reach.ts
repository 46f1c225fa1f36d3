import {
  reachChannels,
  unreachedReasons,
  type Reach,
  type ReachChannel,
  type UnreachedReason
} from '../../../contract/reach-results'
import { createBits, setBit, type Bits } from '../../columns/bits'
import { walked } from '../../columns/walked'
import type { Engine } from '../bits/engine'
import type { MemberCounts } from './member-counts'
import { addressReader } from './read-address'
import { tallyOfGroups } from './tally'

const addressOf: Readonly<Record<ReachChannel, 'email' | 'phone'>> = { email: 'email', phone: 'phone', sms: 'phone' }
const rowsOfStep = 32_768
const reachableCode = 0
const codeOf = (reason: UnreachedReason): number => unreachedReasons.indexOf(reason) + 1

/** How the members can be reached by e-mail, phone and SMS; ways for which the base has no addresses are left out. */
export function* reachSteps(engine: Engine, members: MemberCounts): Generator<void, Reach[]> {
  const found: Reach[] = []
  for (const channel of reachChannels) {
    const codes = yield* reachCodes(engine, channel)
    if (!codes) continue
    const key = `reach by ${channel}`
    const counts = members.counted(tallyOfGroups({ key, codes, offsets: null, groups: unreachedReasons.length + 1 }))
    const count = (reason: UnreachedReason): number => counts[codeOf(reason)] ?? 0
    found.push({
      channel,
      reachable: counts[reachableCode] ?? 0,
      unreached: {
        missing: count('missing'),
        malformed: count('malformed'),
        refused: count('refused'),
        noConsent: count('noConsent')
      },
      hasConsents: consentsOf(engine, channel) !== null
    })
  }
  return found
}

/** Who of the base cannot be reached in a way, for one reason; nobody where the base has no addresses of it. */
export function unreachedBits(engine: Engine, channel: ReachChannel, reason: UnreachedReason): Bits {
  const bits = createBits(engine.table.rows)
  const codes = walked(reachCodes(engine, channel))
  const wanted = codeOf(reason)
  codes?.forEach((code, row) => {
    if (code === wanted) setBit(bits, row)
  })
  return bits
}

/** Codes that are being made; they go on where a preview that was given up left off. */
interface Making {
  readonly codes: Uint8Array
  done: number
}

/** Why each customer cannot be reached, or 0; kept. */
function* reachCodes(engine: Engine, channel: ReachChannel): Generator<void, Uint8Array | null> {
  const { table, derived, sets } = engine
  const read = addressReader(addressOf[channel], table.columns.get(addressOf[channel]))
  if (!read) return null
  const start = (): Making => ({ codes: sets.moved(new Uint8Array(table.rows)), done: 0 })
  const making = derived.remember(`reach codes of ${channel}`, start, ({ codes }) => codes.byteLength)
  const consents = consentsOf(engine, channel)
  while (making.done < table.rows) {
    const end = Math.min(table.rows, making.done + rowsOfStep)
    for (let row = making.done; row < end; row++) making.codes[row] = codeOfRow(read(row), consents?.[row])
    making.done = end
    yield
  }
  return making.codes
}

function codeOfRow(
  address: ReturnType<NonNullable<ReturnType<typeof addressReader>>>,
  consent: number | undefined
): number {
  if (address !== 'good') return codeOf(address)
  if (consent === undefined || consent === 2) return reachableCode
  return codeOf(consent === 1 ? 'refused' : 'noConsent')
}

/** 0 unknown, 1 no, 2 yes; null where the base tells none. */
function consentsOf({ table, fields }: Engine, channel: ReachChannel): Uint8Array | null {
  const id = `consent_${channel}`
  const column = table.columns.get(id)
  return fields.has(id) && column?.kind === 'yesNo' ? column.values : null
}
