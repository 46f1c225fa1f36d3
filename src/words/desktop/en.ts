const en = {
  title: '{workspace} – Portrait Desk',
  menu: {
    file: 'File',
    new: 'New workspace…',
    open: 'Open…',
    recent: 'Open recent',
    noRecent: 'Nothing opened yet',
    clearRecent: 'Clear this list',
    saveAs: 'Save as…',
    move: 'Move to…',
    close: 'Close workspace',
    import: 'Import customers…',
    export: 'Export the segment’s members…',
    reveal: 'Show in folder',
    quit: 'Quit Portrait Desk',
    hide: 'Hide Portrait Desk',
    hideOthers: 'Hide others',
    showAll: 'Show all',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    delete: 'Delete',
    selectAll: 'Select all',
    view: 'View',
    commands: 'Commands…',
    language: 'Language',
    appearance: 'Appearance',
    actualSize: 'Actual size',
    larger: 'Larger',
    smaller: 'Smaller',
    fullScreen: 'Full screen',
    window: 'Window',
    help: 'Help',
    firstSteps: 'First steps',
    about: 'About Portrait Desk'
  },
  dialogs: {
    newTitle: 'New workspace',
    newName: 'My customers',
    create: 'Create',
    openTitle: 'Open a workspace',
    copyTitle: 'Where shall the copy be saved?',
    moveTitle: 'Into which folder shall “{workspace}” be moved?',
    moveHere: 'Move here',
    importTitle: 'Choose the file with your customers',
    exportTitle: 'Where shall the list be saved?',
    listName: 'Customers',
    pictureTitle: 'Where shall the picture be saved?',
    documentTitle: 'Where shall the document be saved?',
    documentName: 'Document',
    pictureName: 'Chart',
    pictures: 'PNG pictures',
    workspaces: 'Workspaces of Portrait Desk',
    tables: 'Tables (CSV, Excel, text)',
    lists: 'CSV lists',
    allFiles: 'All files',
    ok: 'OK'
  },
  savedAs: 'Saved as {file}',
  about: {
    title: 'Portrait Desk {version}',
    text: 'Customer portraits, segments and their lists, on your own computer. The program has no connection to the internet: your customers stay here.\n\nFree software under the MIT licence.'
  },
  firstSteps: {
    title: 'From a file to a list in four steps',
    text: '1. File – New workspace, and give it a name.\n2. File – Import customers: choose the CSV file that Excel, 1C or your shop wrote.\n3. New portrait: add criteria and watch who matches. Save it as a segment.\n4. File – Export the segment’s members, for your mailing tool.\n\nThere is no save button: what the screen calls saved is on the disk.'
  },
  closing: {
    importTitle: 'An import is still running',
    importText: 'If you stop it, the workspace stays as it was before the import. Nothing else is unsaved.',
    stopAndClose: 'Stop the import and close',
    keepImporting: 'Keep importing',
    writingTitle: 'The new customers are still being written',
    writingText:
      'Written to the end, the import is whole when you come back. Given up, your customers are as they were before it.',
    writeAndClose: 'Write, then close',
    giveUpAndClose: 'Give up the import and close',
    saveTitle: 'The last change could not be saved',
    tryAgain: 'Try again',
    closeAnyway: 'Close without it',
    stay: 'Do not close'
  },
  refusal: {
    startTitle: 'Portrait Desk cannot start'
  }
}

export type DesktopMessages = typeof en
export default en
