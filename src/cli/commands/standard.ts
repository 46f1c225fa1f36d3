import type { CustomerStandard, PromisedCell, StandardFinding } from '../../contract/standard-results'
import { comparableText } from '../../model/comparable-text'
import { promiseIds, type PromiseId } from '../../model/standard/promises'
import type { StandardState } from '../../model/standard/standards'
import { standardWords, type StandardWords } from '../../words/standard-words'
import { segmentOfText } from '../find-segment'
import { readChangesFile } from '../read-json-file'
import { Refusal } from '../refusal'
import { answer, withWorkspace, type Context, type Session } from '../session'
import { tableLines } from '../table'
import { tellHours } from './standard-hours'
import { writeStandardFile, type FileOptions } from './standard-files'

export const standardActs = [
  'list',
  'check',
  'start',
  'hours',
  'change',
  'standard',
  'complaints',
  'handbook',
  'routing',
  'calendar'
] as const
export type StandardAct = (typeof standardActs)[number]

export interface StandardOptions extends FileOptions {
  readonly segment?: string | undefined
  readonly customer?: string | undefined
}

/** Tells of service standards, checks and changes them, or writes what is made of them as a file. */
export async function standardCommand(
  context: Context,
  workspace: string,
  act: StandardAct,
  what: string | undefined,
  options: StandardOptions
): Promise<void> {
  const changes = act === 'change' ? await readChangesFile(context, what ?? '-') : []
  await withWorkspace(context, workspace, async (session) => {
    const segments = await session.client.call('segment.list', {})
    const segment = options.segment === undefined ? null : segmentOfText(session, segments, options.segment).id
    const standards = await session.client.call('standard.read', {})
    const words = standardWords(session.words, standards, segments)
    if (act === 'change') {
      const changed = await session.client.call('standard.change', { changes })
      return answer(context, changed, () => [session.words.say('standard.commandLine.changed', {}, changes.length)])
    }
    if (act === 'start') {
      const started = await session.client.call('standard.start', { language: session.words.language })
      return answer(context, started, () => [
        session.words.say(standards.common.overrides.length > 0 ? 'standard.starter.there' : 'standard.starter.written')
      ])
    }
    if (act === 'check') return tellFindings(session)
    if (act === 'hours') return tellHours(session, segment)
    if (act !== 'list') return writeStandardFile(session, act, segment, options)
    if (options.customer !== undefined) return tellOfCustomer(session, words, options.customer)
    const cells = await session.client.call('standard.cells', { segment })
    answer(context, { segment, cells }, () => [words.segment(segment), '', ...cellLines(words, cells)])
  })
}

async function tellFindings(session: Session): Promise<void> {
  const { client, words } = session
  const findings = await client.call('standard.check', { language: words.language })
  const lines = ({ severity, title, text, mends }: StandardFinding) => [
    `${words.say(`standard.severities.${severity}`)}: ${title}`,
    `  ${text}`,
    ...mends.map((mend) => `  → ${mend.text}`),
    ''
  ]
  answer(session, { findings }, () =>
    findings.length === 0 ? [words.say('standard.commandLine.nothing')] : findings.flatMap(lines).slice(0, -1)
  )
}

async function tellOfCustomer(session: Session, words: StandardWords, key: string): Promise<void> {
  const { client } = session
  const { customers } = await client.call('customer.lookUp', { query: key, limit: 50 })
  const exact = customers.filter(
    (customer) => customer.id === key || comparableText(customer.key ?? '') === comparableText(key)
  )
  const [found, ...others] = exact.length > 0 ? exact : customers
  if (!found) throw new Refusal(session.words.say('standard.commandLine.noCustomer', { key }))
  if (others.length > 0) throw new Refusal(session.words.say('standard.commandLine.severalCustomers', { key }))
  const standard = await client.call('standard.ofCustomer', { customer: found.id })
  answer(session, { customer: found.id, key: found.key, ...standard }, () => customerLines(session, words, standard))
}

function customerLines(
  { words: { say } }: Session,
  words: StandardWords,
  { segment, state, others, coming, cells }: CustomerStandard
): string[] {
  const named = (name: string, of: StandardState) =>
    of === 'inForce' ? name : say('standardDocuments.named', { segment: name, state: say(`standard.states.${of}`) })
  const isComing = (id: string) => id === coming?.id
  return [
    named(words.segment(segment?.id ?? null), state),
    ...others.map(({ id, name, state: of }) =>
      say('standard.commandLine.notApplied', { name: isComing(id) ? named(name, of) : name })
    ),
    '',
    ...cellLines(words, cells)
  ]
}

/** A line for each promise and each of its values, with the places where it holds and where it was written. */
function cellLines(words: StandardWords, cells: readonly PromisedCell[]): string[] {
  const rows = promiseIds.flatMap((id) => {
    const values = new Map<string, { text: string; from: string; cells: PromisedCell[] }>()
    for (const cell of cells) {
      const promise = cell.promises[id]
      if (!promise) continue
      const text = words.value<PromiseId>(id, promise.value)
      const from = `${words.segment(promise.place.segment)}, ${words.place(promise.place)}`
      const known = values.get(`${text}\n${from}`) ?? { text, from, cells: [] }
      known.cells.push(cell)
      values.set(`${text}\n${from}`, known)
    }
    return [...values.values()].map((each) => [
      words.promise(id),
      each.text,
      words.cells(each.cells).join('; '),
      each.from
    ])
  })
  if (rows.length === 0) return [words.say('standard.commandLine.noPromises')]
  const headings = (['promise', 'value', 'where', 'from'] as const).map((column) =>
    words.say(`standard.commandLine.columns.${column}`)
  )
  return tableLines(headings, rows, ['left', 'left', 'left', 'left'])
}
