import { all, numberOf, when, type Story } from './story'

const comma = () => ','

/** Russian bank clients: 27–45 years, higher education, from three regions. */
export const bankClients: Story = {
  name: 'otp-bank-ru D_clients',
  files: ['otp-bank-ru/D_clients.csv'],
  delimiterOf: comma,
  header: true,
  asOf: '2024-02-19',
  key: 0,
  formulas: [],
  portrait: (idAt) => ({
    kind: 'group',
    mode: 'all',
    members: [
      { kind: 'age', field: 'age', from: 27, to: 45 },
      { kind: 'choice', field: idAt(3), values: ['высшее', 'Два и более высших образования', 'Ученая степень'] },
      { kind: 'choice', field: idAt(9), values: ['Московская область', 'КЕМЕРОВСКАЯ ОБЛАСТЬ', 'Алтайский край'] }
    ]
  }),
  answer: (cells) =>
    all(
      when(numberOf(cells[1]), (age) => age >= 27 && age <= 45),
      ['Высшее', 'Два и более высших образования', 'Ученая степень'].includes(cells[3] ?? ''),
      ['Московская область', 'Кемеровская область', 'Алтайский край'].includes(cells[9] ?? '')
    )
}

/** Women among phone customers who have paid 1,000 or more; eleven totals are a single space, so unknown. */
export const phoneCustomers: Story = {
  name: 'telco-churn',
  files: ['telco-churn/Telco-Customer-Churn.csv'],
  delimiterOf: comma,
  header: true,
  asOf: '2020-06-25',
  key: 0,
  formulas: [],
  portrait: (idAt, amount) => ({
    kind: 'group',
    mode: 'all',
    members: [
      { kind: 'choice', field: 'gender', values: ['woman'] },
      { kind: 'number', field: idAt(19), to: amount(19, 1000), excludesTo: true, negated: true }
    ]
  }),
  answer: (cells) =>
    all(
      cells[1] === 'Female',
      when(numberOf(cells[19]), (total) => total >= 1000)
    )
}

/** The census without a header: managers and professionals of 30 years and more; `?` is unknown. */
export const census: Story = {
  name: 'adult-census',
  files: ['adult-census/adults_us.csv'],
  delimiterOf: comma,
  header: false,
  asOf: '2026-11-21',
  key: null,
  formulas: [],
  portrait: (idAt) => ({
    kind: 'group',
    mode: 'all',
    members: [
      { kind: 'number', field: idAt(12), from: 40 },
      { kind: 'choice', field: idAt(6), values: ['Exec-managerial', 'Prof-specialty'] }
    ]
  }),
  answer: (cells) =>
    all(
      when(numberOf(cells[12]), (hours) => hours >= 40),
      cells[6] === '?' ? null : ['Exec-managerial', 'Prof-specialty'].includes(cells[6] ?? '')
    )
}
