/** A piece of a text, strong or not. */
export interface TextPart {
  readonly text: string
  readonly strong: boolean
}

const open = '\ue000'
const close = '\ue001'

/** Marks a parameter of a message as strong; `emphasisedParts` finds it again in the finished text. */
export function strong(text: string): string {
  return `${open}${text.replaceAll(open, '').replaceAll(close, '')}${close}`
}

/** The pieces of a text in which parameters were marked. */
export function emphasisedParts(text: string): TextPart[] {
  return text
    .split(new RegExp(`(${open}[^${close}]*${close})`))
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith(open) ? { text: piece.slice(1, -1), strong: true } : { text: piece, strong: false }
    )
}
