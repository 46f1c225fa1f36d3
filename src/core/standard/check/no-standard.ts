import type { StandardFinding } from '../../../contract/standard-results'
import type { StandardChange } from '../../../model/standard/standard-change'
import { customersOf, findingId, type Checked, type CheckedLayer } from './checked'

/** Working hours that are proposed where nobody is promised anything: a working day, and a working week. */
const usual = { firstAnswer: 8, solution: 40 } as const

/** Customers of no segment with a standard, while the common one promises neither an answer nor a solution. */
export function noStandard(checked: Checked): StandardFinding[] {
  const { layers, words } = checked
  const common = layers.find(({ segment }) => segment === null)
  if (
    !common ||
    common.count === 0 ||
    common.promises.some(({ promises }) => promises.firstAnswer ?? promises.solution)
  )
    return []
  const set = { firstAnswer: slowest(layers, 'firstAnswer'), solution: slowest(layers, 'solution') }
  const changes: StandardChange[] = [
    { kind: 'promises', segment: null, department: null, request: null, set, inherit: [] }
  ]
  const facts = { firstAnswer: words.hours(set.firstAnswer), solution: words.hours(set.solution) }
  return [
    {
      id: findingId('noStandard'),
      kind: 'noStandard',
      severity: 'warning',
      title: words.say('standard.findings.noStandard.title', {}, common.count),
      text: words.say('standard.findings.noStandard.text'),
      segments: [null],
      cells: [],
      customers: customersOf(checked, [common]),
      mends: [{ text: words.say('standard.mends.common', facts), changes }]
    }
  ]
}

/** The slowest that any segment is promised. */
function slowest(layers: readonly CheckedLayer[], id: 'firstAnswer' | 'solution'): number {
  const hours = layers.flatMap(({ promises }) => promises.flatMap(({ promises: at }) => at[id]?.value ?? []))
  return hours.length === 0 ? usual[id] : Math.max(...hours)
}
