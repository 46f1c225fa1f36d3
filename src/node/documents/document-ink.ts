/** Colours of documents on paper, `#rrggbb`. */
export const documentInk = { text: '#1f2328', quiet: '#57606a', line: '#d9dde2' } as const

const neutral = '#4b5563'

/** The colour that sets a document off: that of its segment, or a neutral one. */
export function accentOf(accent: string | null): string {
  return accent !== null && /^#[0-9a-f]{6}$/i.test(accent) ? accent : neutral
}
