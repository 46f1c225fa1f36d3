import type { Block, Line } from '../../../contract/document'
import type { EffectivePromises } from '../../../model/standard/effective-promises'
import { promiseIds, type Escalation, type PromiseId } from '../../../model/standard/promises'
import {
  layerOf,
  line,
  paragraph,
  promisesIn,
  section,
  valueLines,
  type DocumentFacts,
  spreadOf
} from './document-facts'

const missing = '–'

/** What a segment (null: everybody) is promised, under a heading each. */
export function promiseSections(facts: DocumentFacts, segment: string | null, level: 1 | 2 = 1): Block[] {
  const heading = (name: 'speed' | 'responsible' | 'talk' | 'privileges' | 'escalation') =>
    facts.words.say(`standardDocuments.headings.${name}`)
  const sections = [
    ...section(heading('speed'), speedTable(facts, segment), level),
    ...section(heading('responsible'), ownersTable(facts, segment), level),
    ...section(heading('talk'), talkTerms(facts, segment), level),
    ...section(heading('privileges'), lines(facts, segment, 'privileges'), level),
    ...section(heading('escalation'), lines(facts, segment, 'escalation'), level)
  ]
  return sections.length > 0 ? sections : [paragraph(facts.words.say('standardDocuments.purpose.nothing'))]
}

/** First answer and solution by department and kind of request; departments with the same times share a row. */
function speedTable(facts: DocumentFacts, segment: string | null): Block[] {
  const { standards, words } = facts
  const all = promisesIn(facts, segment)
  if (!all.some(({ promises }) => promises.firstAnswer ?? promises.solution)) return []
  const byTimes = new Map<string, { departments: string[]; times: string[] }>()
  for (const { id } of standards.departments) {
    const times = all.filter(({ cell }) => cell.department === id).map(({ promises }) => pairText(facts, promises))
    const key = JSON.stringify(times)
    byTimes.set(key, { departments: [...(byTimes.get(key)?.departments ?? []), words.department(id)], times })
  }
  const groups = [...byTimes.values()]
  const nameOf = (departments: readonly string[]) =>
    groups.length === 1 ? words.say('standardDocuments.speed.all') : departments.join(', ')
  return [
    {
      kind: 'table',
      caption: words.say('standardDocuments.speed.caption'),
      columns: [
        { text: words.say('standardDocuments.speed.department'), side: 'left' },
        ...standards.requests.map(({ id }) => ({ text: words.request(id), side: 'right' as const }))
      ],
      rows: groups.map(({ departments, times }) => [line(nameOf(departments)), ...times.map(line)])
    }
  ]
}

/** Both times of a cell in hours. */
export function pairText(
  { words }: Pick<DocumentFacts, 'words'>,
  { firstAnswer, solution }: EffectivePromises
): string {
  const hours = (promise: { readonly value: number } | undefined) => (promise ? words.number(promise.value) : missing)
  if (!firstAnswer && !solution) return missing
  return words.say('standardDocuments.speed.pair', { firstAnswer: hours(firstAnswer), solution: hours(solution) })
}

/** Queue, priority, team and person; requests of a department that go the same way share a row. */
function ownersTable(facts: DocumentFacts, segment: string | null): Block[] {
  const { standards, words } = facts
  const say = (column: 'department' | 'requests' | 'queue' | 'priority' | 'team' | 'person') =>
    words.say(`standardDocuments.responsible.${column}`)
  const rows = standards.departments.flatMap(({ id }) => ownersRows(facts, segment, id))
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      caption: null,
      columns: (['department', 'requests', 'queue', 'priority', 'team', 'person'] as const).map((column) => ({
        text: say(column),
        side: column === 'priority' ? 'right' : 'left'
      })),
      rows
    }
  ]
}

function ownersRows(facts: DocumentFacts, segment: string | null, department: string): Line[][] {
  const { standards, words } = facts
  const ways = new Map<string, { requests: string[]; cells: string[] }>()
  for (const { cell, promises } of promisesIn(facts, segment)) {
    const { queue, priority, owner } = promises
    if (cell.department !== department || !(queue ?? priority ?? owner)) continue
    const texts = [
      queue?.value ?? missing,
      priority ? words.number(priority.value) : missing,
      owner?.value.team ?? missing,
      owner?.value.person ?? missing
    ]
    const key = JSON.stringify(texts)
    ways.set(key, { requests: [...(ways.get(key)?.requests ?? []), words.request(cell.request)], cells: texts })
  }
  return [...ways.values()].map(({ requests, cells }) => [
    line(words.department(department)),
    line(
      requests.length === standards.requests.length
        ? words.say('standardDocuments.responsible.allRequests')
        : requests.join(', ')
    ),
    ...cells.map(line)
  ])
}

const talkPromises = ['channels', 'bestHours', 'doNotCall', 'templatePolicy', 'templates'] as const

function talkTerms(facts: DocumentFacts, segment: string | null): Block[] {
  const promises = promisesIn(facts, segment)
  const items = talkPromises.flatMap((id) => {
    const values = valueLines(facts, promises, id)
    return values.length === 0 ? [] : [{ term: facts.words.promise(id), text: line(values.join('; ')) }]
  })
  return items.length === 0 ? [] : [{ kind: 'terms', items }]
}

/** The items of a list promise; where they differ by place, each list with its place. */
function lines(facts: DocumentFacts, segment: string | null, id: 'privileges' | 'escalation'): Block[] {
  const promises = promisesIn(facts, segment)
  const [first, ...others] = spreadOf(promises, id)
  const isEverywhere = first !== undefined && others.length === 0 && first.cells.length === promises.length
  const items: readonly (string | Escalation)[] = isEverywhere ? first.value : []
  const values = isEverywhere
    ? items.map((item) => (typeof item === 'string' ? item : facts.words.value('escalation', [item])))
    : valueLines(facts, promises, id)
  return values.length === 0 ? [] : [{ kind: 'list', ordered: false, items: values.map(line) }]
}

/** What a segment has of its own beside what everybody has. */
export function differencesTable(facts: DocumentFacts, segment: string): Block[] {
  const { words } = facts
  const say = (column: 'promise' | 'where' | 'here' | 'common') => words.say(`standardDocuments.differs.${column}`)
  const common = promisesIn(facts, null)
  const rows = promiseIds.flatMap((id) =>
    layerOf(facts, segment).overrides.flatMap(({ department, request, promises }) => {
      const value = promises[id]
      if (value === undefined) return []
      const there = common.filter(
        ({ cell }) => (department ?? cell.department) === cell.department && (request ?? cell.request) === cell.request
      )
      return [
        [
          line(words.promise(id)),
          line(words.place({ segment, department, request })),
          line(words.value<PromiseId>(id, value)),
          line(valueLines(facts, there, id).join('; ') || missing)
        ]
      ]
    })
  )
  if (rows.length === 0) return []
  const columns = (['promise', 'where', 'here', 'common'] as const).map((column) => ({
    text: say(column),
    side: 'left' as const
  }))
  return [{ kind: 'table', caption: null, columns, rows }]
}

/** Names of all departments. */
export function departmentNames({ standards, words }: DocumentFacts): string {
  return words.list(
    standards.departments.map(({ id }) => words.department(id)),
    'and'
  )
}
