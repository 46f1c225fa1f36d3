/** What the commands say about fields, reference tables and formulas. */
const en = {
  fields: {
    retyped:
      'Nothing was changed. From {from} to {to}: {readable} values can be read, {n} would become unknown. | Nothing was changed. From {from} to {to}: {readable} values can be read, {n} would become unknown.',
    broken: 'What asks for it would no longer work: {names}.',
    computed: 'computed',
    yearsSince: 'full years since {field}',
    reference: 'reference table: {column}',
    none: 'There are no fields yet. Import a file first.'
  },
  references: {
    none: 'There are no reference tables yet.',
    columns: {
      name: 'Table',
      joins: 'Joins',
      rows: 'Rows',
      matched: 'Found',
      unmatched: 'Not found',
      fields: 'Fields'
    }
  },
  formula: {
    saved: '{name} is {formula}; known for {n} customer. | {name} is {formula}; known for {n} customers.'
  }
}

export type CommandLineFieldMessages = typeof en
export default en
