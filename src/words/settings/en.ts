const en = {
  title: 'Settings',
  look: 'Language and appearance',
  lookText: 'On this computer, in every workspace.',
  workspace: 'This workspace',
  workspaceText: 'Kept in the workspace’s file. Every change can be undone.',
  currency: 'Currency',
  currencyHint: 'Stands for money without a sign. What is imported already keeps its currency.',
  bands: 'Age bands',
  bandsHint: 'Ages at which a band begins, from young to old; a + after the last leaves it open.',
  bandsWrong: 'Write rising ages, such as 18, 25, 30, 45+.',
  bandsRead: 'Bands in full years',
  fields: 'Fields',
  fieldsText: 'What is known of your customers, and formulas over it.',
  noFields: 'There are no fields yet. They come with the first import.',
  fieldCount: '{count} field | {count} fields',
  name: 'Field',
  type: 'Type',
  origin: 'From',
  known: 'Known',
  knownOf: '{known} of {all} customers',
  origins: {
    column: 'column “{header}”',
    columnUnnamed: 'column without a name',
    computed: 'computed by the program'
  },
  formula: {
    add: 'Add a formula field',
    addTitle: 'New formula field',
    editTitle: 'Formula of “{name}”',
    lead: 'Unknown when a part is unknown, or when something is divided by 0.',
    edit: 'Edit the formula of “{name}”',
    remove: 'Remove the formula field “{name}”',
    removed: 'The field “{name}” was removed. Criteria on it are kept and marked.',
    saved: '“{name}” is known for {count} customer. | “{name}” is known for {count} customers.',
    fills: 'Becomes',
    own: 'A field of my own',
    ownName: 'Name',
    kind: 'How',
    kinds: {
      sum: 'Sum',
      difference: 'Difference',
      ratio: 'Ratio'
    },
    parts: 'Fields to add up',
    from: 'From',
    minus: 'take',
    numerator: 'Divide',
    denominator: 'by',
    choose: 'Choose a field',
    search: 'Search fields…',
    noNumbers: 'A formula needs fields of numbers or money. Import a file with them first.',
    save: 'Save the field'
  }
}

export type SettingsMessages = typeof en
export default en
