import { expect, it } from 'vitest'
import { change, check, segmentOf, shownBy, startWithCustomers } from './standards-for-tests'

/** A mobile operator put repeat visitors and companies into one priority queue while staff and hours stayed. */
it('two segments with different expectations in one priority queue with the same staff are flagged twice, and mended', async () => {
  const { client } = await startWithCustomers()
  const repeat = await segmentOf(client, 'Repeat visitors', { cities: ['Oslo'] })
  const companies = await segmentOf(client, 'Companies', { cities: ['Rome'] })
  await change(
    client,
    {
      kind: 'promises',
      segment: null,
      set: { firstAnswer: 8, solution: 40, priority: 3, queue: 'Hotline', owner: { team: 'Contact centre' } }
    },
    { kind: 'promises', segment: repeat, set: { firstAnswer: 4, priority: 1, queue: 'Priority' } },
    { kind: 'promises', segment: companies, set: { firstAnswer: 1, priority: 1, queue: 'priority ' } },
    {
      kind: 'staff',
      department: 'support',
      staff: [{ queue: 'Priority', level: null, hours: 120, before: 120 }]
    },
    ...[null, repeat, companies].map((segment) => ({
      kind: 'standard' as const,
      segment,
      reviewOn: '2027-06-01',
      state: 'inForce' as const
    }))
  )
  const findings = await check(client)
  expect(findings.map(({ kind }) => kind)).toEqual(['expectationsInQueue', 'noMoreStaff'])
  const [queue, staff] = findings
  expect(queue).toMatchObject({ segments: [repeat, companies], customers: { count: 5 }, severity: 'fault' })
  expect(queue && (await shownBy(client, queue))).toEqual(['Anna', 'Bo', 'Cid', 'Eva', 'Fia'])
  expect(queue?.text).toBe(
    '5 customers of “Repeat visitors” and “Companies” stand in one queue with one priority, but were promised different ' +
      'things: Repeat visitors – first answer 4 working hours, solution 40 working hours; Companies – first answer 1 working ' +
      'hour, solution 40 working hours. Where: everywhere.'
  )
  expect(staff).toMatchObject({ segments: [repeat, companies], customers: { count: 5 } })
  expect(staff?.text).toBe(
    '5 customers of “Repeat visitors” and “Companies” are served before the others in “Priority”, while the team works 120 ' +
      'hours a week, no more than before. The others will wait longer.'
  )
  expect(staff?.mends[0]?.text).toBe('Customer support: 60 hours a week more for level 1')
  await change(client, ...(queue?.mends[0]?.changes ?? []))
  const left = await check(client)
  expect(left.map(({ kind, title }) => [kind, title])).toEqual([
    ['noMoreStaff', 'Customer support: priority for “Repeat visitors”, but no more hours'],
    ['noMoreStaff', 'Customer support: priority for “Companies”, but no more hours']
  ])
  await change(client, ...(left[0]?.mends[0]?.changes ?? []))
  expect(await check(client)).toEqual([])
})
