import type { WorkspaceContents } from '../../../src/core/store/workspace-file'
import type { Portrait } from '../../../src/model/portrait'
import { fullStandards } from './full-standards'

const portrait: Portrait = {
  kind: 'group',
  id: 'root',
  mode: 'all',
  count: 1,
  enabled: true,
  members: [
    {
      kind: 'choice',
      id: 'c1',
      field: 'city',
      unknown: 'keep',
      negated: false,
      enabled: true,
      values: ['Łódź', 'Орёл', '"; DROP TABLE segments; --']
    }
  ]
}

/** Contents with a row in each table, and texts that are hard to keep. */
export const fullContents: WorkspaceContents = {
  meta: {
    id: '00112233445566778899aabbccddeeff',
    salt: 'ffeeddccbbaa99887766554433221100',
    createdAt: '2026-11-21T10:00:00.000Z'
  },
  definitions: {
    settings: {
      asOf: { kind: 'pinned', day: '2014-10-01' },
      currency: 'PLN',
      language: 'pl',
      ageBands: [{ from: 18, to: 25 }, { from: 25 }]
    },
    generation: {
      number: 7,
      customersFile: 'customers-0007.sqlite',
      ordersFile: null,
      contactsFile: 'contacts-0007.sqlite',
      customers: 2240,
      importedAt: '2026-11-21T10:00:00.000Z',
      sourceName: 'klienci – "nowi".csv',
      key: ':Klient\u0000'
    },
    fields: [
      {
        id: 'city',
        name: '',
        type: 'choice',
        group: 'who',
        standard: true,
        bounds: [
          { value: 'до 5000 руб.', from: null, to: 5000 },
          { value: '15\u0000-24.5K', from: 15000, to: 24500 }
        ],
        origin: { kind: 'column', header: '__proto__' }
      },
      {
        id: 'own_1',
        name: 'Wydatki\u0000 😀 <b>',
        type: 'money',
        group: 'own',
        standard: false,
        currency: 'PLN',
        origin: { kind: 'column', header: 'Mnt\u0000Wines' }
      }
    ],
    formulas: [
      {
        id: 'average_check',
        name: '',
        type: 'money',
        group: 'buys',
        standard: true,
        currency: 'PLN',
        origin: { kind: 'formula', formula: { kind: 'ratio', numerator: 'money', denominator: 'purchases' } }
      }
    ],
    fieldChanges: [
      { field: 'city', name: 'Город "1"', type: 'text' },
      { field: 'old', removed: true }
    ],
    references: [
      {
        id: 'ref_00112233',
        name: 'Cities',
        file: 'reference-0001.sqlite',
        sourceName: 'города.csv',
        at: '2026-11-21T10:00:00.000Z',
        rows: 3,
        keyColumn: 'город',
        joins: 'city',
        fields: [
          {
            id: 'ref_00112233_population',
            name: 'Население',
            type: 'number',
            group: 'own',
            standard: false,
            origin: { kind: 'reference', reference: 'ref_00112233', column: 'Население' }
          }
        ]
      }
    ],
    recipes: [
      {
        recipe: {
          dialect: {
            encoding: 'windows-1250',
            delimiter: ';',
            quote: '"',
            header: true,
            decimal: ',',
            dateOrder: 'dmy',
            valueSeparator: '|'
          },
          columns: [{ header: 'Miasto', target: { kind: 'standard', field: 'city' } }],
          key: null
        },
        sourceName: 'klienci\u0000 – "nowi".csv',
        at: '2026-11-21T10:00:00.000Z'
      }
    ],
    segments: [
      {
        id: 's1',
        name: 'Оптовики',
        color: 'teal',
        description: 'две строки\nи "кавычки"',
        createdAt: '2026-11-21T10:00:00.000Z',
        pause: { at: '2026-11-21T10:45:00.000Z', until: '2027-01-01' },
        draft: { portrait, changes: 3, changedAt: '2026-11-21T11:00:00.000Z' },
        versions: [
          { number: 1, portrait: { ...portrait, members: [] }, savedAt: '2026-11-21T10:00:00.000Z' },
          { number: 2, portrait, savedAt: '2026-11-21T10:30:00.000Z' }
        ]
      },
      {
        id: 's2',
        name: 'VIP',
        color: 'plum',
        description: '',
        createdAt: '2026-11-21T10:00:00.000Z',
        pause: { at: '2026-11-21T10:45:00.000Z', until: null },
        versions: []
      }
    ],
    standards: fullStandards,
    journal: [
      {
        id: 'act_1',
        kind: 'import',
        about: 'customers',
        at: '2026-11-21T10:00:00.000Z',
        sourceName: 'klienci – "nowi".csv',
        customersBefore: 0,
        customersAfter: 2240,
        new: 2240,
        changed: 0,
        removed: 0,
        events: 0,
        rejected: 3,
        undone: false,
        before: null,
        after: 7
      }
    ],
    personas: [
      {
        id: 'persona_1',
        segment: 's1',
        name: 'Анна "–" <b>',
        quote: 'Не звоните \u0000 на работу',
        quoteSource: '',
        avatar: { kind: 'drawn', seed: 's1' },
        language: 'ru',
        blocks: {
          core: [
            {
              id: 'l1',
              text: 'Ядро — {{share gender=woman}} {',
              mark: 'measured',
              source: '',
              drafted: true,
              seen: [
                {
                  token: '{{share gender=woman}}',
                  value: 0.61,
                  low: 0.58,
                  high: 0.64,
                  values: [],
                  n: 912,
                  day: '2026-11-21'
                }
              ]
            }
          ]
        },
        confirmedOn: null,
        createdAt: '2026-11-21T10:00:00.000Z'
      }
    ],
    exports: [
      {
        id: 'export_1',
        at: '2026-11-21T10:00:00.000Z',
        asOf: '2026-11-21',
        profile: 'unisender',
        channel: 'email',
        consent: 'proven',
        segments: ['VIP', ''],
        selected: 12,
        written: 9,
        leftOut: 2,
        control: 1,
        files: [{ name: 'VIP.csv', rows: 9, bytes: 812, sha256: 'ab'.repeat(32) }]
      }
    ],
    states: [
      {
        generation: {
          number: 7,
          customersFile: 'customers-0007.sqlite',
          ordersFile: null,
          contactsFile: null,
          customers: 2240,
          importedAt: '2026-11-21T10:00:00.000Z',
          sourceName: '\u0000',
          key: null
        },
        fields: []
      }
    ]
  }
}
