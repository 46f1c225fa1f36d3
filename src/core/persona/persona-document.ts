import type { Block, DocumentTree, Line } from '../../contract/document'
import type { PersonaBlockNow, PersonaLineNow, PersonaNow, SaidPiece } from '../../contract/persona-results'
import { segmentInk } from '../../model/segment-ink'
import { createWords, type Words } from '../../words/create-words'
import { wholePercent } from '../../words/whole-percent'
import { staleMonths } from './persona-now'

const faceWidth = 36

/** The sheet of a persona as a document: the core first, each line with its mark, what is to be asked, and of how many each line tells. */
export function personaDocument(persona: PersonaNow): DocumentTree {
  const words = createWords(persona.language)
  const { segment } = persona
  const count = words.say('fields.units.customers', {}, segment.count)
  const part = wholePercent(words, segment.share ?? 0)
  return {
    language: persona.language,
    title: persona.name,
    subtitle: words.say('persona.document.subtitle', { segment: segment.name, count, part }),
    accent: segmentInk[segment.color],
    blocks: [
      pictureBlock(persona, words),
      ...quoteBlocks(persona),
      ...warnings(persona, words),
      ...persona.blocks.flatMap((block) => sheetBlocks(block, words)),
      ...questionBlocks(persona, words),
      ...figureTable(persona, words)
    ],
    footer: footerOf(persona, words)
  }
}

function pictureBlock({ avatar, face, name }: PersonaNow, words: Words): Block {
  const source =
    avatar.kind === 'picture'
      ? `data:${avatar.picture.type};base64,${avatar.picture.bytes}`
      : `data:image/svg+xml,${encodeURIComponent(face ?? '')}`
  return { kind: 'picture', source, alt: words.say('persona.document.avatar', { name }), width: faceWidth }
}

function quoteBlocks({ quote, quoteSource }: PersonaNow): Block[] {
  if (quote.trim() === '') return []
  return [{ kind: 'quote', text: quote, by: quoteSource.trim() === '' ? null : quoteSource }]
}

function warnings({ stale }: PersonaNow, words: Words): Block[] {
  const texts = [
    ...(stale.old ? [words.say('persona.document.stale', {}, staleMonths)] : []),
    ...(stale.moved > 0 ? [words.say('persona.document.moved', {}, stale.moved)] : [])
  ]
  return texts.map((text) => ({ kind: 'paragraph', text: [{ text, mark: 'strong' }] }))
}

function sheetBlocks({ block, lines }: PersonaBlockNow, words: Words): Block[] {
  if (lines.length === 0) return []
  if (block === 'core') return lines.map((line) => ({ kind: 'paragraph', text: sentenceOf(line, words) }))
  const heading: Block = { kind: 'heading', level: 1, text: words.say(`persona.blocks.${block}`) }
  return [heading, { kind: 'list', ordered: false, items: lines.map((line) => lineOf(line, words)) }]
}

/** What is not known yet, together. */
function questionBlocks({ blocks }: PersonaNow, words: Words): Block[] {
  const open = blocks.filter(({ lines }) => lines.length === 0)
  if (open.length === 0) return []
  const items = open.map(({ block, question }) => ({ term: words.say(`persona.blocks.${block}`), text: [question] }))
  return [
    { kind: 'heading', level: 1, text: words.say('persona.document.ask') },
    { kind: 'terms', items }
  ]
}

/** The core stands for itself: its figures are set off. */
function sentenceOf(line: PersonaLineNow, words: Words): Line {
  return [...line.pieces.flatMap((piece) => pieceOf(piece, words, true)), ...markOf(line, words)]
}

function lineOf(line: PersonaLineNow, words: Words): Line {
  return [...line.pieces.flatMap((piece) => pieceOf(piece, words, false)), ...markOf(line, words)]
}

/** Where a line is from, in words: a letter alone would read as a part of the sentence. */
function markOf({ mark, source }: PersonaLineNow, words: Words): Line {
  const from = source.trim() === '' ? [] : [words.say('persona.document.source', { source })]
  return [' ', quiet([words.say(`persona.document.marks.${mark}`), ...from].join(', '))]
}

function pieceOf(piece: SaidPiece, words: Words, setOff: boolean): Line {
  if (piece.kind === 'text') return [piece.text]
  if (piece.kind === 'unreadable') return [piece.token, ' ', quiet(words.say('persona.figure.unreadable'))]
  const { figure, moved } = piece
  const notes = [
    ...(figure.state === 'small' ? [words.say('persona.document.small', { n: figure.n })] : []),
    ...(moved ? [words.say('persona.document.was', { then: moved.thenText })] : [])
  ]
  const text = setOff ? { text: figure.text, mark: 'strong' as const } : figure.text
  return [text, ...(notes.length === 0 ? [] : [' ', quiet(notes.join(', '))])]
}

function quiet(text: string): Line[number] {
  return { text: `(${text})`, mark: 'quiet' }
}

/** Each line with figures of which something can be unknown: of how many the scarcest of them is, and for what share known. */
function figureTable(persona: PersonaNow, words: Words): Block[] {
  const rows = persona.blocks.flatMap(({ lines }) =>
    lines.flatMap(({ pieces, said }): Line[][] => {
      const figures = pieces.flatMap((piece) =>
        piece.kind === 'figure' && piece.figure.known !== null ? [piece.figure] : []
      )
      const [scarcest] = figures.sort((one, other) => one.n - other.n)
      if (!scarcest) return []
      const n = words.say(`fields.units.${scarcest.counted}`, {}, scarcest.n)
      return [[[said], [n], [wholePercent(words, scarcest.known ?? 0)]]]
    })
  )
  if (rows.length === 0) return []
  return [
    { kind: 'pageBreak' },
    {
      kind: 'table',
      caption: words.say('persona.document.figures'),
      columns: [
        { text: words.say('persona.document.line'), side: 'left' },
        { text: 'n', side: 'right' },
        { text: words.say('persona.document.known'), side: 'right' }
      ],
      rows
    }
  ]
}

function footerOf({ asOfDay, confirmedOn }: PersonaNow, words: Words): string {
  const confirmed =
    confirmedOn === null
      ? words.say('persona.document.notConfirmed')
      : words.say('persona.document.confirmed', { day: words.day(confirmedOn) })
  return words.say('persona.document.footer', { day: words.day(asOfDay), confirmed })
}
