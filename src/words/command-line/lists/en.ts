/** What the command says that keeps pasted lists. */
const en = {
  lists: {
    none: 'There are no lists yet.',
    added: 'Kept as {id}: {count} value, {found} found. | Kept as {id}: {count} values, {found} found.',
    customers: '{count} customer has one of them. | {count} customers have one of them.',
    missing: 'not found: {value}',
    columns: { name: 'Name', values: 'Values', at: 'Pasted', segments: 'Segments', id: 'Id' }
  }
}

export type CommandLineListMessages = typeof en
export default en
