import type { SurvivorRule } from '../../contract/identity-arguments'
import type { MergePlan } from '../../contract/identity-results'
import { findField } from '../find-field'
import { answer, withWorkspace, type Context } from '../session'
import { searchOf, type DuplicatesOptions } from './duplicates'

/** What is merged, and who stays. */
export interface MergeOptions extends Pick<DuplicatesOptions, 'by' | 'country'> {
  readonly survivor?: SurvivorRule | undefined
  /** A field of dates by which customers are older or newer. */
  readonly date?: string | undefined
  readonly dryRun?: boolean | undefined
}

/** Makes one customer of each group of duplicates, or says what that would do. */
export async function mergeCommand(context: Context, workspace: string, options: MergeOptions): Promise<void> {
  await withWorkspace(context, workspace, async ({ client }) => {
    const search = await searchOf(context, client, options)
    const fields = options.date === undefined ? [] : await client.call('field.list', {})
    const date = options.date === undefined ? null : findField(context, fields, options.date).id
    const { survivor = 'mostComplete', dryRun = false } = options
    const { signal } = context.io
    const plan = await client.call('identity.mergePlan', { search, survivor, date }, { signal })
    const isMerged = !dryRun && plan.groups > 0
    if (isMerged) {
      await client.call('identity.merge', { plan: plan.id }, { signal })
      await client.call('import.settle', {})
    }
    answer(context, { search, merged: isMerged, ...plan }, () => lines(context, plan, isMerged))
  })
}

function lines(
  { words }: Context,
  { groups, gone, changed, customersBefore, customersAfter }: MergePlan,
  isMerged: boolean
) {
  if (groups === 0) return [words.say('commandLine.duplicates.none')]
  const move = `${words.number(customersBefore)} → ${words.number(customersAfter)}`
  return [
    words.say(isMerged ? 'commandLine.merge.done' : 'commandLine.merge.planned', {}, groups),
    words.say('commandLine.merge.gone', {}, gone),
    words.say('commandLine.merge.changed', {}, changed),
    words.say('commandLine.merge.customers', { move })
  ]
}
