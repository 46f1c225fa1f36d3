import type { NamesAround } from '../../../model/around'
import type { Criterion } from '../../../model/criterion/criterion'
import type { Field } from '../../../model/field'
import type { Group, PortraitNode } from '../../../model/portrait'
import { brokenCriterion } from '../../../model/portrait-problems'
import type { BaseSets } from './base-sets'
import { joinVerdicts } from './join-verdicts'
import { swapped, switched, unknownForAll, type Verdict } from './verdict'

/** Evaluates the nodes of portraits; verdicts are kept, so that a change costs what it changes. */
export interface Evaluator {
  /** The verdict of a node that counts (nothing disabled or empty in it). */
  evaluateNode(node: PortraitNode): Verdict
  /** The verdict of a criterion before its unknown switch. */
  evaluateBeforeSwitch(criterion: Criterion): Verdict
}

interface Basis {
  readonly fields: ReadonlyMap<string, Field>
  readonly around: NamesAround
  readonly answerTo: (criterion: Criterion) => Verdict
  readonly sets: BaseSets
}

/** An evaluator of what `answerTo` says of single criteria that are not broken. */
export function createEvaluator({ fields, around, answerTo, sets }: Basis): Evaluator {
  const evaluateBeforeSwitch = (criterion: Criterion): Verdict => {
    if (brokenCriterion(criterion, fields, around)) return unknownForAll(sets)
    const answer = answerTo(criterion)
    return criterion.negated ? sets.remember(`not ${sets.serialOf(answer)}`, () => swapped(answer, sets)) : answer
  }

  const evaluateNode = (node: PortraitNode): Verdict => {
    if (node.kind === 'group') return joined(node, node.members.map(evaluateNode))
    const verdict = evaluateBeforeSwitch(node)
    if (node.unknown === 'keep' || brokenCriterion(node, fields, around)) return verdict
    const key = `${node.unknown} ${sets.serialOf(verdict)}`
    return sets.remember(key, () => switched(verdict, node.unknown, sets))
  }

  const joined = ({ mode, count }: Group, members: readonly Verdict[]): Verdict => {
    const [only] = members
    if (only && members.length === 1 && (mode === 'all' || mode === 'any')) return only
    const key = `${mode} ${mode === 'atLeast' ? count : ''} ${members.map(sets.serialOf).join(' ')}`
    return sets.remember(key, () => joinVerdicts(mode, count, members, sets))
  }

  return { evaluateNode, evaluateBeforeSwitch }
}
