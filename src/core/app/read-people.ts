import { noPeopleRecords } from '../../model/people'
import { readPeopleDatabase } from '../store/people-database'
import type { WorkspaceReading } from '../store/workspace-file'
import type { AppContext } from './app-context'
import { underJournal } from './identity-aliases'
import { readNumbers } from './read-numbers'
import type { OpenWorkspace } from './open-workspace'

/** What was written about the persons of a workspace, or why it cannot be used. @throws Failure `workspaceNewer`, `fileTooLarge`, `diskRefused`. */
export async function readPeople(
  context: AppContext,
  dataFolder: string,
  { definitions, meta, namedPeople: named }: Pick<WorkspaceReading, 'definitions' | 'meta' | 'namedPeople'>
): Promise<Pick<OpenWorkspace, 'people' | 'peopleFile'>> {
  const reading = await readPeopleDatabase(context.ports, dataFolder, meta.salt, named ?? null)
  const nothing = {
    onDisk: noPeopleRecords,
    sealed: null,
    keptAside: null,
    named,
    problem: null,
    found: null,
    waitingAliases: {},
    olderFormat: false
  }
  if (reading.kind === 'none') return { people: noPeopleRecords, peopleFile: nothing }
  if (reading.kind === 'problem') {
    const { problem, found } = reading
    return { people: noPeopleRecords, peopleFile: { ...nothing, problem, found } }
  }
  const { people, sealed, olderFormat } = reading.found
  if (Object.keys(people.lists).length > 0) await readNumbers(context)
  return underJournal({ people, peopleFile: { ...nothing, onDisk: people, sealed, olderFormat } }, definitions.journal)
}
