import { describe, expect, it } from 'vitest'
import { bitsOf, rowsOf } from '../../../../src/core/columns/bits'
import { textColumnOf } from '../../../../src/core/columns/text-column'
import { walked } from '../../../../src/core/columns/walked'
import { createEngine } from '../../../../src/core/portrait/bits/engine'
import { baseCounts, countsOf } from '../../../../src/core/portrait/preview/member-counts'
import { reachSteps, unreachedBits } from '../../../../src/core/portrait/preview/reach'
import { addressReader } from '../../../../src/core/portrait/preview/read-address'
import type { Column } from '../../../../src/model/customer-table'
import { fieldOf } from '../plain-customers'

const emails = [
  'anna@shop.pl',
  '',
  'anna@shop',
  'a.b@mail.shop.pl',
  'two@x.pl; three',
  'oleg@почта.рф',
  'no-at.pl',
  ' '
]
const phones = ['+48 600 100 200', '600100200', '000000000', '12', '', '8 (900) 123-45-67', 'none', '']
const yesNo = (values: readonly (boolean | null)[]): Column => ({
  kind: 'yesNo',
  values: Uint8Array.from(values, (value) => (value === null ? 0 : value ? 2 : 1))
})

function engineOf(columns: Readonly<Record<string, Column>>) {
  const fields = Object.keys(columns).map((id) => fieldOf(id, id.startsWith('consent') ? 'yesNo' : 'text'))
  const table = { rows: emails.length, ids: textColumnOf(emails), columns: new Map(Object.entries(columns)) }
  return createEngine(table, new Map(fields.map((field) => [field.id, field])), 20_000)
}

const engine = engineOf({
  email: textColumnOf(emails),
  phone: textColumnOf(phones),
  consent_email: yesNo([true, true, true, false, null, true, true, true])
})

describe('how customers can be reached', () => {
  it('is told by channel, each of the others with one reason', () => {
    expect(walked(reachSteps(engine, baseCounts(engine)))).toEqual([
      {
        channel: 'email',
        reachable: 2,
        unreached: { missing: 2, malformed: 2, refused: 1, noConsent: 1 },
        hasConsents: true
      },
      {
        channel: 'phone',
        reachable: 3,
        unreached: { missing: 2, malformed: 3, refused: 0, noConsent: 0 },
        hasConsents: false
      },
      {
        channel: 'sms',
        reachable: 3,
        unreached: { missing: 2, malformed: 3, refused: 0, noConsent: 0 },
        hasConsents: false
      }
    ])
    const [email] = walked(reachSteps(engine, countsOf(bitsOf(8, [0, 3]))))
    expect(email).toMatchObject({ reachable: 1, unreached: { missing: 0, malformed: 0, refused: 1, noConsent: 0 } })
  })

  it('names those whom a reason is about', () => {
    expect([...rowsOf(unreachedBits(engine, 'email', 'malformed'))]).toEqual([2, 6])
    expect([...rowsOf(unreachedBits(engine, 'email', 'noConsent'))]).toEqual([4])
  })

  it('reads a long note in place of a number in one go', () => {
    const note = 'позвонить '.repeat(60_000)
    const read = addressReader('phone', textColumnOf([note, `${note}600100200`, '600100200 доб. 12345678901']))
    expect([0, 1, 2].map((row) => read?.(row))).toEqual(['malformed', 'good', 'good'])
  })

  it('is not told of addresses that the base does not have', () => {
    expect(walked(reachSteps(engineOf({}), baseCounts(engineOf({}))))).toEqual([])
  })

  it('goes on where a walk was given up', () => {
    const other = engineOf({ email: textColumnOf(emails) })
    reachSteps(other, baseCounts(other)).next()
    expect(walked(reachSteps(other, baseCounts(other)))).toMatchObject([{ channel: 'email', reachable: 4 }])
  })
})

describe('an address', () => {
  it.each([
    ['email', 'a@b.c', 'good'],
    ['email', '@b.c', 'malformed'],
    ['email', 'a@b.c.', 'malformed'],
    ['email', 'a@@b.c', 'malformed'],
    ['email', "o'neill+x@b.co.uk", 'good'],
    ['phone', '+7 (900) 123-45-67, ext. 3', 'good'],
    ['phone', '1111111111', 'malformed'],
    ['phone', '12345678901234567', 'malformed']
  ] as const)('%s %s is %s', (kind, text, state) => {
    expect(addressReader(kind, textColumnOf([text]))?.(0)).toBe(state)
  })
})
