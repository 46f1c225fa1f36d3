import type { StandardFinding } from '../../../contract/standard-results'
import type { StandardWords } from '../../../words/standard-words'

const kinds = { fault: 'faults', warning: 'warnings', note: 'notes' } as const

/** How many faults, warnings and notes there are, in words; empty when there is nothing. */
export function findingCounts({ say }: Pick<StandardWords, 'say'>, findings: readonly StandardFinding[]): string {
  return (['fault', 'warning', 'note'] as const)
    .flatMap((severity) => {
      const count = findings.filter((finding) => finding.severity === severity).length
      return count === 0 ? [] : [say(`checker.${kinds[severity]}`, {}, count)]
    })
    .join(' · ')
}
