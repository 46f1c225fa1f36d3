import { writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Client } from '../../../src/contract/api'
import type { PersonaNow } from '../../../src/contract/persona-results'
import { mostPictureBytes } from '../../../src/model/picture'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'

const everybody = { kind: 'group' as const, mode: 'all' as const, members: [] }
const jpeg =
  '/9j/4AAQSkZJRgABAQEAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/2wBDAQMDAwQDBAgEBAgQCwkLEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBD/wAARCAAQABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAABwQF/8QAJBAAAQQBBAICAwAAAAAAAAAAAQIDBAYFBwgSExEiABQJMTL/xAAVAQEBAAAAAAAAAAAAAAAAAAAABv/EACMRAAECBQMFAAAAAAAAAAAAAAECEQMEBQYhABIxFRZhgeH/2gAMAwEAAhEDEQA/ABSm0mobc8HmExLUlRzzEWPkJWW+ulrsaUVAseUgslSlH9LKuPryIKuWPZdskzXmm3fX5m2nF4GlVxx/HOpx4ks51+MiU/Iaad7UcUo4tILoS4kqcWkezS0hO/HvuRp0rO6hWnWO1UisZVuFi4GFeyEpmGepa5S5SWVPuciFKRFLgSrwetnyPIB+Vb4N9mKhQMzo5po9XLdDs9d6ZVix2VEhiL9kuNPxw2gEKcDQ/rs8AuA8VAe0vdl7VOYn+27flGAUgmITjbhSmCg3BYlyeWDkMolvw4KOp1KM6iCNvngZHwetf//Z'
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

let folder = ''
let client: Client & { close(): Promise<void> }
let segment = ''

/** Women and men of Oslo and Bergen; `women` of 40 are women. */
function customers(women: number, oslo: number): string {
  const rows = Array.from({ length: 40 }, (_, at) => {
    const gender = at < women ? 'woman' : 'man'
    const city = at % 40 < oslo ? 'Oslo' : 'Bergen'
    return `${at + 1},${gender},${20 + at},${city},${100 + at}.00,${1 + (at % 4)},${at % 2 === 0 ? 'cats' : 'dogs'}`
  })
  return ['id,gender,age,city,money,purchases,Pets', ...rows].join('\n')
}

async function bring(text: string): Promise<void> {
  const path = join(folder, 'c.csv')
  writeFileSync(path, text)
  await client.call('import.run', { source: { kind: 'path', path } })
  await client.call('import.settle', {})
}

beforeEach(async () => {
  folder = await temporaryFolder()
  client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Mine', language: 'en', currency: 'EUR' })
  await bring(customers(30, 28))
  segment = (await client.call('segment.save', { name: 'All', color: 'plum', portrait: everybody })).id
})

const said = (persona: PersonaNow): string[] =>
  persona.blocks.flatMap(({ lines }) => lines.map((line) => plain(line.said)))

async function withLine(text: string): Promise<PersonaNow> {
  const { id } = await client.call('persona.create', { segment })
  return client.call('persona.writeBlock', { id, block: 'demographics', lines: [{ text, mark: 'measured' }] })
}

