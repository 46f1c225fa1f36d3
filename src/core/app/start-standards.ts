import type { Arguments } from '../../contract/api'
import { standardChangeSchema } from '../../model/standard/standard-change'
import type { Standards } from '../../model/standard/standards'
import { applyStandardChange } from '../standard/apply-changes'
import { startingDraft } from '../standard/starting-draft'
import { openWorkspaceOf, type AppContext } from './app-context'
import { changeDefinitions } from './change-definitions'
import { wordsOfStandards } from './standing-standards'

/** Writes a common standard to begin with, marked as such; one that promises something already stays as it is. */
export async function startStandards(
  context: AppContext,
  { language }: Arguments<'standard.start'>
): Promise<Standards> {
  const open = openWorkspaceOf(context)
  const { standards } = open.definitions
  if (standards.common.overrides.length > 0) return standards
  const changes = startingDraft(standards, wordsOfStandards(open, language))
    .map((change) => standardChangeSchema.parse(change))
    .filter(({ kind }) => kind !== 'values' || standards.common.values === '')
  const newId = () => context.ports.randomness.hex(6)
  const workspace = await changeDefinitions(context, { verb: 'standard.start', about: '' }, (definitions) => {
    for (const change of changes) applyStandardChange(definitions, change, newId)
    definitions.standards.common.state = 'draft'
    definitions.standards.common.starting = true
  })
  return workspace.definitions.standards
}
