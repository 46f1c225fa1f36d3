import type { SurvivorRule } from '../../contract/identity-arguments'
import type { MergePlan } from '../../contract/identity-results'
import { findField } from '../find-field'
import { answer, withWorkspace, type Context } from '../session'
import { doubtfulLines, searchOf, type DuplicatesOptions } from './duplicates'

/** What is merged, and who stays. */
export interface MergeOptions extends Pick<DuplicatesOptions, 'by' | 'country'> {
  readonly survivor?: SurvivorRule | undefined
  /** A field of dates by which customers are older or newer. */
  readonly date?: string | undefined
  /** Groups whose names, birth dates or genders differ, too. */
  readonly all?: boolean | undefined
  readonly dryRun?: boolean | undefined
}

/** Makes one customer of each group of duplicates, or says what that would do. */
export async function mergeCommand(context: Context, workspace: string, options: MergeOptions): Promise<void> {
  await withWorkspace(context, workspace, async ({ client }) => {
    const search = await searchOf(context, client, options)
    const fields = options.date === undefined ? [] : await client.call('field.list', {})
    const date = options.date === undefined ? null : findField(context, fields, options.date).id
    const { survivor = 'mostComplete', all = false, dryRun = false } = options
    const { signal } = context.io
    const { doubtful } = await client.call('identity.duplicates', { ...search, limit: 0 }, { signal })
    const groups = { kind: all ? 'all' : 'suggested' } as const
    const plan = await client.call('identity.mergePlan', { search, groups, survivor, date }, { signal })
    const isMerged = !dryRun && plan.groups > 0
    if (isMerged) {
      await client.call('identity.merge', { plan: plan.id }, { signal })
      await client.call('import.settle', {})
    }
    const leftOut = all ? 0 : doubtful
    answer(context, { search, merged: isMerged, leftOut, ...plan }, () => [
      ...lines(context, plan, isMerged, leftOut),
      ...doubtfulLines(context, leftOut)
    ])
  })
}

function lines(
  { words }: Context,
  { groups, gone, changed, customersBefore, customersAfter }: MergePlan,
  isMerged: boolean,
  leftOut: number
): string[] {
  if (groups === 0) return leftOut > 0 ? [] : [words.say('commandLine.duplicates.none')]
  const move = `${words.number(customersBefore)} → ${words.number(customersAfter)}`
  return [
    words.say(isMerged ? 'commandLine.merge.done' : 'commandLine.merge.planned', {}, groups),
    words.say('commandLine.merge.gone', {}, gone),
    words.say('commandLine.merge.changed', {}, changed),
    words.say('commandLine.merge.customers', { move })
  ]
}