describe('lines of a persona', () => {
  it('tell their figures of now with n, interval and day', async () => {
    const persona = await withLine('Women are {{share gender=woman}}, half of {{names city 1}}.')
    expect(said(persona)).toEqual(['Women are 75 %, half of Oslo.'])
    const piece = persona.blocks.flatMap(({ lines }) => lines)[0]?.pieces[1]
    expect(piece).toMatchObject({
      kind: 'figure',
      moved: null,
      figure: { value: 0.75, n: 40, known: 1, state: 'known' }
    })
  })

  it.each([
    ['{{share Пол=женщина}}', '{{share gender=woman}}'],
    ['{{доля Płeć=kobieta}}', '{{share gender=woman}}'],
    ['{{средний чек 30–35}}', '{{average check 30–35}}'],
    ['{{ top PETS 2 }}', '{{top pets 2}}'],
    ['{{base mean "Money spent"}}', '{{base mean money}}'],
    ['{{share city="OSLO","Nowhere"}}', '{{share city=Oslo,Nowhere}}']
  ])('are kept one way however they are typed: %s', async (typed, kept) => {
    const { blocks } = await withLine(typed)
    expect(blocks.flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual([kept])
  })

  it('stay right when a field gets another name, and say when it is gone', async () => {
    const { id } = await withLine('{{name pets}}: {{top pets 1}}')
    await client.call('field.rename', { id: 'pets', name: 'Animals' })
    expect(said(await client.call('persona.read', { id }))).toEqual(['Animals: cats (50 %)'])
    await client.call('field.remove', { id: 'pets' })
    expect(said(await client.call('persona.read', { id }))).toEqual(['no such field: no such field'])
  })

  it('say honestly what is of few, and nothing of fewer than five', async () => {
    const few = await client.call('segment.save', {
      name: 'Few',
      portrait: { ...everybody, members: [{ kind: 'age', field: 'age', from: 20, to: 27 }] }
    })
    const text = '{{mean money}} {{average check 20–23}} {{names city}}'
    const pieces = await client.call('persona.tryText', { segment: few.id, text })
    expect(pieces.flatMap((piece) => (piece.kind === 'figure' ? [[piece.figure.state, piece.figure.n]] : []))).toEqual([
      ['small', 8],
      ['tooFew', 3],
      ['small', 8]
    ])
    expect(pieces[2]).toMatchObject({ figure: { text: 'too few data', value: null } })
  })

  it('leave alone what is no figure', async () => {
    const text = 'a {{nonsense}} b {{ }} {{{{share gender=woman}}}} }}{{'
    const persona = await withLine(text)
    expect(said(persona)).toEqual(['a {{nonsense}} b {{ }} {{75 %}} }}{{'])
  })
})

describe('after an import', () => {
  it('a line is flagged with old and new where its number moved, until it is confirmed', async () => {
    const { id } = await withLine(
      'Women {{share gender=woman}}, of Oslo {{share city=Oslo}}, at home in {{names city 2}}'
    )
    await bring(customers(16, 29))
    const moved = await client.call('persona.read', { id })
    const pieces = moved.blocks.flatMap(({ lines }) => lines.flatMap((line) => line.pieces))
    const flags = pieces.flatMap((piece) => (piece.kind === 'figure' ? [piece.moved?.thenText ?? null] : []))
    expect(flags.map((flag) => flag && plain(flag))).toEqual(['75 %', null, null])
    expect(moved.stale).toEqual({ neverConfirmed: true, old: false, moved: 1 })
    expect(await client.call('persona.list', {})).toMatchObject([{ id, stale: { moved: 1 }, lines: 1, filled: 1 }])
    const confirmed = await client.call('persona.confirm', { id })
    expect(confirmed.stale).toEqual({ neverConfirmed: false, old: false, moved: 0 })
    expect(confirmed.confirmedOn).not.toBeNull()
    await client.call('history.undo', {})
    expect((await client.call('persona.read', { id })).stale.moved).toBe(1)
  })

  it('a value that went out of a list is told, another order of the same values is not', async () => {
    const { id } = await withLine('{{names city 2}}')
    await bring(customers(30, 12))
    expect((await client.call('persona.read', { id })).stale.moved).toBe(0)
    await bring(customers(30, 40))
    expect((await client.call('persona.read', { id })).stale.moved).toBe(1)
  })
})

describe('a draft', () => {
  it('keeps what is written while it is counted, and two of them make one persona', async () => {
    const { id } = await client.call('persona.create', { segment })
    let now = Date.now()
    const slow = vi.spyOn(Date, 'now').mockImplementation(() => (now += 20))
    onTestFinished(() => slow.mockRestore())
    const drafting = client.call('persona.draft', { segment, id, language: 'en' })
    await client.call('persona.writeBlock', { id, block: 'goals', lines: [{ text: 'Mine', mark: 'assumed' }] })
    expect(said(await drafting)).toContain('Mine')
    await client.call('persona.remove', { id })
    const both = [1, 2].map(() => client.call('persona.draft', { segment, language: 'en' }))
    const [one, other] = await Promise.all(both)
    expect(one?.id).toBe(other?.id)
  })

  it('begins with the core, stands on live figures alone and asks where nothing is known', async () => {
    const persona = await client.call('persona.draft', { segment, language: 'en' })
    const [core, share] = said(persona)
    expect(core).toBe(
      'At the core of the audience are women aged 20–39 from Oslo and Bergen; the average check is €47.80.'
    )
    expect(share).toBe('This whole description fits 50 % of the segment.')
    const lines = persona.blocks.flatMap((block) => block.lines)
    expect(lines.every(({ mark, drafted, seen }) => mark === 'measured' && drafted && seen.length > 0)).toBe(true)
    expect(persona.blocks.find(({ block }) => block === 'fears')).toMatchObject({
      lines: [],
      question: 'What could go wrong with the purchase, and who would blame them for it?'
    })
    expect(persona.face).toMatch(/^<svg/)
    expect(persona.face).not.toMatch(/<metadata|<script|https?:\/\/(?!www\.w3\.org)/)
  })

  it('keeps the lines of the user when it is made again', async () => {
    const { id } = await client.call('persona.draft', { segment, language: 'en' })
    const lines = [{ text: 'They hate calls', mark: 'quoted' as const, source: 'Interview 3' }]
    await client.call('persona.writeBlock', { id, block: 'fears', lines })
    const again = await client.call('persona.draft', { segment, language: 'ru' })
    expect(again.id).toBe(id)
    expect(again.blocks.find(({ block }) => block === 'fears')?.lines).toMatchObject(lines)
    expect(said(again)[0]).toBe('Ядро аудитории — женщины 20–39 лет из городов Oslo и Bergen, средний чек 47,80 €.')
    expect(await client.call('persona.list', { segment })).toHaveLength(1)
  })

  it('does not tell what the portrait asks for, nor the same customers twice', async () => {
    const rows = Array.from({ length: 400 }, (_, at) => {
      const region = at % 10 === 0 ? 'north,N,ice' : 'south,S,sun'
      return `${at},${at % 4 === 0 ? 'single' : 'married'},${at % 20 === 0 ? 'north,N,ice' : region}`
    })
    await bring(['id,marital_status,Land,Code,Weather', ...rows].join('\n'))
    const criterion = { kind: 'choice' as const, id: 'c', field: 'marital_status', values: ['single'] }
    const single = await client.call('segment.save', {
      name: 'Single',
      portrait: { ...everybody, members: [criterion] }
    })
    const lines = said(await client.call('persona.draft', { segment: single.id, language: 'en' }))
    expect(lines.filter((line) => /single|marital/i.test(line))).toEqual([])
    expect(lines.filter((line) => /Land|Code|Weather/.test(line)).length).toBeLessThanOrEqual(1)
  })

  it('says nothing of a base without any field that it knows', async () => {
    await bring(['key,Zzz', ...Array.from({ length: 9 }, (_, at) => `${at},${at}`)].join('\n'))
    const persona = await client.call('persona.draft', { segment, language: 'pl' })
    expect(persona.blocks.filter(({ lines }) => lines.length > 0).map(({ block }) => block)).toEqual(['market'])
  })
})

describe('personas of a workspace', () => {
  it('are saved with it, undone and made again', async () => {
    const { id } = await client.call('persona.draft', { segment, language: 'pl' })
    await client.call('persona.change', { id, name: 'Anna', quote: 'Nie dzwoń', quoteSource: 'rozmowa' })
    await client.call('workspace.reopen', {})
    const before = await client.call('persona.read', { id })
    expect(before).toMatchObject({
      name: 'Anna',
      quote: 'Nie dzwoń',
      language: 'pl',
      segment: { id: segment, count: 40 }
    })
    await client.call('persona.remove', { id })
    await expect(client.call('persona.read', { id })).rejects.toMatchObject({ code: 'personaNotFound' })
    await client.call('history.undo', {})
    expect(await client.call('persona.read', { id })).toEqual(before)
  })

  it('are copied with their segment, and go with it, as the impact says', async () => {
    await client.call('persona.create', { segment, name: 'Anna' })
    const copy = await client.call('segment.duplicate', { id: segment, name: 'Copy' })
    const all = await client.call('persona.list', {})
    expect(all.map((persona) => [persona.name, persona.segment.name])).toEqual([
      ['Anna', 'All'],
      ['Anna', 'Copy']
    ])
    expect(await client.call('segment.impact', { id: copy.id })).toMatchObject({ personas: ['Anna'] })
    await client.call('segment.remove', { id: copy.id })
    expect(await client.call('persona.list', {})).toHaveLength(1)
    await client.call('history.undo', {})
    expect(await client.call('persona.list', {})).toHaveLength(2)
  })

  it('take a picture that is one, and no other', async () => {
    const { id } = await client.call('persona.create', { segment })
    const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(64)])
    const picture = (bytes: Buffer) => ({
      id,
      avatar: { kind: 'picture' as const, picture: { type: 'image/png' as const, bytes: bytes.toString('base64') } }
    })
    const persona = await client.call('persona.change', picture(png))
    expect(persona).toMatchObject({ avatar: { kind: 'picture' }, face: null })
    const refused = { code: 'invalidArguments' }
    await expect(
      client.call('persona.change', picture(Buffer.from('<svg onload=alert(1)>'.repeat(3))))
    ).rejects.toMatchObject(refused)
    const large = Buffer.concat([png, Buffer.alloc(mostPictureBytes)])
    await expect(client.call('persona.change', picture(large))).rejects.toMatchObject(refused)
  })
})

