import type { StandardFinding } from '../../../contract/standard-results'
import type { Place } from '../../../model/standard/effective-promises'
import type { Standards } from '../../../model/standard/standards'
import { customersOf, findingId, type Checked } from './checked'

/** Three levels of priority, four at most: more cannot be told apart (the book behind this program, and IVR practice). */
export const mostLevels = 4

/** More levels of priority than people can keep apart. */
export function tooManyLevels(checked: Checked): StandardFinding[] {
  const { layers, words } = checked
  const written = writtenLevels(checked.standards)
  const levels = [...new Set(written.map(({ priority }) => priority))].sort((one, other) => one - other)
  const last = levels[mostLevels - 1]
  if (levels.length <= mostLevels || last === undefined) return []
  const beyond = written.filter(({ priority }) => priority > last)
  const concerned = new Set(beyond.map(({ place }) => place.segment))
  return [
    {
      id: findingId('tooManyLevels'),
      kind: 'tooManyLevels',
      severity: 'warning',
      title: words.say('standard.findings.tooManyLevels.title', {}, levels.length),
      text: words.say('standard.findings.tooManyLevels.text', {
        levels: words.list(
          levels.map((level) => words.number(level)),
          'and'
        )
      }),
      segments: [...concerned],
      cells: beyond.map(({ place }): Place => place),
      customers: customersOf(
        checked,
        layers.filter(({ segment }) => concerned.has(segment))
      ),
      mends: [joinedLevels(checked, beyond, levels.slice(mostLevels - 1))]
    }
  ]
}

interface WrittenLevel {
  readonly place: Place
  readonly priority: number
}

function writtenLevels({ common, segments }: Standards): WrittenLevel[] {
  return [{ segment: null, overrides: common.overrides }, ...segments].flatMap(({ segment, overrides }) =>
    overrides.flatMap(({ department, request, promises: { priority } }) =>
      priority === undefined ? [] : [{ place: { segment, department, request }, priority }]
    )
  )
}

/** The levels from the fourth on become the fourth. */
function joinedLevels(
  { words }: Checked,
  beyond: readonly WrittenLevel[],
  levels: readonly number[]
): StandardFinding['mends'][number] {
  const [last = mostLevels] = levels
  const names = words.list(
    levels.map((level) => words.number(level)),
    'and'
  )
  return {
    text: words.say('standard.mends.joinLevels', { levels: names, level: words.number(last) }),
    changes: beyond.map(({ place }) => ({ kind: 'promises', ...place, set: { priority: last }, inherit: [] }))
  }
}
