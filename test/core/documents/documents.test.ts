import { describe, expect, it } from 'vitest'
import { writeDocument } from '../../../src/core/documents/write-document'
import { writeHtml } from '../../../src/core/documents/write-html'
import { writeMarkdown } from '../../../src/core/documents/write-markdown'
import { hostileTexts, hostileTree } from './hostile-tree'

const tagsOf = (html: string): string[] => [...html.matchAll(/<(\/?[a-z!][^>]*)>/gi)].map(([, tag]) => tag ?? '')

describe('a document as HTML', () => {
  it.each(hostileTexts)('has the same tags whatever its texts say: %j', (text) => {
    const usual = tagsOf(writeHtml(hostileTree('Usual')).replaceAll('alt="Usual"', ''))
    const found = tagsOf(writeHtml(hostileTree(text).blocks.length ? hostileTree(text) : hostileTree(''))).filter(
      (tag) => tag !== 'br'
    )
    expect(found.map((tag) => tag.split(' ')[0])).toEqual(usual.map((tag) => tag.split(' ')[0]))
    expect(found.filter((tag) => /\son\w+=(?!&)/.test(tag.replace(/"[^"]*"/g, '""')))).toEqual([])
  })

  it('shows a text literally', () => {
    expect(writeHtml(hostileTree('<b>&"\''))).toContain('<p>&lt;b&gt;&amp;&quot;&#39;<strong>')
  })

  it('takes no colour that is none', () => {
    expect(writeHtml(hostileTree('red } * { color: blue'))).toContain('--accent: #4b5563')
    expect(writeHtml({ ...hostileTree('a'), accent: '#2563EB' })).toContain('--accent: #2563EB')
  })
})

describe('a document as Markdown', () => {
  it('escapes what would be markup', () => {
    const text = writeMarkdown(hostileTree('**a** [x](y) <b> # | 1'))
    expect(text).toContain('\\*\\*a\\*\\* \\[x\\](y) \\<b\\> \\# \\| 1')
    expect(writeMarkdown(hostileTree('1. a'))).toContain('\n1\\. a')
    expect(writeMarkdown(hostileTree('- a'))).toContain('\n\\- a')
  })

  it('keeps each row of a table on one line', () => {
    const lines = writeMarkdown(hostileTree('a\n| b |\nc')).split('\n')
    expect(lines.filter((line) => line === '| a \\| b \\| c |')).toHaveLength(3)
  })
})

describe('a written document', () => {
  const office = { write: () => Promise.reject(new Error('none')) }

  it('is UTF-8 with the ending of its form', async () => {
    const { bytes, extension } = await writeDocument(hostileTree('Łódź и Орёл'), 'markdown', office)
    expect(new TextDecoder().decode(bytes)).toContain('# Łódź и Орёл')
    expect(extension).toBe('md')
    expect((await writeDocument(hostileTree('a'), 'html', office)).extension).toBe('html')
  })
})
