import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import type { Block, DocumentTree } from '../../../src/contract/document'
import type { RoutingRow } from '../../../src/contract/standard-results'
import { change, segmentOf, startWithCustomers } from './standards-for-tests'

const hostile = '<img src=x onerror="alert(1)">'
const formula = '=HYPERLINK("http://x")'
let client: Client
let folder: string
let vip: string
let rome: string

beforeEach(async () => {
  ;({ client, folder } = await startWithCustomers())
  vip = await segmentOf(client, 'VIP', { orders: 5 })
  rome = await segmentOf(client, '<b>Rome</b>', { cities: ['Rome'] })
  await client.call('segment.change', { id: vip, description: hostile })
  await change(
    client,
    { kind: 'values', text: `We listen.\n\n${hostile}` },
    {
      kind: 'promises',
      segment: null,
      set: {
        firstAnswer: 8,
        solution: 40,
        priority: 3,
        queue: 'Line',
        owner: { team: formula },
        channels: ['email', 'phone']
      }
    },
    { kind: 'promises', segment: null, department: 'delivery', set: { firstAnswer: 4 } },
    {
      kind: 'promises',
      segment: vip,
      set: {
        firstAnswer: 0.5,
        priority: 1,
        queue: hostile,
        owner: { team: 'VIP desk', person: 'Anna' },
        templatePolicy: 'never',
        doNotCall: { from: '20:00', to: '09:00' },
        privileges: ['Free delivery', hostile],
        escalation: [{ after: 2, to: 'Director' }]
      }
    },
    { kind: 'promises', segment: rome, request: 'complaint', set: { solution: 16 } },
    { kind: 'standard', segment: vip, state: 'inForce', reviewOn: '2027-01-31', reviewEvery: 6 }
  )
})

const inForce = (...segments: (string | null)[]) =>
  change(client, ...segments.map((segment) => ({ kind: 'standard' as const, segment, state: 'inForce' as const })))

const languages = ['en', 'ru', 'pl'] as const
const documents = ['standard', 'complaints', 'handbook'] as const

const treeOf = (document: (typeof documents)[number], language: (typeof languages)[number] = 'en', segment = vip) =>
  client.call('standard.document', { document, segment, language })

const headingsOf = ({ blocks }: DocumentTree) =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []))

const tablesOf = ({ blocks }: DocumentTree) =>
  blocks.filter((block): block is Extract<Block, { kind: 'table' }> => block.kind === 'table')

async function written(what: Parameters<typeof client.call<'standard.export'>>[1]['what'], name: string) {
  const path = join(folder, name)
  const file = await client.call('standard.export', { what, destination: { kind: 'path', path } })
  const bytes = await readFile(path)
  expect(file).toEqual({ file: path, bytes: bytes.length, download: null })
  return bytes.toString('utf8')
}

