import type { PeopleBackupFacts } from '../../contract/customer-results'
import { Failure } from '../../contract/failure'
import { noPeopleRecords, type PeopleRecords } from '../../model/people'
import { idNumber, setOf, unionOfIds } from '../people/id-set'
import { listPeopleBackups, readPeopleBackup } from '../store/people-backups'
import { peopleFileName, workspaceMark } from '../store/people-database-file'
import { openWorkspaceOf, writableWorkspaceOf, type AppContext } from './app-context'
import { emptyHistory } from './history'
import { underJournal } from './identity-aliases'
import { readNumbers } from './read-numbers'
import type { OpenWorkspace, PeopleFile } from './open-workspace'

/** The versions of people.sqlite that are kept, newest first, with what they hold. @throws Failure `diskRefused`. */
export async function peopleBackups(context: AppContext): Promise<PeopleBackupFacts[]> {
  const workspace = openWorkspaceOf(context)
  const backups: PeopleBackupFacts[] = []
  for (const { id, at, bytes } of await listPeopleBackups(context.ports, workspace.dataFolder)) {
    const people = await wholeBackup(context, workspace, id)
    backups.push({ id, at, bytes, whole: people !== null, ...countsOf(people) })
  }
  return backups
}

function countsOf(people: PeopleRecords | null): Pick<PeopleBackupFacts, 'customers' | 'notes' | 'corrections'> {
  if (!people) return { customers: null, notes: null, corrections: null }
  const { corrections, notes, nextContacts, added, consents, owners, memberships } = people
  const members = Object.values(memberships)
  const byHand = [corrections, notes, nextContacts, added, consents, owners, ...members].flatMap((each) =>
    Object.keys(each).map(idNumber)
  )
  const brought = people.brought.map(({ ids }) => ids)
  return {
    customers: unionOfIds([setOf(BigUint64Array.from(byHand)), ...brought]).length,
    notes: Object.values(notes).flat().length,
    corrections: Object.values(corrections).flat().length
  }
}

async function wholeBackup(
  { ports }: AppContext,
  { dataFolder, meta }: OpenWorkspace,
  id: string
): Promise<PeopleRecords | null> {
  const found = await readPeopleBackup(ports, dataFolder, id)
  return found?.workspace === workspaceMark(ports, meta.salt) ? found.people : null
}

/**
 * Puts a backup in the place of what was written about persons. Null goes on with an earlier people.sqlite that lies
 * there, or begins anew. A file that cannot be used is kept beside under a name that tells so; one that can becomes a
 * backup. The undo history begins anew. @throws Failure `backupNotFound`, `workspaceDamaged`, `diskFull`, `diskRefused`; then everything is as before.
 */
export async function restorePeople(context: AppContext, id: string | null): Promise<void> {
  const workspace = writableWorkspaceOf(context)
  const people = await chosenPeople(context, workspace, id)
  if (Object.keys(people.lists).length > 0) await readNumbers(context)
  await context.saves.settle(workspace)
  const { people: oldPeople, peopleFile: oldFile, history } = workspace
  const aside = await context.saves.between(() => makeRoom(context, workspace))
  const peopleFile: PeopleFile = {
    ...oldFile,
    problem: null,
    found: null,
    // What became of ids came with the base, which stays: of a customer of a merge that stands the backup may know nothing.
    waitingAliases: { ...oldFile.waitingAliases, ...oldPeople.aliases },
    sealed: oldFile.problem ? null : oldFile.sealed
  }
  // Records of an object of their own, so that they are saved even when nothing is written in them.
  const written = underJournal({ people: { ...people }, peopleFile }, workspace.definitions.journal)
  Object.assign(workspace, { ...written, history: emptyHistory })
  try {
    await context.saves.save(workspace)
  } catch (error) {
    await takeBack(context, workspace, aside)
    Object.assign(workspace, { people: oldPeople, peopleFile: oldFile, history })
    throw error
  }
  workspace.revision += 1
  context.events.emit({ kind: 'changed', revision: workspace.revision })
}

async function chosenPeople(context: AppContext, workspace: OpenWorkspace, id: string | null): Promise<PeopleRecords> {
  if (id === null) return workspace.peopleFile.found?.people ?? noPeopleRecords
  const people = await wholeBackup(context, workspace, id)
  if (!people) throw new Failure('workspaceDamaged', { name: workspace.name, why: 'backup' })
  return people
}

/** Gives a people.sqlite that cannot be used another name; its path then, null when there was none. */
async function makeRoom(
  { ports: { files, clock } }: AppContext,
  { dataFolder, peopleFile }: OpenWorkspace
): Promise<string | null> {
  const path = files.join(dataFolder, peopleFileName)
  if (!peopleFile.problem || !(await files.facts(path))) return null
  for (let number = 1; ; number++) {
    const aside = `${path}.damaged-${clock.today()}${number === 1 ? '' : `-${number}`}`
    if (await files.facts(aside)) continue
    await files.rename(path, aside)
    return aside
  }
}

async function takeBack(
  { ports: { files } }: AppContext,
  { dataFolder }: OpenWorkspace,
  aside: string | null
): Promise<void> {
  const path = files.join(dataFolder, peopleFileName)
  if (aside === null || (await files.facts(path).catch(() => true))) return
  await files.rename(aside, path).catch(() => undefined)
}
