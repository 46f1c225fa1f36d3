import type { DocumentTree } from '../../../src/contract/document'

/** What would be markup, or more, if a writer took it for anything but a text. */
export const hostileTexts = [
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
  '\u0000\u001b[31m\ud800',
  '\u202eright to left\u2066 and \ufffe\uffff',
  '{{PAGE}} ]]> <w:p/>'
]

/** A document in which every text is this one. */
export function hostileTree(text: string): DocumentTree {
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
