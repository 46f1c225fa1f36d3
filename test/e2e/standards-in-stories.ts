import { workspaceWithStandards } from './standards-workspace'

const inForce = { state: 'inForce', reviewOn: '2027-01-31', reviewEvery: 6 } as const

/** Standards of four segments in which something of every kind is wrong. */
export const sixFaults = () =>
  workspaceWithStandards(
    { Oslo: { city: 'Oslo' }, VIP: { orders: 5 }, Rome: { city: 'Rome' }, Bergen: { city: 'Bergen' } },
    ({ Oslo, VIP, Rome, Bergen }) => [
      { kind: 'promises', segment: null, set: { queue: 'Line', priority: 9 } },
      ...['support', 'sales', 'delivery', 'accounting', 'marketing'].map((department) => ({
        kind: 'promises' as const,
        segment: null,
        department,
        set: { owner: { team: department } }
      })),
      { kind: 'promises', segment: Oslo, set: { firstAnswer: 8, queue: 'Oslo', priority: 8 } },
      { kind: 'promises', segment: VIP, set: { firstAnswer: 1, queue: 'VIP', priority: 1 } },
      { kind: 'promises', segment: VIP, department: 'delivery', request: 'complaint', set: { firstAnswer: 3 } },
      { kind: 'promises', segment: Rome, set: { firstAnswer: 4, queue: 'South', priority: 5 } },
      { kind: 'promises', segment: Bergen, set: { firstAnswer: 2, queue: 'South', priority: 5 } },
      { kind: 'promises', segment: null, department: 'marketing', set: { priority: 10 } },
      {
        kind: 'staff',
        department: 'support',
        staff: [
          { queue: 'Oslo', level: null, hours: 40, before: 20 },
          { queue: 'VIP', level: null, hours: 80, before: 80 },
          { queue: 'South', level: null, hours: 40, before: 20 }
        ]
      },
      ...[null, Oslo, VIP, Rome].map((segment) => ({ kind: 'standard' as const, segment, ...inForce })),
      { kind: 'standard', segment: Bergen, ...inForce, reviewOn: '2026-11-21' }
    ]
  )

/** A mobile operator put repeat visitors and companies into one priority queue while staff and hours stayed. */
export const foundingFailure = () =>
  workspaceWithStandards(
    { 'Repeat visitors': { city: 'Oslo' }, Companies: { city: 'Rome' } },
    ({ 'Repeat visitors': repeat, Companies: companies }) => [
      {
        kind: 'promises',
        segment: null,
        set: { firstAnswer: 8, solution: 40, priority: 3, queue: 'Hotline', owner: { team: 'Contact centre' } }
      },
      { kind: 'promises', segment: repeat, set: { firstAnswer: 4, priority: 1, queue: 'Priority' } },
      { kind: 'promises', segment: companies, set: { firstAnswer: 1, priority: 1, queue: 'Priority' } },
      {
        kind: 'staff',
        department: 'support',
        staff: [{ queue: 'Priority', level: null, hours: 120, before: 120 }]
      },
      ...[null, repeat, companies].map((segment) => ({ kind: 'standard' as const, segment, ...inForce }))
    ]
  )
