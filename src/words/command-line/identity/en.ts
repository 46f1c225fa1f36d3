/** What the commands say that find duplicates and merge them. */
const en = {
  duplicates: {
    none: 'Nobody is there several times.',
    total: '{count} group of duplicates. | {count} groups of duplicates.',
    doubtful:
      '{count} group differs in names, birth dates or gender; it is merged with --all only. | {count} groups differ in names, birth dates or gender; they are merged with --all only.',
    surplus: '{count} customer would go. | {count} customers would go.',
    shared:
      '{count} value is shared by many or filled in, and makes nobody a duplicate. | {count} values are shared by many or filled in, and make nobody a duplicate.',
    columns: { group: 'Group', customer: 'Key', name: 'Name', values: 'E-mails, phones, keys' }
  },
  merge: {
    done: 'Merged: {count} group. | Merged: {count} groups.',
    planned: 'Would be merged: {count} group. | Would be merged: {count} groups.',
    gone: '{count} customer becomes part of another. | {count} customers become part of others.',
    changed: '{count} of those who stay gets other values. | {count} of those who stay get other values.',
    customers: 'Customers: {move}.'
  }
}

export type CommandLineIdentityMessages = typeof en
export default en
