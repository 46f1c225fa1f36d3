import type { Language } from '../model/language'
import { numberFormat } from './number-format'

const narrowNoBreakSpace = '\u202f'

/** A share of 0 to 1 with one decimal: `6.6 %`; less than a tenth of a percent away from none or all reads `< 0.1 %` or `> 99.9 %`. */
export function formatPercent(language: Language, share: number): string {
  const percent = share * 100
  const write = (value: number, decimals: number): string =>
    `${numberFormat(language, { least: decimals, most: decimals }).format(value)}${narrowNoBreakSpace}%`
  if (percent === 0 || percent === 100) return write(percent, 0)
  if (percent > 0 && percent < 0.05) return `<${narrowNoBreakSpace}${write(0.1, 1)}`
  if (percent < 100 && percent >= 99.95) return `>${narrowNoBreakSpace}${write(99.9, 1)}`
  return write(percent, 1)
}
