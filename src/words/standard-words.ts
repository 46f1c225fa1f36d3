import type { Cell, Place } from '../model/standard/effective-promises'
import type { PromiseId, Promises, ServiceWindow } from '../model/standard/promises'
import {
  usualDepartments,
  usualRequests,
  type Standards,
  type UsualDepartment,
  type UsualRequest
} from '../model/standard/standards'
import type { Words } from './create-words'

/** Names and values of standards in one language. */
export interface StandardWords extends Pick<Words, 'say' | 'number' | 'day' | 'list' | 'percent' | 'language'> {
  /** Of the common standard (null): what it is called. */
  segment(id: string | null): string
  department(id: string): string
  request(id: string): string
  promise(id: PromiseId): string
  /** A value as it stands in a table. */
  value<Id extends PromiseId>(id: Id, value: Exclude<Promises[Id], undefined>): string
  hours(hours: number): string
  cell(cell: Cell): string
  /** Cells of the standards in as few names as can be: whole departments and whole kinds of request, or everywhere. */
  cells(cells: readonly Cell[]): readonly string[]
  place(place: Place): string
}

/** The words of standards, with the names that the workspace gives. */
export function standardWords(
  words: Words,
  parts: Pick<Standards, 'departments' | 'requests'>,
  segments: readonly { readonly id: string; readonly name: string }[]
): StandardWords {
  const { departments, requests } = parts
  const named = (parts: readonly { readonly id: string; readonly name: string }[], id: string) =>
    parts.find((part) => part.id === id)?.name ?? ''
  const department = (id: string) => named(departments, id) || usualDepartmentName(words, id)
  const request = (id: string) => named(requests, id) || usualRequestName(words, id)
  const segment = (id: string | null) =>
    id === null ? words.say('standard.common') : named(segments, id) || words.say('standard.goneSegment')
  return {
    ...words,
    segment,
    department,
    request,
    promise: (id) => words.say(`standard.promises.${id}`),
    value: (id, value) => valueText(words, id, value),
    hours: (hours) => hoursText(words, hours),
    cell: (cell) =>
      words.say('standard.cell', { department: department(cell.department), request: request(cell.request) }),
    cells: (cells) => cellsText(words, parts, { department, request }, cells),
    place: (place) => {
      if (place.department !== null && place.request !== null)
        return words.say('standard.cell', { department: department(place.department), request: request(place.request) })
      if (place.department !== null) return department(place.department)
      return place.request === null ? words.say('standard.everywhere') : request(place.request)
    }
  }
}

/** Kinds of request that hold in all departments, then what is left, departments with the same requests together. */
function cellsText(
  words: Words,
  { departments, requests }: Pick<Standards, 'departments' | 'requests'>,
  nameOf: { readonly department: (id: string) => string; readonly request: (id: string) => string },
  cells: readonly Cell[]
): readonly string[] {
  const keyOf = (department: string, request: string) => JSON.stringify([department, request])
  const wanted = new Set(cells.map(({ department, request }) => keyOf(department, request)))
  const whole = requests.filter(({ id }) => departments.every((department) => wanted.has(keyOf(department.id, id))))
  if (whole.length === requests.length) return [words.say('standard.everywhere')]
  const left = requests.filter((request) => !whole.includes(request))
  const departmentsBy = new Map<string, string[]>()
  for (const { id } of departments) {
    const own = left.filter((request) => wanted.has(keyOf(id, request.id)))
    if (own.length === 0) continue
    const names = own.length === requests.length ? '' : own.map((request) => nameOf.request(request.id)).join(', ')
    departmentsBy.set(names, [...(departmentsBy.get(names) ?? []), nameOf.department(id)])
  }
  const byDepartment = [...departmentsBy].map(([request, names]) => {
    const department = names.join(', ')
    return request === '' ? department : words.say('standard.cell', { department, request })
  })
  return [...whole.map(({ id }) => nameOf.request(id)), ...byDepartment]
}

function usualDepartmentName(words: Words, id: string): string {
  return usualDepartments.includes(id as UsualDepartment)
    ? words.say(`standard.departments.${id as UsualDepartment}`)
    : id
}

function usualRequestName(words: Words, id: string): string {
  return usualRequests.includes(id as UsualRequest) ? words.say(`standard.requests.${id as UsualRequest}`) : id
}

/** Working hours; less than one, or with a part of one, in minutes. */
function hoursText(words: Words, hours: number): string {
  return Number.isInteger(hours)
    ? words.say('standard.hours', {}, hours)
    : words.say('standard.minutes', {}, Math.max(1, Math.round(hours * 60)))
}

function windowText(words: Words, window: ServiceWindow | null): string {
  return window === null ? words.say('standard.none') : words.say('standard.window', { ...window })
}

function listText(words: Words, items: readonly string[]): string {
  return items.length === 0 ? words.say('standard.none') : items.join(', ')
}

type Writers = { readonly [Id in PromiseId]: (words: Words, value: Exclude<Promises[Id], undefined>) => string }

const writers: Writers = {
  firstAnswer: hoursText,
  solution: hoursText,
  priority: (words, level) => words.number(level),
  queue: (_, queue) => queue,
  owner: (_, { team, person }) => [person, team].filter((name) => name !== null).join(', '),
  channels: (words, channels) => channels.map((channel) => words.say(`standard.channels.${channel}`)).join(', '),
  bestHours: windowText,
  doNotCall: windowText,
  templatePolicy: (words, policy) => words.say(`standard.templatePolicies.${policy}`),
  templates: listText,
  privileges: listText,
  escalation: (words, steps) =>
    listText(
      words,
      steps.map(({ after, to }) => words.say('standard.escalationStep', { after: hoursText(words, after), to }))
    )
}

function valueText<Id extends PromiseId>(words: Words, id: Id, value: Exclude<Promises[Id], undefined>): string {
  return writers[id](words, value)
}
