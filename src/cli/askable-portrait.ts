import { noNamesAround, type NamesAround } from '../model/around'
import { criteriaOf, type Portrait, type PortraitNode } from '../model/portrait'
import { brokenCriteria, type BrokenCriterion } from '../model/portrait-problems'
import { conditionProblemText } from '../words/condition-problem-text'
import { segmentOfText } from './find-segment'
import { Refusal } from './refusal'
import type { Session } from './session'

/**
 * A portrait of a file as it can be asked: segments that it names by their names are named by their ids. A script should not
 * take a slip for nobody. @throws Refusal for a field, a segment or a list that is missing or does not fit.
 */
export async function askablePortrait(session: Session, portrait: Portrait): Promise<Portrait> {
  const { client, state } = session
  const kinds = new Set(criteriaOf(portrait).map(({ kind }) => kind))
  const segments = kinds.has('segment') ? await client.call('segment.list', {}) : []
  const lists = kinds.has('list') ? await client.call('list.list', {}) : []
  const named = (node: PortraitNode): PortraitNode => {
    if (node.kind === 'group') return { ...node, members: node.members.map(named) }
    return node.kind === 'segment' ? { ...node, segment: segmentOfText(session, segments, node.segment).id } : node
  }
  const asked = { ...portrait, members: portrait.members.map(named) }
  const around: NamesAround = {
    ...noNamesAround,
    segments: new Map(
      segments.map(({ id, name, version, byHand }) => {
        return [id, { name, problem: version === null && byHand.in === 0 ? ('segmentNotSaved' as const) : null }]
      })
    ),
    lists: new Set(lists.map(({ id }) => id))
  }
  for (const criterion of criteriaOf(asked))
    if (criterion.kind === 'sql') await refuseCondition(session, criterion.condition)
  const [broken] = brokenCriteria(asked, new Map(state.fields.map((field) => [field.id, field])), around)
  if (broken) throw new Refusal(reasonText(session, asked, broken))
  return asked
}

async function refuseCondition({ client, words, io }: Session, condition: string): Promise<void> {
  const check = await client.call('condition.check', { condition }, { signal: io.signal })
  if (check.kind === 'refused') throw new Refusal(conditionProblemText(words, check.problem))
}

function reasonText({ words }: Session, portrait: Portrait, { criterionId, field, reason }: BrokenCriterion): string {
  const criterion = criteriaOf(portrait).find(({ id }) => id === criterionId)
  if (reason === 'missingList' && criterion?.kind === 'list')
    return words.say('commandLine.refused.list', { name: criterion.list })
  return criterion?.kind === 'segment'
    ? words.say('commandLine.refused.notSaved', { name: criterion.segment })
    : words.say('commandLine.refused.broken', { field })
}
