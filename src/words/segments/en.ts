const en = {
  title: 'Segments',
  count: '{count} segment | {count} segments',
  view: 'View',
  views: {
    gallery: 'Gallery',
    table: 'Table'
  },
  new: 'New portrait',
  import: 'Import…',
  emptyTitle: 'Who are your customers?',
  emptyText:
    'A portrait describes one kind of customer: choose a few criteria, watch who matches at once, and save it as a segment with a name and a colour.',
  noCustomersTitle: 'First, the customers',
  noCustomersText: 'Bring your customers in from a CSV file. Then compose portraits of them here.',
  base: 'base',
  revenue: 'revenue',
  checkOf: 'average check {check}',
  draft: 'draft',
  draftChanges: 'draft · {count} change | draft · {count} changes',
  broken: '{count} broken criterion | {count} broken criteria',
  version: 'version {number}',
  putIn: '{count} put in by hand | {count} put in by hand',
  keptOut: '{count} kept out by hand | {count} kept out by hand',
  plainMean: 'Plain mean of the customers’ averages, not per order.',
  menuOf: 'Actions for “{name}”',
  actions: {
    open: 'Open the portrait',
    persona: 'Open the persona',
    details: 'Name, colour, description…',
    duplicate: 'Duplicate',
    export: 'Export…',
    earlier: 'Move forward',
    later: 'Move back',
    copyId: 'Copy the id',
    remove: 'Delete…'
  },
  columns: {
    order: 'Order',
    name: 'Segment',
    count: 'Customers',
    share: 'Of the base',
    revenueShare: 'Of revenue',
    averageCheck: 'Average check',
    trend: '12 months',
    unknown: 'Unknown',
    changedAt: 'Changed',
    state: 'State',
    actions: 'Actions'
  },
  trend: {
    revenue: 'Revenue by month',
    orders: 'Orders by month',
    label: '{title}: “{name}”, {from} – {to}. Least {least}, most {most}, last {last}.'
  },
  order: {
    handle: 'Place of “{name}”: {place} of {total}. The arrow keys move it.',
    hint: 'Who is in several segments is served by the standard of the first one.',
    moved: '“{name}” is now {place} of {total}.'
  },
  choose: 'Choose “{name}”',
  chooseAll: 'Choose all segments',
  chosen: '{count} segment chosen | {count} segments chosen',
  clearChoice: 'Choose none',
  compare: {
    act: 'Compare',
    needsTwo: 'Choose exactly two segments to compare them.',
    title: '“{first}” and “{second}”',
    overlap: 'Overlap',
    only: 'only “{name}”',
    both: 'in both',
    shareOf: '{share} of “{name}”',
    none: 'No customer is in both.'
  },
  id: 'Id',
  idHint: 'Stays the same when the segment is renamed; the command line knows the segment by it.',
  idCopied: 'Id of “{name}” copied: {id}',
  idNotCopied: 'The id could not be copied. It is {id}.',
  copy: 'copy',
  detailsTitle: 'Segment',
  name: 'Name',
  nameHint: 'Short: one word if it can, at most 32 characters.',
  description: 'Description',
  save: 'Save',
  removeTitle: 'Delete “{name}”?',
  impactMembers: 'The label is taken off {count} customer. | The label is taken off {count} customers.',
  impactVersions: '{count} saved version goes. | {count} saved versions go.',
  impactPromises: 'Its service standard goes: {count} promise. | Its service standard goes: {count} promises.',
  impactDraft: 'The draft with its changes goes.',
  impactPersonas: 'The persona {names} goes. | The personas {names} go.',
  impactUndo: 'No customer is deleted, and undo brings the segment back.',
  remove: 'Delete the segment',
  removed: '“{name}” deleted'
}

export type SegmentsMessages = typeof en
export default en
