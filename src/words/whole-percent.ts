import type { Words } from './create-words'

const narrowNoBreakSpace = '\u202f'

/** A share of 0 to 1 in whole percent, as it reads well in a text: `61 %`; what is not quite none or all reads `< 1 %` or `> 99 %`. */
export function wholePercent(words: Words, share: number): string {
  const percent = share * 100
  const write = (value: number): string => `${words.number(value, 0)}${narrowNoBreakSpace}%`
  if (percent > 0 && percent < 0.5) return `<${narrowNoBreakSpace}${write(1)}`
  if (percent < 100 && percent >= 99.5) return `>${narrowNoBreakSpace}${write(99)}`
  return write(percent)
}
