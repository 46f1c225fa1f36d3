import type { Verb } from './api'
import { Failure } from './failure'

/** A page names no path of this computer: its files come as uploads and go as downloads. @throws Failure `invalidArguments`. */
export function refusePaths(verb: Verb, args: object): void {
  for (const [place, value] of Object.entries(args) as [string, unknown][]) {
    const names = typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'path'
    if (names) throw new Failure('invalidArguments', { verb, place, rule: 'a page cannot name a path' })
  }
}
