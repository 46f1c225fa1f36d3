import type { StandardFinding } from '../../../contract/standard-results'
import { comparableText } from '../../../model/comparable-text'
import type { EffectivePromise, Place } from '../../../model/standard/effective-promises'
import type { StandardChange } from '../../../model/standard/standard-change'
import type { Department, Staff } from '../../../model/standard/standards'
import { customersOf, differentPlaces, findingId, layersText, type Checked, type CheckedLayer } from './checked'

/** Who is served before others in a queue of a department. */
interface Promoted {
  readonly department: Department
  readonly queue: string
  readonly layer: CheckedLayer
  readonly priority: EffectivePromise<'priority'>
}

/**
 * Segments that are served before the others while the hours a week that people work there are no more than before: whoever is
 * promoted is then served at the cost of the rest. Without any hours given it is only noted that they are not known.
 */
export function morePriority(checked: Checked): StandardFinding[] {
  const { standards } = checked
  const promoted = promotedIn(checked)
  if (promoted.length === 0) return []
  if (standards.departments.every(({ staff }) => staff.length === 0)) return [staffUnknown(checked, promoted)]
  const byQueue = new Map<string, Promoted[]>()
  for (const each of promoted) {
    const key = JSON.stringify([each.department.id, comparableText(each.queue)])
    byQueue.set(key, [...(byQueue.get(key) ?? []), each])
  }
  return [...byQueue.values()].flatMap((ofQueue) => noMoreStaff(checked, ofQueue))
}

function promotedIn({ standards, layers }: Checked): Promoted[] {
  const common = layers.find(({ segment }) => segment === null)
  return layers.flatMap((layer) =>
    layer.segment === null || layer.count === 0
      ? []
      : layer.promises.flatMap(({ cell, promises: { priority, queue } }, at) => {
          const usual = common?.promises[at]?.promises.priority?.value ?? Infinity
          const department = standards.departments.find(({ id }) => id === cell.department)
          if (!department || !priority || priority.value >= usual) return []
          return [{ department, queue: queue?.value ?? '', layer, priority }]
        })
  )
}

function staffUnknown(checked: Checked, promoted: readonly Promoted[]): StandardFinding {
  const { words } = checked
  const layers = layersOf(checked, promoted)
  return {
    id: findingId('staffUnknown'),
    kind: 'staffUnknown',
    severity: 'note',
    title: words.say('standard.findings.staffUnknown.title'),
    text: words.say('standard.findings.staffUnknown.text', { segments: layersText(words, layers) }),
    segments: layers.map(({ segment }) => segment),
    cells: placesOf(promoted),
    customers: customersOf(checked, layers),
    mends: [withoutPriority(checked, promoted)]
  }
}

/** One finding for a queue of a department whose hours did not grow. */
function noMoreStaff(checked: Checked, promoted: readonly Promoted[]): StandardFinding[] {
  const [first] = promoted
  const rows = first ? hoursOf(first.department, first.queue) : []
  if (!first || rows.length === 0 || hasGrown(rows)) return []
  const { words } = checked
  const layers = layersOf(checked, promoted)
  const names = {
    department: words.department(first.department.id),
    queue: first.queue || words.say('standard.wholeDepartment'),
    segments: layersText(words, layers)
  }
  const hours = words.number(rows.reduce((sum, row) => sum + row.hours, 0))
  const customers = customersOf(checked, layers)
  return [
    {
      id: findingId('noMoreStaff', first.department.id, comparableText(first.queue)),
      kind: 'noMoreStaff',
      severity: 'fault',
      title: words.say('standard.findings.noMoreStaff.title', names),
      text: words.say('standard.findings.noMoreStaff.text', { ...names, hours }, customers?.count ?? 0),
      segments: layers.map(({ segment }) => segment),
      cells: placesOf(promoted),
      customers,
      mends: [moreHours(checked, promoted, first, customers?.count ?? 0), withoutPriority(checked, promoted)]
    }
  ]
}

/** Hours of a queue and of what serves all queues; where a queue has none of its own, all of the department. */
function hoursOf({ staff }: Department, queue: string): Staff[] {
  const own = staff.filter((row) => comparableText(row.queue) === comparableText(queue))
  return own.length === 0 ? staff : [...own, ...staff.filter((row) => row.queue === '' && !own.includes(row))]
}

/** Where it is not told how it was before, hours of one level are new and those of all levels are not. */
function hasGrown(rows: readonly Staff[]): boolean {
  const now = rows.reduce((sum, { hours }) => sum + hours, 0)
  const before = rows.reduce((sum, row) => sum + (row.before ?? (row.level === null ? row.hours : 0)), 0)
  return now > before
}

/** As large a part of the department's hours as the promoted are of all customers, an hour at least. */
function moreHours(
  { words, layers }: Checked,
  promoted: readonly Promoted[],
  { department, queue }: Promoted,
  count: number
): StandardFinding['mends'][number] {
  const everybody = layers.reduce((sum, layer) => sum + layer.count, 0)
  const all = department.staff.reduce((sum, { hours }) => sum + hours, 0)
  const hours = Math.max(1, Math.ceil((all * count) / Math.max(1, everybody)))
  const level = Math.min(...promoted.map(({ priority }) => priority.value))
  const known = department.staff.filter(
    (row) => row.level !== level || comparableText(row.queue) !== comparableText(queue)
  )
  const [there] = department.staff.filter((row) => !known.includes(row))
  const row: Staff = { queue, level, hours: (there?.hours ?? 0) + hours, before: there?.before ?? there?.hours ?? 0 }
  const facts = { department: words.department(department.id), level: words.number(level) }
  return {
    text: words.say('standard.mends.moreHours', facts, hours),
    changes: [{ kind: 'staff', department: department.id, staff: [...known, row] }]
  }
}

/** The promoted are served in turn again. */
function withoutPriority({ words }: Checked, promoted: readonly Promoted[]): StandardFinding['mends'][number] {
  return {
    text: words.say('standard.mends.noPriority'),
    changes: placesOf(promoted).map((place): StandardChange => ({
      kind: 'promises',
      ...place,
      set: {},
      inherit: ['priority']
    }))
  }
}

function layersOf({ layers }: Checked, promoted: readonly Promoted[]): CheckedLayer[] {
  return layers.filter((layer) => promoted.some((each) => each.layer === layer))
}

function placesOf(promoted: readonly Promoted[]): Place[] {
  return differentPlaces(promoted.map(({ priority }) => priority.place))
}
