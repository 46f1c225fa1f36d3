import type { CellValue } from '../../../contract/field-results'
import type {
  EventFigure,
  NodeVerdict,
  Why,
  WhyCriterion,
  WhyGroup,
  WhyInner,
  WhyNode
} from '../../../contract/why-results'
import type { Criterion } from '../../../model/criterion/criterion'
import type { SegmentCriterion } from '../../../model/criterion/segment-criterion'
import type { CustomerTable } from '../../../model/customer-table'
import { effectivePortrait, type Group, type Portrait, type PortraitNode } from '../../../model/portrait'
import { hasBit } from '../../columns/bits'
import { tableOfRow } from '../../columns/single-row'
import { aroundOfRow } from '../around/around-of-row'
import { createEngine, type Engine } from '../bits/engine'
import { eventFigures } from '../events/event-figures'
import type { EventQuestion } from '../events/event-question'
import { passingAll, passingEvents } from '../events/passing-events'
import { cellValueOf } from '../preview/cell-value'
import { isAsking, questionOf } from '../question'
import { nearestMiss, type Asked } from './nearest-miss'
import { changesTo, verdictOfNode } from './single-verdicts'

/** Why the customer of a row is in a portrait, or is not: each criterion by itself, from a base of this one customer. */
export function whyOf(base: Engine, portrait: Portrait, row: number): Omit<Why, 'byHand'> {
  const { table, fields, asOfDay, around } = base
  const engine = createEngine(tableOfRow(table, row), fields, asOfDay, null, aroundOfRow(around, row))
  return whyIn(engine, portrait)
}

/** The same of the one customer of an engine. */
function whyIn(engine: Engine, portrait: Portrait): Omit<Why, 'byHand'> {
  const effective = effectivePortrait(portrait)
  if (effective.members.length === 0) return { verdict: 'match', changes: 0, root: null }
  const learnt = new Map<PortraitNode, NodeVerdict>()
  const learn = (node: PortraitNode): void => {
    if (node.kind === 'group') node.members.forEach(learn)
    else learnt.set(node, verdictIn(engine, node))
  }
  learn(effective)
  const known = (node: PortraitNode): NodeVerdict | null => learnt.get(node) ?? null
  const verdict = verdictOfNode(effective, known)
  const target = verdict === 'match' ? 'noMatch' : 'match'
  return {
    verdict,
    changes: changesTo(target, effective, (criterion) => known(criterion) ?? 'unknown'),
    root: told({ engine, known, root: effective, isMember: verdict === 'match' }, effective)
  }
}

const verdicts: readonly NodeVerdict[] = ['match', 'noMatch', 'unknown']

interface Telling {
  readonly engine: Engine
  readonly known: (node: PortraitNode) => NodeVerdict | null
  readonly root: Group
  readonly isMember: boolean
}

function told(telling: Telling, node: Group): WhyGroup {
  const members = node.members.map((member): WhyNode =>
    member.kind === 'group' ? told(telling, member) : toldCriterion(telling, member)
  )
  return {
    kind: 'group',
    ...common(telling, node),
    mode: node.mode,
    count: node.count,
    matching: members.filter(({ verdict }) => verdict === 'match').length,
    members
  }
}

function common(telling: Telling, node: PortraitNode) {
  const { known, root, isMember } = telling
  const verdict = verdictOfNode(node, known)
  const memberIf = (otherwise: NodeVerdict): boolean =>
    verdictOfNode(root, (each) => (each === node ? otherwise : known(each))) === 'match'
  return { id: node.id, verdict, decides: verdicts.some((other) => other !== verdict && memberIf(other) !== isMember) }
}

function toldCriterion(telling: Telling, criterion: Criterion): WhyCriterion {
  const { engine } = telling
  const { table, fields, asOfDay } = engine
  const question = isAsking(criterion) ? questionOf(criterion, asOfDay, fields) : null
  const asked: Asked = {
    value: criterion.kind === 'event' ? null : valueIn(engine, criterion.field),
    figure: question?.kind === 'events' ? worstFigure(question, table) : null,
    age: criterion.kind === 'checkByAgeBand' ? valueIn(engine, 'age') : null
  }
  const state = common(telling, criterion)
  const miss = state.verdict === 'noMatch' && question ? nearestMiss(criterion, question, asked) : null
  const inner = criterion.kind === 'segment' ? innerWhy(engine, criterion) : null
  return { kind: 'criterion', ...state, criterion, ...asked, miss: miss?.by === 0 ? null : miss, inner }
}

/** Null where the segment is gone, or cannot be asked. */
function innerWhy(engine: Engine, { segment }: SegmentCriterion): WhyInner | null {
  const found = engine.around.segments.get(segment)
  if (!found || found.problem !== null) return null
  const { name, portrait, sides } = found
  const isIn = sides !== null && hasBit(sides.in, 0)
  const isOut = sides !== null && hasBit(sides.out, 0)
  const root = portrait ? whyIn(engine, portrait).root : null
  return { name, byHand: isOut ? 'out' : isIn ? 'in' : null, root }
}

function verdictIn(engine: Engine, criterion: Criterion): NodeVerdict {
  const { matches, unknown } = engine.evaluateNode(criterion)
  if (hasBit(matches, 0)) return 'match'
  return hasBit(unknown, 0) ? 'unknown' : 'noMatch'
}

function valueIn({ table, fields }: Engine, id: string): CellValue {
  const [column, field] = [table.columns.get(id), fields.get(id)]
  return column && field ? cellValueOf(column, field, 0) : null
}

/** Of several windows (each calendar year) the figure that lies farthest from the bounds; null when one is unknown. */
function worstFigure({ figures, from, to }: EventQuestion, table: CustomerTable): EventFigure | null {
  const all = figures.map((figure): EventFigure | null => {
    const events = table.events?.[figure.source]
    if (!events) return null
    const passed = passingAll(figure.tests.map((test) => passingEvents(test, events)))
    const { low, high } = eventFigures(figure, events, passed)
    return { low: low[0] ?? NaN, high: high[0] ?? NaN }
  })
  if (all.some((figure) => figure === null || Number.isNaN(figure.low) || Number.isNaN(figure.high))) return null
  const outside = ({ low, high }: EventFigure): number => Math.max((from ?? -Infinity) - high, low - (to ?? Infinity))
  const known = all.filter((figure) => figure !== null)
  return known.reduce<EventFigure | null>(
    (worst, figure) => (worst === null || outside(figure) > outside(worst) ? figure : worst),
    null
  )
}