describe('documents of standards', () => {
  it('tell in the standard of a segment all that it is promised, and what is different', async () => {
    const tree = await treeOf('standard')
    expect(tree.title).toBe('Service standard: VIP')
    expect(tree.subtitle).toBe('In force · as of 22 Nov 2026')
    expect(headingsOf(tree)).toEqual([
      '1. Purpose and scope',
      '2. What we stand for',
      '3. Speed of answer and solution',
      '4. Who is responsible',
      '5. How we talk with these customers',
      '6. Privileges',
      '7. When time runs out',
      '8. What differs from the common standard',
      '9. Review and approval'
    ])
    const [speed, , differs] = tablesOf(tree)
    expect(speed?.rows).toEqual([[['All departments'], ...Array(5).fill(['0.5 / 40'])]])
    expect(differs?.rows[0]).toEqual([
      ['First answer'],
      ['everywhere'],
      ['30 working minutes'],
      ['8 working hours (Customer support, Sales, Accounting, Marketing, IT); 4 working hours (Delivery)']
    ])
    expect(JSON.stringify(tree)).toContain('On 22 Nov 2026 it applies to 3 customers, 30')
  })

  it('give the common standard a row for departments that have the same times', async () => {
    const tree = await client.call('standard.document', { document: 'standard', segment: null, language: 'en' })
    expect(tablesOf(tree)[0]?.rows.map(([name, first]) => [name, first])).toEqual([
      [['Customer support, Sales, Accounting, Marketing, IT'], ['8 / 40']],
      [['Delivery'], ['4 / 40']]
    ])
  })

  it('say in the complaint rules what each segment was promised for complaints', async () => {
    const tree = await treeOf('complaints')
    const [times] = tablesOf(tree)
    expect(times?.rows.map((row) => row.slice(0, 3).map(([text]) => text))).toEqual([
      ['VIP (in force)', 'All departments', '0.5 / 40'],
      ['<b>Rome</b>', 'Customer support, Sales, Accounting, Marketing, IT', '8 / 16'],
      ['<b>Rome</b>', 'Delivery', '4 / 16'],
      ['Common standard', 'Customer support, Sales, Accounting, Marketing, IT', '8 / 40'],
      ['Common standard', 'Delivery', '4 / 40']
    ])
    expect(JSON.stringify(tree.blocks)).toContain('VIP (in force): no calls 20:00 to 09:00.')
    await change(client, { kind: 'removeRequest', id: 'complaint' })
    await expect(treeOf('complaints')).rejects.toMatchObject({ code: 'standardPartNotFound' })
  })

  it('have in the handbook all segments in their order, a chapter each, and where requests go', async () => {
    const tree = await treeOf('handbook')
    expect(headingsOf(tree)).toEqual([
      '1. How to use this handbook',
      '2. What we stand for',
      '3. Which standard applies',
      '4. Common standard',
      '5. VIP',
      '6. <b>Rome</b>',
      '7. Where requests go'
    ])
    const order = (tree: DocumentTree) =>
      tablesOf(tree)[0]?.rows.map((row) => [...row.slice(1, 3), row[4]].map((line) => line?.[0]))
    expect(order(tree)).toEqual([
      ['VIP', '3', 'In force'],
      ['<b>Rome</b>', '–', 'Draft'],
      ['Common standard', '–', 'Draft']
    ])
    expect(JSON.stringify(tree)).toContain('Once in force it will apply to 1 customer, 10')
    await inForce(null, rome)
    expect(order(await treeOf('handbook'))).toEqual([
      ['VIP', '3', 'In force'],
      ['<b>Rome</b>', '1', 'In force'],
      ['Common standard', '6', 'In force']
    ])
    expect(JSON.stringify(await treeOf('handbook'))).not.toMatch(/not in force|draft|Once in force/)
  })

  it.each(languages.flatMap((language) => documents.map((document) => [document, language] as const)))(
    'leave no gap and let no text become markup: %s in %s',
    async (document, language) => {
      const tree = await treeOf(document, language)
      expect(JSON.stringify(tree)).not.toMatch(/undefined|standardDocuments\.|standard\.[a-z]|\{\w+\}|"text":""/)
      const html = await written({ kind: 'document', document, segment: vip, language, form: 'html' }, 'a.html')
      expect(html).toContain(`<html lang="${language}">`)
      expect(html).not.toMatch(/<img|<b>|onerror="/)
      expect(html).toContain('&lt;img src=x onerror=')
      const markdown = await written({ kind: 'document', document, segment: vip, language, form: 'markdown' }, 'a.md')
      expect(markdown).not.toMatch(/(?<!\\)<(?:img|b)/)
    }
  )
})

describe('the routing table', () => {
  it('tells for each segment, department and kind of request the queue, team, person and priority', async () => {
    await inForce(null, rome)
    const rows = await client.call('standard.routing', { language: 'en' })
    expect(rows).toHaveLength(3 * 6 * 5)
    expect(rows[0]).toEqual({
      segment: vip,
      segmentName: 'VIP',
      order: 1,
      department: 'Customer support',
      request: 'Complaint',
      queue: hostile,
      team: 'VIP desk',
      person: 'Anna',
      priority: 1
    })
    expect(rows.at(-1)).toMatchObject({ segment: null, order: 3, queue: 'Line', team: formula, person: null })
  })

  it('has only what is in force; a draft routes nothing', async () => {
    const routed = async () => {
      const rows = await client.call('standard.routing', { language: 'en' })
      return [...new Set(rows.map(({ segmentName }) => segmentName))]
    }
    expect(await routed()).toEqual(['VIP'])
    await change(client, { kind: 'standard', segment: vip, state: 'agreed' })
    expect(await routed()).toEqual([])
    const [tree, handbook] = [await treeOf('standard'), JSON.stringify(await treeOf('handbook'))]
    expect(JSON.stringify(tree)).toContain('Once in force it will apply to 3 customers, 30')
    expect(handbook).toContain('No standard is in force yet, so no request is routed.')
    expect(handbook).toContain('None of these standards is in force yet.')
  })

  it('is written as JSON as it is, and as CSV in which nothing runs', async () => {
    await inForce(null, rome)
    const rows = await client.call('standard.routing', { language: 'pl' })
    const json = await written({ kind: 'routing', form: 'json', language: 'pl' }, 'routing.json')
    const { routing } = JSON.parse(json) as { routing: Record<string, unknown>[] }
    const asRow = (row: RoutingRow) => ({
      order: row.order,
      segment_id: row.segment,
      segment: row.segmentName,
      department: row.department,
      request: row.request,
      queue: row.queue,
      team: row.team,
      person: row.person,
      priority: row.priority
    })
    expect(routing).toEqual(rows.map(asRow))
    const csv = await written({ kind: 'routing', form: 'csv', language: 'pl' }, 'routing.csv')
    const lines = csv.split('\r\n')
    expect(lines[0]).toBe('\ufefforder,segment_id,segment,department,request,queue,team,person,priority')
    expect(lines[1]).toBe(
      `1,"${vip}","VIP","Obsługa klienta","Reklamacja","<img src=x onerror=""alert(1)"">","VIP desk","Anna",1`
    )
    expect(lines.at(-2)).toBe(`3,,"Standard wspólny","IT","Incydent","Line","'=HYPERLINK(""http://x"")",,3`)
  })

  it('waits as a download when there is no path', async () => {
    const file = await client.call('standard.export', {
      what: { kind: 'calendar', language: 'ru' },
      destination: { kind: 'download' }
    })
    expect(file).toMatchObject({ file: 'Пересмотры стандартов.ics', download: expect.stringMatching(/^[0-9a-f]{32}$/) })
  })
})
