const widest = 100

/** A text as comments of SQL, each line of its own behind two dashes: nothing in it ends the comment. */
export function sqlComment(text: string): string[] {
  const lines: string[] = []
  for (const word of text
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
    .split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < widest) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(`-- ${word}`)
  }
  return lines
}
