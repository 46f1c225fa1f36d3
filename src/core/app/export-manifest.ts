import type { ExportPreflight } from '../../contract/export-results'
import type { Scope } from '../../contract/requests'
import type { ExportRecord } from '../../model/export-record'
import { isoFromDay } from '../../model/day'
import { emptyPortrait, type Portrait } from '../../model/portrait'
import { lastVersion } from '../../model/segment'
import { createWords, type Words } from '../../words/create-words'
import { exportRuleText } from '../../words/export-rule-text'
import { sentenceOf } from '../portrait/words/sentence'
import type { OpenWorkspace } from './open-workspace'
import type { PlannedExport } from './plan-export'
import { segmentOf } from './segment-details'

/** What was written. */
interface Written {
  readonly preflight: ExportPreflight
  readonly record: ExportRecord
  /** That of the program. */
  readonly version: string
  /** The local day, `YYYY-MM-DD`. */
  readonly today: string
}

/**
 * What lies beside the files of a list, to be read by people: the rules in words, what was left out and altered and why, what is
 * known of the tool's demands. The lines of the hashes are those that `sha256sum --check` reads.
 */
export function manifestText(workspace: OpenWorkspace, planned: PlannedExport, written: Written): string {
  const { request, profile } = planned.plan.task
  const words = createWords(request.language)
  const { preflight, record } = written
  const parts: readonly (readonly string[])[] = [
    headLines(words, workspace.name, profile.name, written),
    scopeLines(words, workspace, planned, preflight),
    choiceLines(words, planned, preflight),
    findingLines(words, preflight, 'leftOut'),
    findingLines(words, preflight, 'altered'),
    [
      words.say('mailing.manifest.columns'),
      ...preflight.columns.map(
        ({ header, verified }) => `  ${header}${verified ? '' : ` (${words.say('mailing.unverified')})`}`
      )
    ],
    [
      words.say('mailing.manifest.rules', { profile: profile.name }),
      ...profile.rules.map((rule) => `  ${exportRuleText(words, rule)}`)
    ],
    [words.say('mailing.manifest.hashes'), ...record.files.map(({ name, sha256 }) => `${sha256}  ${name}`)]
  ]
  return `${parts
    .filter(({ length }) => length > 0)
    .map((lines) => lines.map(oneLine).join('\n'))
    .join('\n\n')}\n`
}

/** A name or value of the user's cannot pass for a line of the manifest. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}

function headLines(
  words: Words,
  workspace: string,
  profile: string,
  { preflight, record, version, today }: Written
): string[] {
  const files = record.files.map(({ name, rows, bytes }) => words.say('mailing.manifest.file', { name, bytes }, rows))
  return [
    words.say('mailing.manifest.title', { workspace, profile }),
    words.say('mailing.manifest.program', { version }),
    words.say('mailing.manifest.written', { day: words.day(today), time: words.time(record.at) }),
    words.say('mailing.manifest.asOf', { day: words.day(preflight.asOfDay) }),
    words.say('mailing.manifest.counts', {
      selected: preflight.selected,
      written: preflight.written,
      leftOut: preflight.leftOut,
      control: preflight.control
    }),
    ...files.map((line) => `  ${line}`)
  ]
}

function scopeLines(
  words: Words,
  workspace: OpenWorkspace,
  planned: PlannedExport,
  { scopes }: ExportPreflight
): string[] {
  const { request } = planned.plan.task
  const several = request.scopes.length > 1
  return [
    words.say('mailing.manifest.who'),
    ...request.scopes.flatMap((scope, index) => {
      const { name = '', members = 0, written = 0, paused = false } = scopes[index] ?? {}
      return [
        `  ${name === '' ? '' : `${name}: `}${sentenceOfScope(words, workspace, planned, scope)}`,
        `    ${paused ? words.say('mailing.manifest.paused') : words.say('mailing.manifest.members', { written }, members)}`
      ]
    }),
    ...(several ? [`  ${words.say(`mailing.overlaps.${request.overlap}`)}`] : []),
    ...request.except.map(
      (scope) => `  ${words.say('mailing.manifest.except', { who: sentenceOfScope(words, workspace, planned, scope) })}`
    )
  ]
}

function sentenceOfScope(words: Words, workspace: OpenWorkspace, { view }: PlannedExport, scope: Scope): string {
  const { currency } = workspace.definitions.settings
  const { language } = words
  const say = (portrait: Portrait): string =>
    sentenceOf(portrait, {
      fields: view.fieldsById,
      around: view.engine.around,
      language,
      currency,
      asOfDay: isoFromDay(view.day)
    }).text
  if (scope.kind === 'base') return say(emptyPortrait)
  if (scope.kind === 'portrait') return say(scope.portrait)
  if (scope.kind !== 'segment') return words.say('mailing.manifest.partOf', { portrait: say(scope.portrait) })
  const segment = segmentOf(workspace, scope.id)
  const portrait = lastVersion(segment)?.portrait ?? segment.draft?.portrait
  return portrait ? say(portrait) : words.say('mailing.manifest.byHand')
}

function choiceLines(words: Words, { plan }: PlannedExport, preflight: ExportPreflight): string[] {
  const { control, seed, variants, consent, duplicates, suppressed } = plan.task.request
  const { channel, country } = preflight
  const seeded = seed === '' ? '' : words.say('mailing.manifest.seed', { seed })
  return [
    words.say('mailing.manifest.choices'),
    words.say(`mailing.channels.${channel ?? 'none'}`),
    ...(channel ? [words.say(`mailing.consents.${consent}`)] : []),
    ...(channel && duplicates === 'keep' ? [words.say('mailing.manifest.duplicatesKept')] : []),
    ...(suppressed.length > 0 ? [words.say('mailing.manifest.suppressed', {}, suppressed.length)] : []),
    ...(control > 0 ? [words.say('mailing.manifest.control', { share: words.percent(control), seed: seeded })] : []),
    ...(variants.length > 0
      ? [
          words.say('mailing.manifest.variants', {
            variants: preflight.variants.map(({ name, written }) => `${name} ${words.number(written)}`).join(', '),
            seed: seeded
          })
        ]
      : []),
    ...(country === null ? [] : [words.say('mailing.manifest.country', { country })])
  ].map((line, index) => (index === 0 ? line : `  ${line}`))
}

function findingLines(words: Words, { findings }: ExportPreflight, kind: 'leftOut' | 'altered'): string[] {
  const lines = findings
    .filter((found) => found.kind === kind)
    .map(({ reason, customers }) => `  ${words.say(`mailing.reasons.${reason}`)}: ${words.number(customers)}`)
  return lines.length === 0 ? [] : [words.say(`mailing.manifest.${kind}`), ...lines]
}
