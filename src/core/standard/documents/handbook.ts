import type { Block, DocumentTree } from '../../../contract/document'
import { routingRows } from '../routing'
import { layerOf, line, numbered, paragraph, section, type DocumentFacts } from './document-facts'
import { differencesTable, promiseSections } from './promise-sections'
import { baseOf, customersOf, frameOf, notInForce, signatures, valuesOf } from './standard-document'

/** The standards of all segments in one document: which applies, the common one, a chapter each, and where requests go. */
export function handbook(facts: DocumentFacts): DocumentTree {
  const { words, layers, workspace, day } = facts
  const heading = (name: 'contents' | 'use' | 'order' | 'values' | 'routing') =>
    words.say(`standardDocuments.headings.${name}`)
  const ids = layers.flatMap(({ segment }) => (segment === null ? [] : [segment]))
  return {
    ...frameOf(facts, null),
    title: words.say('standardDocuments.titles.handbook'),
    subtitle: words.say('standardDocuments.subtitle', { state: workspace, day: words.day(day) }),
    contents: heading('contents'),
    blocks: numbered([
      ...section(heading('use'), [use(facts)]),
      ...section(heading('values'), valuesOf(facts)),
      ...section(heading('order'), [orderTable(facts), ...withoutForce(facts)]),
      { kind: 'pageBreak' },
      ...section(words.say('standard.common'), [
        ...notInForce(facts, null),
        ...customersOf(facts, null),
        ...promiseSections(facts, null, 2)
      ]),
      ...ids.flatMap((id) => chapter(facts, id)),
      { kind: 'pageBreak' },
      ...section(heading('routing'), [routing(facts)]),
      signatures(facts)
    ])
  }
}

function use({ words }: DocumentFacts): Block {
  const steps = ['find', 'first', 'look', 'none'] as const
  const items = steps.map((step) => line(words.say(`standardDocuments.handbook.use.${step}`)))
  return { kind: 'list', ordered: true, items }
}

/** As long as nothing is in force, the numbers tell to whom each would apply; then drafts have none. */
function orderTable(facts: DocumentFacts): Block {
  const { words, layers, inForce, paused } = facts
  const base = baseOf(layers)
  const counted = inForce.length === 0 ? layers : inForce
  const columns = (['position', 'segment', 'customers', 'share', 'state', 'review'] as const).map((column) => ({
    text: words.say(`standardDocuments.handbook.order.${column}`),
    side: column === 'customers' || column === 'share' ? ('right' as const) : ('left' as const)
  }))
  const rows = layers.map(({ segment }) => {
    const { state, reviewOn } = layerOf(facts, segment)
    const rests = segment !== null && paused.has(segment)
    const at = rests ? -1 : counted.findIndex((layer) => layer.segment === segment)
    const count = counted[at]?.count
    const stateText = words.say(`standard.states.${state}`)
    return [
      at < 0 ? '–' : words.number(at + 1),
      words.segment(segment),
      count === undefined ? '–' : words.number(count),
      count === undefined || base === 0 ? '–' : words.percent(count / base),
      rests ? words.say('standardDocuments.handbook.order.paused', { state: stateText }) : stateText,
      reviewOn === null ? '–' : words.day(reviewOn)
    ].map(line)
  })
  return { kind: 'table', caption: null, columns, rows }
}

/** What it means that some standards, or all, are not in force. */
function withoutForce({ words, layers, inForce, paused }: DocumentFacts): Block[] {
  const awake = layers.filter(({ segment }) => segment === null || !paused.has(segment))
  if (inForce.length === awake.length) return []
  return [paragraph(words.say(`standardDocuments.handbook.${inForce.length === 0 ? 'noneInForce' : 'someInForce'}`))]
}

function chapter(facts: DocumentFacts, segment: string): Block[] {
  const { words } = facts
  const description = facts.segments.find(({ id }) => id === segment)?.description.trim() ?? ''
  return [
    { kind: 'pageBreak' },
    ...section(words.segment(segment), [
      ...notInForce(facts, segment),
      ...(description === '' ? [] : [paragraph(description)]),
      ...customersOf(facts, segment),
      ...section(words.say('standardDocuments.headings.differs'), differencesTable(facts, segment), 2),
      ...promiseSections(facts, segment, 2)
    ])
  ]
}

/** Where requests go by the standards in force; those of a segment that go the same way share a row. */
function routing({ standards, inForce: layers, words }: DocumentFacts): Block {
  if (layers.length === 0) return paragraph(words.say('standardDocuments.handbook.notRouted'))
  const ways = new Map<string, { texts: string[]; requests: Set<string> }>()
  for (const { segmentName, department, request, queue, team, person, priority, order } of routingRows(
    standards,
    layers,
    words
  )) {
    const texts = [queue ?? '–', team ?? '–', person ?? '–', priority === null ? '–' : words.number(priority)]
    const key = JSON.stringify([order, department, texts])
    const known = ways.get(key) ?? { texts: [segmentName, department, ...texts], requests: new Set<string>() }
    known.requests.add(request)
    ways.set(key, known)
  }
  const columns = (['segment', 'department', 'requests', 'queue', 'team', 'person', 'priority'] as const).map(
    (column) => ({
      text: words.say(`standardDocuments.responsible.${column}`),
      side: column === 'priority' ? ('right' as const) : ('left' as const)
    })
  )
  const rows = [...ways.values()].map(({ texts: [segment = '', department = '', ...rest], requests }) => {
    const all = requests.size === standards.requests.length
    const names = all ? words.say('standardDocuments.responsible.allRequests') : [...requests].join(', ')
    return [segment, department, names, ...rest].map(line)
  })
  return { kind: 'table', caption: null, columns, rows }
}
