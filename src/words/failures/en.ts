/**
 * A sentence for each failure code, filled from its details (the names in braces). A piece in quotation marks or in
 * brackets whose fact is missing is left out by `failureText`, so facts that may be missing stand in such a piece.
 */
const en = {
  invalidArguments: 'The program was asked something it cannot read: {verb} ({place}: {rule}). Nothing was changed.',
  unknownVerb:
    'The program does not know the request “{verb}”. Nothing was changed. Reload the page if it is an old one.',
  cancelled: 'Cancelled. Nothing was changed.',
  unexpected:
    'Something went wrong inside the program ({name}). What was saved is safe. Try again; if it happens again, close the workspace and open it anew.',
  noWorkspace: 'No workspace is open. Open one or create one first.',
  workspaceNotFound: 'There is no workspace “{name}”. Check the name, or create it.',
  workspaceExists:
    'A workspace “{name}” exists already. Nothing was overwritten. Choose another name, or open that one.',
  workspaceNameRefused:
    "A workspace cannot be called “{name}”. Use 1 to 80 characters without \\ / : * ? \" < > {'|'} and without a dot at either end.",
  workspaceDamaged:
    'The file of the workspace “{name}” is damaged and was not opened. It was left as it is. Recover an earlier version from the list of workspaces.',
  workspaceForeign:
    'The file “{name}” is not a Portrait Desk workspace. It was left as it is. Choose a file that this program made.',
  workspaceNewer:
    'The workspace “{name}” was made by a newer version of the program (format {version}). It was left as it is. Update the program to open it.',
  workspaceLocked: 'The workspace “{name}” is open elsewhere ({holder}). Close it there, then try again.',
  workspaceReadOnly:
    'The workspace “{name}” can only be read here, because it is open elsewhere ({holder}). Nothing was changed. Close it there and open it again here.',
  folderReadOnly:
    'The workspace “{name}” can only be read here, because its folder cannot be written to ({cause}). Nothing was changed. Copy it to a folder of your own, or allow writing there, and open it again.',
  folderRefused:
    'A workspace cannot lie in “{path}”: that folder holds the customers of a workspace. Nothing was changed. Choose another folder.',
  backupNotFound: 'This backup is no longer there. Nothing was changed. Choose another one.',
  changedByAnother:
    'The file “{name}” was changed by another program since it was opened. Nothing was overwritten (your own state is kept as “{copy}”). Close the workspace and open it again to see that state.',
  baseDamaged:
    'The file of customers is damaged (“{name}”). Your segments and settings are safe. Import the customers again.',
  baseMissing:
    'The file of customers is missing (“{name}”). Your segments and settings are safe. Put the data folder back beside the workspace, or import the customers again.',
  peopleUnreadable:
    'What was written about customers by hand (corrections, notes) cannot be read now, so nothing can be added to it. Your segments, settings and imported customers are safe. Choose a backup of it in the notice at the top.',
  customerExists: 'There is a customer with this key already. Nothing was added. Open their card and correct it there.',
  valueRefused:
    'The value does not fit the field “{field}”. Nothing was changed. Write it as the field asks for it, or leave it empty.',
  personaNotFound: 'This persona is no longer there. It may have been deleted; undo brings it back.',
  noteNotFound: 'This note is no longer there. It may have been deleted; undo brings it back.',
  diskFull: 'The disk is full (“{path}”). What was saved before is safe. Free some space, then try again.',
  diskRefused:
    'The disk refused to read or write (“{path}”, {cause}). What was saved before is safe. Check that the folder may be written to, then try again.',
  diskReadOnly:
    'The disk or folder is read-only (“{path}”, {cause}). What was saved before is safe. Take the write protection off, or copy the workspace to another disk, then try again.',
  diskForbidden:
    'The system does not let the program in here (“{path}”, {cause}). What was saved before is safe. Give yourself the right to read and write this folder, then try again.',
  diskBusy:
    'Another program is holding the file (“{path}”, {cause}). What was saved before is safe. Close that program, or wait for the virus scanner or cloud client, then try again.',
  diskFailing:
    'The disk reports an error of its own (“{path}”, {cause}). What was saved before is safe. Copy the workspace to another disk soon and have this one checked.',
  diskTooManyFiles:
    'Too many files are open on this computer (“{path}”, {cause}). What was saved before is safe. Close other programs, then try again.',
  fileNotFound: 'There is no file “{path}”. Check the path and the name.',
  fileVanished:
    'The file “{path}” was removed or shortened while it was being read. Nothing was imported. Put it back and start again.',
  fileEmpty: 'The file “{name}” is empty. Choose a file with a row for each customer.',
  fileBinary: 'The file “{name}” is not a text file with columns. Save the table as CSV and choose that file.',
  fileTooLarge: 'The file “{name}” is too large (at most {limit}). Split it and import the parts.',
  cellTooLarge:
    'A cell is too large (line {line}, column {column}; at most {limit}). Often a quotation mark is missing there. Mend the file and try again.',
  tooManyColumns:
    'The file has too many columns (at most {limit}; line {line}). Leave out what you do not need, or choose another delimiter.',
  unclosedQuote:
    'A quotation mark is opened and never closed (line {line}). Close it in the file, or tell the import that there are no quotation marks.',
  noRows: 'The file “{name}” has no rows with customers. Look whether its first line is really a header.',
  recipeDoesNotFit:
    'The saved way of reading does not fit this file (columns expected: {expected}, found: {found}). Choose another file, or assign the columns anew.',
  recipeDoesNotFitColumn:
    'The saved way of reading does not fit this file: column {column} should be called “{expected}” and is called “{found}”. Choose another file, or assign the columns anew.',
  fieldNotFound: 'There is no field “{field}”. Choose one of the fields of this workspace.',
  fieldTypeRefused: 'The field “{field}” cannot be used this way ({why}). Choose another field.',
  formulaCycle: 'The formula of the field “{field}” leads back to itself ({path}). Take one of the parts out.',
  mixedCurrencies: 'The field “{field}” would mix currencies ({currencies}). Use fields in one currency only.',
  portraitRefused: 'This portrait cannot be read ({place}: {rule}). Correct it there; nothing was changed.',
  segmentNotFound: 'There is no such segment “{name}”. It may have been deleted; undo brings it back.',
  segmentNameTaken: 'There is a segment “{name}” already. Choose another name.',
  segmentNameRefused: 'A segment cannot be called “{name}”. Use 1 to 32 characters in one line.',
  segmentHasNoVersion: 'The segment “{name}” is still a draft and has no members yet. Save it as a version first.',
  segmentPaused: 'The segment “{name}” is paused, so no list is made of it. Resume it first; nothing was written.',
  freezeNobody: 'The segment “{name}” has no members now, so there is nobody to keep.',
  freezeNeedsKey:
    'The members of “{name}” cannot be kept: not each of them has a customer number by which later files would find them again. Import the customers with a key column.',
  pauseIsOver: 'The day on which a segment resumes must be yet to come; {day} is not.',
  segmentBroken:
    'The segment “{name}” cannot be handed over: something that it asks about is gone or cannot be asked, so its members are not all known. Mend its portrait or take it out of the list; nothing was written.',
  draftBroken:
    'A draft cannot be handed over: something that it asks about is gone or cannot be asked, so nobody can tell whom it means. Mend its portrait or take it out of the list; nothing was written.',
  exceptBroken:
    'Nobody can be left out by the segment “{name}”: something that it asks about is gone or cannot be asked. Mend it or take it out of the exceptions; nothing was written.',
  segmentCycle: 'A segment cannot stand in itself: {chain}. Nothing was changed. Take one of these criteria out first.',
  segmentChainTooLong:
    'More than {limit} segments would stand one in another. Nothing was changed. Put the criteria of one of them in its place.',
  standardPartNotFound:
    'There is no such department or kind of request ({id}). It may have been deleted; undo brings it back.',
  standardPartNameTaken: 'The name “{name}” is taken already. Choose another one.',
  listNotFound: 'This list is not here. Lists lie in people.sqlite, in the folder beside the workspace.',
  listEmpty: 'No values were found in what was pasted. Paste one value a line, or a column of a table.',
  listTooLong:
    'There are {count} values, and a list holds at most {limit}. Split it into several lists joined by “any of”.',
  customerNotFound: 'There is no such customer in this base. The base may have been replaced by an import.',
  noCustomers: 'There are no customers yet. Import a file with customers first.',
  characterNotInEncoding:
    'The character “{character}” cannot be written in the encoding {encoding} (column {column}, row {row}). No file was made. Choose UTF-8, or let such characters become “?”.',
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
  sheetNotFound: 'The workbook “{name}” has no sheet “{sheet}”. Choose another sheet.',
  workbookTooLarge:
    'The workbook “{name}” unpacks to more than {megabytes} MB or more than {times} times its size. Save the sheet as CSV and choose that file.',
  workbookDamaged:
    'The workbook “{name}” is damaged or protected. Open it in Excel and save it again, or save the sheet as CSV.',
  uploadNotFound: 'The uploaded file is no longer there. Choose the file again.',
  channelRefused:
    'A list for {profile} cannot be made for this ({channel}). Nothing was written. Choose another purpose or tool.',
  listTooWide: 'A list for {profile} has at most {limit} columns. Nothing was written. Choose fewer fields.',
  fileExists: 'The file “{name}” exists already. Nothing was overwritten. Choose another name, or allow overwriting.',
  planNotFound:
    'What this import would do is no longer known, or the customers have changed since. Look at the file once more.',
  /** Why a field was refused: the detail `why` of `fieldTypeRefused`. */
  refusals: {
    partNotNumber: 'it is neither a number nor money',
    partNotDate: 'it is no date',
    targetNotChoice: 'a formula of bands can only fill a choice',
    standard: 'it is a field of the program',
    noName: 'it has no name',
    filledByColumn: 'a column of the file fills it already',
    targetNotNumber: 'a formula can only fill a number or money'
  },
  /** Why a row or a value of a file was not taken. */
  reasons: {
    tooManyCells: 'more cells than columns',
    tooFewCells: 'fewer cells than columns',
    noKey: 'the key is blank',
    noCustomer: 'no customer has this key',
    duplicateKey: 'the key was there before; the first row counts',
    notANumber: 'not a number',
    notMoney: 'not an amount of money',
    otherCurrency: 'another currency than the rest of the column',
    notADate: 'not a date',
    notYesNo: 'neither yes nor no',
    notAnAge: 'not an age',
    notABirthYear: 'not a year of birth',
    invalidBytes: 'characters that the encoding does not have'
  },
  sizes: {
    kilobytes: '{size}\u00a0KB',
    megabytes: '{size}\u00a0MB',
    gigabytes: '{size}\u00a0GB'
  }
}

export type FailuresMessages = typeof en
export default en
