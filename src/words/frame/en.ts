const en = {
  program: 'Portrait Desk',
  navigation: 'Main',
  skip: 'Skip to the content',
  segments: 'Segments',
  customers: 'Customers',
  import: 'Import',
  settings: 'Settings',
  close: 'Close',
  cancel: 'Cancel',
  messages: 'Messages',
  workspace: 'Workspace {name}',
  switchWorkspace: 'Switch workspace…',
  closeWorkspace: 'Close workspace',
  downloadWorkspace: 'Download as .zip',
  customerCount: '{count} customer | {count} customers',
  noCustomers: 'no customers yet',
  asOf: 'as of {day}',
  asOfPinned: 'as of {day}, pinned',
  asOfTitle: 'As-of date',
  asOfText: 'Ages, recency and windows of time are computed on this day.',
  asOfToday: 'Today (moves on at midnight)',
  asOfPin: 'A pinned day',
  asOfDay: 'Day',
  undo: 'Undo',
  redo: 'Redo',
  undoStep: 'Undo: {step}',
  redoStep: 'Redo: {step}',
  steps: {
    segmentCreate: 'new portrait “{about}”',
    segmentChange: 'change of “{about}”',
    segmentEditDraft: 'edit of the portrait “{about}”',
    segmentDiscardDraft: 'discarded draft of “{about}”',
    segmentSaveVersion: 'saved version of “{about}”',
    segmentDuplicate: 'copy “{about}”',
    segmentRemove: 'deletion of “{about}”',
    settingsChange: 'change of settings',
    formulaSave: 'formula field “{about}”',
    formulaRemove: 'deletion of the formula field “{about}”',
    other: 'last change'
  },
  saved: 'Saved {time}',
  saving: 'Saving…',
  saveFailed: 'Not saved',
  writingCustomers: 'Customers are being written: {percent} %',
  customersNotWritten: 'Customers not saved',
  customersNotWrittenWhy:
    'The new customers could not be written, so the customers from before the import are back. {reason} Then import the file again.',
  notConnected: 'Not connected',
  readOnly:
    'Read only: this workspace is open elsewhere ({holder}). Close it there, or stop the program there with Ctrl+C, then open it here again.',
  baseMissing: 'The customers file is missing. Your segments are safe; import the customers again.',
  baseDamaged: 'The customers file is damaged. Your segments are safe; import the customers again.',
  disconnected:
    'The program is not running any more. What it said was saved is safe. Start it again and open the new address.',
  noSession:
    'Go back to the tab where the program is open. If you closed it, stop the program with Ctrl+C where you started it, start it again and open the address that it prints.',
  noSessionTitle: 'This address has been used',
  dropHere: 'Drop the CSV file to import it',
  dropNeedsCsv: 'This is not a CSV file. Save the table as CSV and drop that file.',
  language: 'Language',
  appearance: 'Appearance',
  appearances: {
    system: 'As the system',
    light: 'Light',
    dark: 'Dark'
  },
  languages: {
    en: 'English',
    ru: 'Русский',
    pl: 'Polski'
  },
  colors: {
    blue: 'blue',
    vermilion: 'vermilion',
    green: 'green',
    plum: 'plum',
    amber: 'amber',
    sky: 'sky',
    rose: 'rose',
    teal: 'teal',
    olive: 'olive',
    brown: 'brown',
    indigo: 'indigo',
    slate: 'slate'
  }
}

export type FrameMessages = typeof en
export default en
