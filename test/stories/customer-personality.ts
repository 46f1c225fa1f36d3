import { all, any, numberOf, when, type Cells, type Story } from './story'

const folder = 'customer-personality/marketing_campaign'
const delimiters: Readonly<Record<string, string>> = { 'semicolon-bom-iso.csv': ';', 'padded-tab-dmy.tsv': '\t' }
const year = 2014

/** The four files that hold the same 2,240 customers. */
export const fourShapes = [
  'semicolon-bom-iso.csv',
  'allquoted-mdy.csv',
  'padded-tab-dmy.tsv',
  'comma-bom-trailing-spaces.csv'
].map((shape) => `${folder}.${shape}`)

/** The file of the 2,216 customers whose income is known. */
export const incomeKnown = `${folder}.comma-dmy-2216-noblanks.csv`

/** Graduates and better aged 35–55 as of 1 October 2014, with an income of 50,000 or more or no child at home. */
export const customerPersonality: Story = {
  name: 'customer-personality',
  files: [...fourShapes, incomeKnown],
  delimiterOf: (file) => delimiters[file.replace(`${folder}.`, '')] ?? ',',
  header: true,
  asOf: '2014-10-01',
  key: 0,
  formulas: [
    { name: 'money', sum: 'MntWines+MntFruits+MntMeatProducts+MntFishProducts+MntSweetProducts+MntGoldProds' },
    { name: 'purchases', sum: 'NumWebPurchases+NumCatalogPurchases+NumStorePurchases' },
    { name: 'average_check', ratio: 'money/purchases' }
  ],
  portrait: (idAt, amount) => ({
    kind: 'group',
    mode: 'all',
    members: [
      { kind: 'choice', field: idAt(2), values: ['graduation', 'Master', 'PhD'] },
      { kind: 'age', field: 'age', from: 35, to: 55 },
      {
        kind: 'group',
        mode: 'any',
        members: [
          { kind: 'number', field: idAt(4), from: amount(4, 50_000) },
          { kind: 'number', field: idAt(5), to: 0 }
        ]
      }
    ]
  }),
  answer: (cells) =>
    all(
      ['Graduation', 'Master', 'PhD'].includes(cells[2] ?? ''),
      when(ageOf(cells), (age) => age >= 35 && age <= 55),
      any(
        when(numberOf(cells[4]), (income) => income >= 50_000),
        when(numberOf(cells[5]), (children) => children <= 0)
      )
    )
}

/** Age in full years as of 2014: by the birth year. */
export function ageOf(cells: Cells): number | null {
  const birth = numberOf(cells[1])
  return birth === null ? null : year - birth
}

/** Money of the six Mnt… columns, and purchases of web, catalogue and store. */
export function spendingOf(cells: Cells): { money: number; purchases: number } {
  const sum = (positions: number[]) => positions.reduce((total, position) => total + Number(cells[position]), 0)
  return { money: sum([9, 10, 11, 12, 13, 14]), purchases: sum([16, 17, 18]) }
}
