import { describe, expect, it } from 'vitest'
import type { DocumentTree } from '../../../src/contract/document'
import { writeDocument } from '../../../src/core/documents/write-document'
import { writeHtml } from '../../../src/core/documents/write-html'
import { writeMarkdown } from '../../../src/core/documents/write-markdown'

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='x",
  '&lt;b&gt; & &amp;',
  '</style><svg/onload=alert(1)>',
  '[link](javascript:alert(1))',
  '**bold** _it_ `code` # no | pipe',
  '1. not a list',
  '- not a list',
  'two\nlines',
  '\u0000\u001b[31m\ud800'
]

function treeOf(text: string): DocumentTree {
  return {
    language: 'pl',
    title: text,
    subtitle: text,
    accent: text,
    footer: text,
    blocks: [
      { kind: 'heading', level: 1, text },
      {
        kind: 'paragraph',
        text: [text, { text, mark: 'strong' }, { text, mark: 'emphasis' }, { text, mark: 'quiet' }]
      },
      { kind: 'quote', text, by: text },
      { kind: 'list', ordered: true, items: [[text]] },
      { kind: 'terms', items: [{ term: text, text: [text] }] },
      { kind: 'table', caption: text, columns: [{ text, side: 'right' }], rows: [[[text]], [[text]]] },
      { kind: 'picture', source: text, alt: text, width: 30 },
      { kind: 'picture', source: 'data:image/svg+xml,"<svg onload=x>', alt: text, width: 30 },
      { kind: 'signatures', roles: [text] },
      { kind: 'pageBreak' }
    ]
  }
}

const tagsOf = (html: string): string[] => [...html.matchAll(/<(\/?[a-z!][^>]*)>/gi)].map(([, tag]) => tag ?? '')

describe('a document as HTML', () => {
  it.each(hostile)('has the same tags whatever its texts say: %j', (text) => {
    const usual = tagsOf(writeHtml(treeOf('Usual')).replaceAll('alt="Usual"', ''))
    const found = tagsOf(writeHtml(treeOf(text).blocks.length ? treeOf(text) : treeOf(''))).filter(
      (tag) => tag !== 'br'
    )
    expect(found.map((tag) => tag.split(' ')[0])).toEqual(usual.map((tag) => tag.split(' ')[0]))
    expect(found.filter((tag) => /\son\w+=(?!&)/.test(tag.replace(/"[^"]*"/g, '""')))).toEqual([])
  })

  it('shows a text literally', () => {
    expect(writeHtml(treeOf('<b>&"\''))).toContain('<p>&lt;b&gt;&amp;&quot;&#39;<strong>')
  })

  it('takes no colour that is none', () => {
    expect(writeHtml(treeOf('red } * { color: blue'))).toContain('--accent: #4b5563')
    expect(writeHtml({ ...treeOf('a'), accent: '#2563EB' })).toContain('--accent: #2563EB')
  })
})

describe('a document as Markdown', () => {
  it('escapes what would be markup', () => {
    const text = writeMarkdown(treeOf('**a** [x](y) <b> # | 1'))
    expect(text).toContain('\\*\\*a\\*\\* \\[x\\](y) \\<b\\> \\# \\| 1')
    expect(writeMarkdown(treeOf('1. a'))).toContain('\n1\\. a')
    expect(writeMarkdown(treeOf('- a'))).toContain('\n\\- a')
  })

  it('keeps each row of a table on one line', () => {
    const lines = writeMarkdown(treeOf('a\n| b |\nc')).split('\n')
    expect(lines.filter((line) => line === '| a \\| b \\| c |')).toHaveLength(3)
  })
})

describe('a written document', () => {
  it('is UTF-8 with the ending of its form', () => {
    const { bytes, extension } = writeDocument(treeOf('Łódź и Орёл'), 'markdown')
    expect(new TextDecoder().decode(bytes)).toContain('# Łódź и Орёл')
    expect(extension).toBe('md')
    expect(writeDocument(treeOf('a'), 'html').extension).toBe('html')
  })
})
