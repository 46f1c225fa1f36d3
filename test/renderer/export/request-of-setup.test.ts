import { expect, test } from 'vitest'
import type { ExportProfile } from '../../../src/contract/export-results'
import { toldProfiles } from '../../../src/core/export/profiles/profile-of'
import {
  arePartsNamed,
  channelOf,
  problemOfSetup,
  requestOfSetup
} from '../../../src/renderer/views/export/request-of-setup'
import { exportRequestSchema } from '../../../src/contract/export-arguments'

const profileOf = (id: string): ExportProfile => {
  const found = toldProfiles().find((profile) => profile.id === id)
  if (!found) throw new Error(id)
  return found
}
const setup = {
  segments: ['one', 'two'],
  except: ['three'],
  overlap: 'firstMatch' as const,
  channel: 'usual' as const,
  consent: 'proven' as const,
  proof: true,
  leaveOutRoles: true,
  oncePerAddress: true,
  suppressed: 'a@example.com',
  kept: true,
  files: [{ name: 'no.txt', entries: ['K7', 'a@example.com'] }],
  control: 10 as number | null,
  split: false,
  variants: [
    { name: 'A', weight: 50 as number | null },
    { name: 'b', weight: null }
  ],
  seed: 'spring',
  columns: ['city'],
  country: 'base'
}
const scopeOf = (id: string) => ({ kind: 'segment' as const, id })

test('the choices become a question that the contract takes', () => {
  const asked = exportRequestSchema.parse(requestOfSetup(setup, profileOf('brevo'), 'pl'))
  expect(asked).toMatchObject({
    profile: 'brevo',
    scopes: [scopeOf('one'), scopeOf('two')],
    except: [scopeOf('three')],
    suppressed: ['a@example.com', 'K7'],
    channel: 'email',
    control: 0.1,
    variants: [],
    country: null,
    language: 'pl'
  })
  const split = requestOfSetup({ ...setup, split: true, country: 'PL' }, profileOf('generic'), 'en')
  expect(split).toMatchObject({
    country: 'PL',
    variants: [
      { name: 'A', weight: 50 },
      { name: 'b', weight: 1 }
    ]
  })
})

test('nothing is asked without a segment, or with parts that cannot be told apart', () => {
  const ask = (changes: Partial<typeof setup>) => requestOfSetup({ ...setup, ...changes }, profileOf('brevo'), 'en')
  expect(ask({ segments: [] })).toBeNull()
  expect(
    ask({
      split: true,
      variants: [
        { name: 'A', weight: 1 },
        { name: 'a', weight: 1 }
      ]
    })
  ).toBeNull()
})

test('nothing is asked when not everybody who is to be left out can be', () => {
  const entries = Array.from({ length: 100_000 }, (_, index) => `K${index}`)
  const files = [{ name: 'no.txt', entries }]
  const ask = (suppressed: string) => requestOfSetup({ ...setup, suppressed, files }, profileOf('brevo'), 'en')
  expect(ask('K7')?.suppressed).toHaveLength(100_000)
  expect(ask('a@example.com')).toBeNull()
})

test('names of parts are letters and digits, each another without regard to case', () => {
  expect(arePartsNamed([{ name: 'A' }, { name: 'Осень2' }])).toBe(true)
  expect(arePartsNamed([{ name: 'A' }, { name: ' ' }])).toBe(false)
  expect(arePartsNamed([{ name: 'a/b' }])).toBe(false)
})

test('a channel that the tool does not have becomes its usual one', () => {
  expect(channelOf({ channel: 'phone' }, profileOf('hubspot'))).toBe('email')
  expect(channelOf({ channel: 'sms' }, profileOf('brevo'))).toBe('sms')
})

test('entries that the host would not take in one question are refused before they are sent', () => {
  const entries = (length: number) =>
    Array.from({ length: 90_000 }, (_, at) => `${String(at).padStart(length - 13, 'x')}@example.com`)
  const asked = (length: number) => problemOfSetup({ ...setup, files: [{ name: 'no.txt', entries: entries(length) }] })
  expect([asked(30), asked(45)]).toEqual([null, 'tooLong'])
})
