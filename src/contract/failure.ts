/** Everything that can be refused. Each code has a sentence in each language in the words (`failures.<code>`), filled from `details`. */
export const failureCodes = [
  'invalidArguments',
  'unknownVerb',
  'cancelled',
  'unexpected',
  'noWorkspace',
  'workspaceNotFound',
  'workspaceExists',
  'workspaceNameRefused',
  'workspaceDamaged',
  'workspaceForeign',
  'workspaceNewer',
  'workspaceLocked',
  'workspaceReadOnly',
  'folderReadOnly',
  'folderRefused',
  'backupNotFound',
  'changedByAnother',
  'baseDamaged',
  'baseMissing',
  'peopleUnreadable',
  'customerExists',
  'valueRefused',
  'noteNotFound',
  'personaNotFound',
  'diskFull',
  'diskRefused',
  'fileNotFound',
  'fileVanished',
  'fileEmpty',
  'fileBinary',
  'fileTooLarge',
  'cellTooLarge',
  'tooManyColumns',
  'unclosedQuote',
  'sheetNotFound',
  'workbookTooLarge',
  'workbookDamaged',
  'noRows',
  'recipeDoesNotFit',
  'fieldNotFound',
  'fieldTypeRefused',
  'formulaCycle',
  'mixedCurrencies',
  'portraitRefused',
  'segmentNotFound',
  'segmentNameTaken',
  'segmentNameRefused',
  'segmentHasNoVersion',
  'segmentBroken',
  'segmentPaused',
  'pauseIsOver',
  'freezeNobody',
  'freezeNeedsKey',
  'draftBroken',
  'exceptBroken',
  'segmentCycle',
  'segmentChainTooLong',
  'standardPartNotFound',
  'standardPartNameTaken',
  'listNotFound',
  'listEmpty',
  'listTooLong',
  'customerNotFound',
  'noCustomers',
  'characterNotInEncoding',
  'nothingToUndo',
  'nothingToRedo',
  'uploadNotFound',
  'channelRefused',
  'listTooWide',
  'fileExists',
  'planNotFound'
] as const
export type FailureCode = (typeof failureCodes)[number]

/** Facts that fill the sentence of a failure: never a value of a customer, except what the user must see to mend their own file. */
export type FailureDetails = Readonly<Record<string, string | number | null>>

/** A failure as it crosses a boundary. `message` is English, for specialists; people read the sentence of `code`. */
export interface FailureData {
  readonly code: FailureCode
  readonly message: string
  readonly details: FailureDetails
}

/** Something was refused or went wrong: what, and the facts of it. */
export class Failure extends Error {
  readonly code: FailureCode
  readonly details: FailureDetails

  constructor(code: FailureCode, details: FailureDetails = {}, message?: string) {
    super(message ?? `${code} ${JSON.stringify(details)}`)
    this.name = 'Failure'
    this.code = code
    this.details = details
  }
}

/** The data of any thrown thing; what is not a Failure becomes `unexpected`, without its text, which might hold a customer's value. */
export function failureDataOf(error: unknown): FailureData {
  if (error instanceof Failure) return { code: error.code, message: error.message, details: error.details }
  const name = error instanceof Error ? error.name : typeof error
  return { code: 'unexpected', message: `unexpected ${name}`, details: { name } }
}

/** The failure behind data that crossed a boundary. */
export function failureFrom(data: FailureData): Failure {
  return new Failure(data.code, data.details, data.message)
}
