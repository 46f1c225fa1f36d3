const en = {
  title: 'Customers',
  count: '{count} customer | {count} customers',
  found: '{count} of {base} found | {count} of {base} found',
  search: 'Search in all texts…',
  columns: 'Columns',
  ordering: 'Ordering the customers',
  searchColumns: 'Search columns…',
  segments: 'Segments',
  nobody: 'Nobody found. Search looks into names, addresses and other texts.',
  card: 'Customer: {name}',
  closeCard: 'Close the card',
  nameless: 'Customer without a name',
  noSegments: 'In no segment',
  emptyTitle: 'No customers yet',
  emptyText: 'Bring your customers in from a CSV file; they stay on this computer.'
}

export type CustomersMessages = typeof en
export default en
