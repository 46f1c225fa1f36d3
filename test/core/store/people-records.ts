import type { PeopleRecords } from '../../../src/model/people'

const at = '2026-11-21T10:00:00.000Z'
export const anna = '00112233445566aa'
export const boris = 'ffeeddccbbaa9988'

/** Records with a row in each table, and texts that are hard to keep. */
export const fullPeople: PeopleRecords = {
  corrections: {
    [anna]: [
      { field: 'city', written: { type: 'choice', value: 'Łódź\u0000; DROP TABLE notes' }, at },
      { field: 'own/__proto__', written: { type: 'money', currency: 'PLN', value: -120_050 }, at },
      { field: 'income', written: { type: 'money', currency: 'RUB', value: null }, at },
      { field: 'birth_date', written: { type: 'date', value: '1988-02-29' }, at },
      { field: 'recorded_age', written: { type: 'age', value: { from: 65, to: null } }, at },
      { field: 'interests', written: { type: 'multipleChoice', value: ['спорт', 'wine'] }, at },
      { field: 'loyalty_card', written: { type: 'yesNo', value: false }, at },
      { field: 'children', written: { type: 'number', value: 1e-7 }, at }
    ]
  },
  notes: {
    [anna]: [
      { id: '0123456789abcdef', text: 'Перезвонить\nпосле 18:00 😀', at },
      { id: '0123456789abcdee', text: '=1+1 "quoted"', at }
    ]
  },
  nextContacts: { [boris]: { day: '2026-12-01', about: '' } },
  added: {
    [boris]: { values: [{ field: 'name', written: { type: 'text', value: 'Борис' } }], at }
  },
  aliases: { '1111111111111111': { to: boris, at, why: 'merged: e-mail' } },
  memberships: { s1: { [anna]: { side: 'in', at }, [boris]: { side: 'out', at } } },
  brought: [
    { segment: 's1', act: 'act_0011223344556677', at, made: null, ids: BigUint64Array.of(0n, 0x00112233445566aan) },
    { segment: 'ы', act: null, at, made: { name: 'Łódź', color: 'plum' }, ids: BigUint64Array.of(0xffeeddccbbaa9988n) }
  ],
  consents: {
    [anna]: [
      { channel: 'email', given: true, day: '2026-01-01', source: 'form', textVersion: 'v1', at },
      { channel: 'email', given: false, day: '2026-10-01', source: 'call', textVersion: '', at }
    ]
  },
  owners: { [anna]: 'Отдел продаж' },
  lists: { list_00112233445566aa: { name: 'VIP; «лучшие»', at, values: ['anna@example.com', 'Łódź\u0000', '=1+1'] } }
}
