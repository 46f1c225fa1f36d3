const en = {
  tagline: 'Who your customers are, in your own words. On this computer only.',
  fileTitle: 'Start with your own customers',
  fileText:
    'Drop a CSV or XLSX file here, from Excel, 1C or your shop. You will see how it is read before anything is imported.',
  chooseFile: 'Choose a file…',
  sampleTitle: 'Look around with the sample',
  sampleText: 'A café chain with 5,000 invented customers, their orders and six starter segments.',
  openSample: 'Open the sample',
  makingSample: 'Preparing the sample…',
  listTitle: 'Open a workspace',
  folder: 'In {folder}',
  emptyTitle: 'Nothing here yet',
  emptyText:
    'A workspace keeps your segments in one file, and your customers beside it. The first one is made with your first file or with the sample.',
  customers: '{count} customer | {count} customers',
  segments: '{count} segment | {count} segments',
  changed: '{day}, {time}',
  bringZip: 'Bring in a .zip…',
  broughtZip: '“{name}” is in the folder.',
  isOpen: 'open',
  actions: 'Actions for “{name}”',
  download: 'Download as .zip',
  remove: 'Delete…',
  removeTitle: 'Delete “{name}”?',
  removeText:
    'The workspace and its customers are deleted from this computer: {what}. This cannot be undone. Download it as .zip first if you may need it.',
  removeNow: 'Delete for good',
  removed: '“{name}” was deleted.',
  problems: {
    damaged: 'The file is damaged and cannot be opened. Nothing was changed: recover an earlier version.',
    foreign: 'This file was not made by Portrait Desk.',
    newer: 'Made by a newer version of Portrait Desk. Open it there.',
    tooLarge: 'Too large to open here (over 1 GB). Nothing was changed.'
  },
  newWorkspaceName: 'Customers',
  privacy: 'Nothing leaves this computer: no account, no cloud, no tracking.'
}

export type WelcomeMessages = typeof en
export default en
