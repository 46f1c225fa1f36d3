import type { Standards } from '../../../src/model/standard/standards'

/** Standards with each promise, and texts that are hard to keep. */
export const fullStandards: Standards = {
  departments: [
    { id: 'support', name: '', staff: [{ queue: 'Линия 1', level: 1, hours: 37.5, before: null }] },
    { id: 'own_1', name: 'Księgowość "B"', staff: [] }
  ],
  requests: [
    { id: 'complaint', name: '' },
    { id: 'own_2', name: '__proto__' }
  ],
  common: {
    values: 'Мы слушаем.\nIt\'s "ours"',
    state: 'inForce',
    reviewOn: '2027-02-28',
    reviewEvery: 6,
    overrides: [{ department: null, request: null, promises: { firstAnswer: 8, solution: 40, priority: 3 } }]
  },
  segments: [
    {
      segment: 's1',
      state: 'draft',
      reviewOn: null,
      reviewEvery: 12,
      overrides: [
        {
          department: 'support',
          request: 'complaint',
          promises: {
            firstAnswer: 0.5,
            channels: ['messenger', 'phone'],
            bestHours: { from: '09:00', to: '18:30' },
            doNotCall: null,
            owner: { team: null, person: 'Żaneta O’Neil' },
            queue: 'VIP; "1"',
            templatePolicy: 'never',
            templates: [],
            privileges: ['бесплатная доставка'],
            escalation: [{ after: 2, to: 'Руководитель' }]
          }
        }
      ]
    }
  ]
}
