import type { Block, DocumentTree, Line } from '../../contract/document'
import type { FigureNow, PersonaBlockNow, PersonaLineNow, PersonaNow, SaidPiece } from '../../contract/persona-results'
import { segmentInk } from '../../model/segment-ink'
import { createWords, type Words } from '../../words/create-words'
import { wholePercent } from '../../words/whole-percent'
import { staleMonths } from './persona-now'

const faceWidth = 36

/** The sheet of a persona as a document: the core first, each line with its mark, questions where nothing is known, and all figures with n. */
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
      ...quoteBlocks(persona, words),
      ...warnings(persona, words),
      ...persona.blocks.flatMap((block) => sheetBlocks(block, words)),
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

function quoteBlocks({ quote, quoteSource }: PersonaNow, words: Words): Block[] {
  if (quote.trim() === '') return []
  const by = quoteSource.trim() === '' ? words.say('persona.document.quoteBy') : quoteSource
  return [{ kind: 'quote', text: quote, by }]
}

function warnings({ stale }: PersonaNow, words: Words): Block[] {
  const texts = [
    ...(stale.old ? [words.say('persona.document.stale', {}, staleMonths)] : []),
    ...(stale.moved > 0 ? [words.say('persona.document.moved', {}, stale.moved)] : [])
  ]
  return texts.map((text) => ({ kind: 'paragraph', text: [{ text, mark: 'strong' }] }))
}

function sheetBlocks({ block, lines, question }: PersonaBlockNow, words: Words): Block[] {
  const heading: Block = { kind: 'heading', level: 1, text: words.say(`persona.blocks.${block}`) }
  if (lines.length > 0)
    return [heading, { kind: 'list', ordered: false, items: lines.map((line) => lineOf(line, words)) }]
  const ask = words.say('persona.document.ask', { question })
  return [heading, { kind: 'paragraph', text: [{ text: ask, mark: 'quiet' }] }]
}

function lineOf({ pieces, mark, source }: PersonaLineNow, words: Words): Line {
  const letter = words.say(`persona.document.letters.${mark}`)
  return [
    { text: letter, mark: 'quiet' },
    ' ',
    ...pieces.flatMap((piece) => pieceOf(piece, words)),
    ...(source.trim() === '' ? [] : [' ', quiet(words.say('persona.document.source', { source }))])
  ]
}

function pieceOf(piece: SaidPiece, words: Words): Line {
  if (piece.kind === 'text') return [piece.text]
  if (piece.kind === 'unreadable') return [piece.token, ' ', quiet(words.say('persona.figure.unreadable'))]
  const { figure, moved } = piece
  const notes = [
    ...(figure.state === 'small' ? [words.say('persona.document.small', { n: figure.n })] : []),
    ...(moved ? [words.say('persona.document.was', { then: moved.thenText })] : [])
  ]
  return [{ text: figure.text, mark: 'emphasis' }, ...(notes.length === 0 ? [] : [' ', quiet(notes.join(', '))])]
}

function quiet(text: string): Line[number] {
  return { text: `(${text})`, mark: 'quiet' }
}

/** Names are no figures, and the whole segment is told in the subtitle. */
function figureTable(persona: PersonaNow, words: Words): Block[] {
  const figures = new Map<string, { figure: FigureNow; said: string }>()
  for (const { lines } of persona.blocks)
    for (const { pieces, said } of lines)
      for (const piece of pieces)
        if (piece.kind === 'figure' && piece.figure.known !== null)
          figures.set(piece.figure.token, figures.get(piece.figure.token) ?? { figure: piece.figure, said })
  if (figures.size === 0) return []
  const rows = [...figures.values()].map(({ figure, said }): Line[] => [
    [said],
    [figure.text],
    [words.say(`fields.units.${figure.counted}`, {}, figure.n)],
    [figure.known === null ? '' : wholePercent(words, figure.known)]
  ])
  return [
    {
      kind: 'table',
      caption: words.say('persona.document.figures'),
      columns: [
        { text: words.say('persona.document.figure'), side: 'left' },
        { text: words.say('persona.document.value'), side: 'left' },
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
