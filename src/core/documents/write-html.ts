import type { Block, DocumentTree, Inline, Line } from '../../contract/document'
import { documentStyle } from './document-style'
import { readableText } from './readable-text'

/** A document as one HTML file that needs nothing else, prints on A4 and runs no script; every text is escaped. */
export function writeHtml({ language, title, subtitle, accent, contents, blocks, footer }: DocumentTree): string {
  const color = accent !== null && /^#[0-9a-f]{6}$/i.test(accent) ? accent : '#4b5563'
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    `<title>${escaped(title)}</title>`,
    `<style>:root { --accent: ${color} }\n${documentStyle}</style>`,
    '</head>',
    '<body>',
    '<header>',
    `<h1>${escaped(title)}</h1>`,
    ...(subtitle === null ? [] : [`<p class="subtitle">${escaped(subtitle)}</p>`]),
    '</header>',
    ...(contents === undefined ? [] : [contentsOf(contents, blocks)]),
    '<main>',
    ...blocks.map(blockOf),
    '</main>',
    `<footer>${escaped(footer)}</footer>`,
    '</body>',
    '</html>',
    ''
  ].join('\n')
}

/** A link to each heading of the first two levels. */
function contentsOf(title: string, blocks: readonly Block[]): string {
  const links = blocks.flatMap((block, at) =>
    block.kind === 'heading' && block.level < 3
      ? [`<li class="level${block.level}"><a href="#part${at}">${escaped(block.text)}</a></li>`]
      : []
  )
  return `<nav><p>${escaped(title)}</p><ul>${links.join('')}</ul></nav>`
}

/** The title is the only heading of the first level. */
function blockOf(block: Block, at: number): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1} id="part${at}">${escaped(block.text)}</h${block.level + 1}>`
    case 'paragraph':
      return `<p>${lineOf(block.text)}</p>`
    case 'quote': {
      const by = block.by === null ? '' : `<footer>${escaped(block.by)}</footer>`
      return `<blockquote><p>${escaped(block.text)}</p>${by}</blockquote>`
    }
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      return `<${tag}>${block.items.map((item) => `<li>${lineOf(item)}</li>`).join('')}</${tag}>`
    }
    case 'terms':
      return `<dl>${block.items.map(({ term, text }) => `<div><dt>${escaped(term)}</dt><dd>${lineOf(text)}</dd></div>`).join('')}</dl>`
    case 'table':
      return tableOf(block)
    case 'picture':
      return pictureOf(block)
    case 'signatures':
      return `<div class="signatures">${block.roles.map((role) => `<p>${escaped(role)}</p>`).join('')}</div>`
    case 'pageBreak':
      return '<hr class="page">'
  }
}

function tableOf({ caption, columns, rows }: Extract<Block, { kind: 'table' }>): string {
  const sideOf = (column: number) => (columns[column]?.side === 'right' ? ' class="right"' : '')
  const head = columns.map(({ text }, column) => `<th scope="col"${sideOf(column)}>${escaped(text)}</th>`).join('')
  const cell = (line: Line, column: number) =>
    column === 0 ? `<th scope="row">${lineOf(line)}</th>` : `<td${sideOf(column)}>${lineOf(line)}</td>`
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')
  const title = caption === null ? '' : `<caption>${escaped(caption)}</caption>`
  return `<table>${title}<thead><tr>${head}</tr></thead>\n<tbody>${body}</tbody></table>`
}

/** Only pictures that are inside the file are drawn. */
function pictureOf({ source, alt, width }: Extract<Block, { kind: 'picture' }>): string {
  if (!source.startsWith('data:image/')) return ''
  return `<img src="${escaped(source)}" alt="${escaped(alt)}" style="width: ${Math.round(width)}mm">`
}

function lineOf(line: Line): string {
  return line.map(inlineOf).join('')
}

function inlineOf(inline: Inline): string {
  if (typeof inline === 'string') return escaped(inline)
  const text = escaped(inline.text)
  if (inline.mark === 'strong') return `<strong>${text}</strong>`
  return inline.mark === 'emphasis' ? `<em>${text}</em>` : `<span class="quiet">${text}</span>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

/** Lines of a text stay lines. */
function escaped(text: string): string {
  return readableText(text)
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
    .replace(/\r\n?|\n/g, '<br>')
}
