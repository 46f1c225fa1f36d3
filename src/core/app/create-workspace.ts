import type { Arguments } from '../../contract/api'
import { Failure } from '../../contract/failure'
import { defaultAgeBands } from '../../model/age-band'
import type { Language } from '../../model/language'
import { startingStandards } from '../../model/standard/standards'
import type { Definitions } from '../../model/workspace'
import { createWorkspaceFile } from '../store/workspace-file'
import type { AppContext } from './app-context'
import { closeWorkspace } from './close-workspace'
import { openWorkspace } from './open-workspace-file'
import { pathOfWorkspace, workspaceNameFor } from './workspace-place'

const currencyOf: Readonly<Record<Language, string>> = { en: 'USD', ru: 'RUB', pl: 'PLN' }

/** Makes an empty workspace and opens it. @throws Failure `workspaceNameRefused`, `workspaceExists`, `diskFull`, `diskRefused`. */
export async function createWorkspace(context: AppContext, args: Arguments<'workspace.create'>): Promise<void> {
  const { ports } = context
  const name = workspaceNameFor(args.name)
  const path = pathOfWorkspace(context, name)
  if (await ports.files.facts(path)) throw new Failure('workspaceExists', { name })
  await closeWorkspace(context)
  await ports.files.ensureFolder(ports.folder)
  const meta = { id: ports.randomness.hex(16), salt: ports.randomness.hex(16), createdAt: ports.clock.now() }
  const currency = args.currency ?? currencyOf[args.language]
  await createWorkspaceFile(ports, path, { definitions: emptyDefinitions(args.language, currency), meta })
  await openWorkspace(context, name)
}

function emptyDefinitions(language: Language, currency: string): Definitions {
  return {
    settings: { asOf: { kind: 'today' }, currency, language, ageBands: [...defaultAgeBands] },
    generation: null,
    fields: [],
    formulas: [],
    recipes: [],
    segments: [],
    standards: startingStandards,
    personas: [],
    fieldChanges: [],
    references: [],
    exports: [],
    journal: [],
    states: []
  }
}