describe('the sheet as a document', () => {
  it.each(['docx', 'pdf'] as const)('has the picture of the user as %s', async (form) => {
    const { id } = await withLine('They come on Fridays')
    const picture = { type: 'image/jpeg' as const, bytes: jpeg }
    await client.call('persona.change', { id, avatar: { kind: 'picture', picture } })
    const path = join(folder, `sheet.${form}`)
    await client.call('persona.export', { id, form, destination: { kind: 'path', path } })
    const bytes = await readFile(path)
    if (form === 'pdf') expect(bytes.toString('latin1')).toContain('/DCTDecode')
    else expect(Object.keys(unzipSync(bytes)).filter((name) => name.endsWith('.jpg'))).toHaveLength(1)
  })

  it('tells where lines are from in words, and of a quote without a source nothing', async () => {
    const { id } = await withLine('They come on Fridays')
    await client.call('persona.change', { id, quote: 'Do not call me' })
    const path = join(folder, 'sheet.md')
    await client.call('persona.export', { id, form: 'markdown', destination: { kind: 'path', path } })
    const text = await readFile(path, 'utf8')
    expect(text).toMatch(/They come on Fridays .*measured/)
    expect(text).toContain('Do not call me')
    expect(text).not.toContain('—')
  })

  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '{{share "<b>"=x}} [a](javascript:b)',
    '**x** | y'
  ]

  it.each(hostile)('shows literally whatever names, quotes and lines say: %s', async (text) => {
    await client.call('field.rename', { id: 'pets', name: text })
    const { id } = await withLine(`${text} {{name pets}} {{top pets 2}}`)
    await client.call('persona.change', { id, name: text.slice(0, 80), quote: text, quoteSource: text })
    const tree = await client.call('persona.document', { id })
    expect(tree.title).toBe(text)
    const path = join(folder, 'sheet.html')
    await client.call('persona.export', { id, form: 'html', destination: { kind: 'path', path } })
    const html = await readFile(path, 'utf8')
    expect(html).not.toMatch(/<script|<img(?! src="data:image\/svg\+xml,)|<b>|onerror="/)
    expect(html).toContain(
      text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
    )
    await client.call('persona.export', {
      id,
      form: 'markdown',
      destination: { kind: 'path', path: join(folder, 'sheet.md') }
    })
    const markdown = await readFile(join(folder, 'sheet.md'), 'utf8')
    expect(markdown).not.toMatch(/(?<!\\)<script|(?<!\\)\[a\]\(javascript/)
  })

  it('tells n and how many are known for each figure, questions, and when it was confirmed', async () => {
    const { id } = await client.call('persona.draft', { segment, language: 'pl' })
    const tree = await client.call('persona.document', { id })
    const table = tree.blocks.find((block) => block.kind === 'table')
    expect(table).toMatchObject({ caption: 'Wskaźniki' })
    const text = plain(JSON.stringify(tree.blocks))
    expect(text).toContain('40 klientów')
    expect(text).toContain('Co chcieli załatwić')
    expect(tree.footer).toContain('Jeszcze niepotwierdzone.')
  })
})

describe('figures on offer', () => {
  it('have labels and values of now, each as it is put into a line', async () => {
    const offers = await client.call('persona.figures', { segment, language: 'en' })
    const figures = offers.flatMap((each) =>
      each.figures.map(({ label, figure }) => [each.field, label, figure.token, plain(figure.text)])
    )
    expect(figures).toContainEqual([null, 'Customers in the segment', '{{count}}', '40 customers'])
    expect(figures).toContainEqual(['gender', 'woman', '{{share gender=woman}}', '75 %'])
    expect(figures).toContainEqual(['money', 'Median', '{{median money}}', '€120'])
    for (const { figures: each } of offers)
      for (const { figure } of each) expect(['known', 'small']).toContain(figure.state)
  })
})
