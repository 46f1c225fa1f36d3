import type { ExportRule } from '../contract/export-results'
import type { Words } from './create-words'

/** A demand of a tool on a file in a sentence, with whether it stands in the tool's own pages. */
export function exportRuleText(words: Words, { key, figure, verified, source }: ExportRule): string {
  const rule = words.say(`mailing.rules.${key}`, { figure: figure ?? '' })
  if (verified) return words.say('mailing.rule.verified', { rule, source: source ?? '' })
  return source === null
    ? words.say('mailing.rule.guessed', { rule })
    : words.say('mailing.rule.unverified', { rule, source })
}
