import type { Block, DocumentTree, Line } from '../../../contract/document'
import type { PromiseId } from '../../../model/standard/promises'
import {
  layerOf,
  line,
  numbered,
  paragraph,
  promisesIn,
  section,
  spreadOf,
  valueLines,
  type DocumentFacts
} from './document-facts'
import { departmentNames, pairText } from './promise-sections'
import { frameOf, review } from './standard-document'

/** The kind of request that complaints are. */
export const complaint = 'complaint'

/** How complaints are handled, with the times of all segments. */
export function complaintRules(facts: DocumentFacts): DocumentTree {
  const { words, standards } = facts
  const heading = (
    name: 'purpose' | 'complaint' | 'principles' | 'steps' | 'times' | 'escalation' | 'contact' | 'records' | 'review'
  ) => words.say(`standardDocuments.headings.${name}`)
  const say = (text: 'definition' | 'records') => paragraph(words.say(`standardDocuments.complaint.${text}`))
  return {
    ...frameOf(facts, null),
    title: words.say('standardDocuments.titles.complaints'),
    subtitle: words.say('standardDocuments.subtitle', {
      state: words.say(`standard.states.${standards.common.state}`),
      day: words.day(facts.day)
    }),
    blocks: numbered([
      ...section(heading('purpose'), [
        paragraph(words.say('standardDocuments.purpose.complaints', { departments: departmentNames(facts) }))
      ]),
      ...section(heading('complaint'), [say('definition')]),
      ...section(heading('principles'), [principles(facts)]),
      ...section(heading('steps'), steps(facts)),
      ...section(heading('times'), timesTable(facts)),
      ...section(heading('escalation'), escalations(facts)),
      ...section(heading('contact'), contact(facts)),
      ...section(heading('records'), [say('records')]),
      ...section(heading('review'), review(facts, null))
    ])
  }
}

function principles({ words }: DocumentFacts): Block {
  const names = ['everybody', 'respect', 'once', 'fair', 'kept'] as const
  const items = names.map((name) => line(words.say(`standardDocuments.complaint.principles.${name}`)))
  return { kind: 'list', ordered: false, items }
}

/** The steps, with the times of the common standard where it has them. */
function steps(facts: DocumentFacts): Block[] {
  const { words } = facts
  const promises = promisesIn(facts, null, complaint)
  const timeOf = (id: 'firstAnswer' | 'solution') => {
    const [first, ...others] = spreadOf(promises, id)
    return first && others.length === 0 && first.cells.length === promises.length ? words.hours(first.value) : null
  }
  const [answer, solve] = [timeOf('firstAnswer'), timeOf('solution')]
  const say = (
    step: 'take' | 'record' | 'answer' | 'answerWithin' | 'examine' | 'solve' | 'solveWithin' | 'close',
    time = ''
  ) => line(words.say(`standardDocuments.complaint.steps.${step}`, { time }))
  const items = [
    say('take'),
    say('record'),
    answer === null ? say('answer') : say('answerWithin', answer),
    say('examine'),
    solve === null ? say('solve') : say('solveWithin', solve),
    say('close')
  ]
  const isTimed = answer !== null || solve !== null
  const hasSegments = facts.layers.length > 1
  return [
    { kind: 'list', ordered: true, items },
    ...(isTimed && hasSegments ? [paragraph(words.say('standardDocuments.complaint.stricter'))] : [])
  ]
}

/** A row for each standard, and where departments differ, for each of their times. */
function timesTable(facts: DocumentFacts): Block[] {
  const { words, layers } = facts
  const rows = layers.flatMap(({ segment }) => {
    const groups = new Map<string, { departments: string[]; cells: string[] }>()
    for (const { cell, promises } of promisesIn(facts, segment, complaint)) {
      const cells = (['queue', 'priority', 'owner'] as const).map((id) => {
        const promise = promises[id]
        return promise ? words.value<PromiseId>(id, promise.value) : '–'
      })
      const texts = [pairText(facts, promises), ...cells]
      const key = JSON.stringify(texts)
      groups.set(key, {
        departments: [...(groups.get(key)?.departments ?? []), words.department(cell.department)],
        cells: texts
      })
    }
    return [...groups.values()].map(({ departments, cells }): Line[] => [
      line(nameWithState(facts, segment)),
      line(groups.size === 1 ? words.say('standardDocuments.speed.all') : departments.join(', ')),
      ...cells.map(line)
    ])
  })
  const columns = [
    words.say('standardDocuments.responsible.segment'),
    words.say('standardDocuments.responsible.department'),
    words.say('standardDocuments.speed.caption'),
    words.promise('queue'),
    words.promise('priority'),
    words.promise('owner')
  ]
  if (rows.length === 0) return []
  return [{ kind: 'table', caption: null, columns: columns.map((text) => ({ text, side: 'left' })), rows }]
}

/** Its name; where it is not as far as the common standard is, with its state. */
function nameWithState(facts: DocumentFacts, segment: string | null): string {
  const { words, standards } = facts
  const { state } = layerOf(facts, segment)
  const name = words.segment(segment)
  if (state === standards.common.state) return name
  const named = words.say(`standard.states.${state}`).toLocaleLowerCase(words.language)
  return words.say('standardDocuments.named', { segment: name, state: named })
}

function escalations(facts: DocumentFacts): Block[] {
  const items = facts.layers.flatMap(({ segment }) => {
    const values = valueLines(facts, promisesIn(facts, segment, complaint), 'escalation')
    return values.length === 0 ? [] : [{ term: nameWithState(facts, segment), text: line(values.join('; ')) }]
  })
  return items.length === 0 ? [] : [{ kind: 'terms', items }]
}

/** Through what, when not, and how each segment is spoken with. */
function contact(facts: DocumentFacts): Block[] {
  const { words } = facts
  const items = facts.layers.flatMap(({ segment: id }) => {
    const promises = promisesIn(facts, id, complaint)
    const segment = nameWithState(facts, id)
    const windows = spreadOf(promises, 'doNotCall').filter(({ value }) => value !== null)
    return [
      ...valueLines(facts, promises, 'channels').map((channels) =>
        words.say('standardDocuments.complaint.contact.channels', { segment, channels })
      ),
      ...windows.map(({ value }) =>
        words.say('standardDocuments.complaint.contact.doNotCall', { segment, window: words.value('doNotCall', value) })
      ),
      ...(spreadOf(promises, 'templatePolicy').some(({ value }) => value === 'never')
        ? [words.say('standardDocuments.complaint.contact.never', { segment })]
        : [])
    ]
  })
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items: items.map(line) }]
}
