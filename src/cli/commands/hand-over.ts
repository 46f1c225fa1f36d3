import { resolve } from 'node:path'
import type { ArgumentsInput } from '../../contract/api'
import type { ExportFindingsPage, ExportPreflight, ExportWritten } from '../../contract/export-results'
import { askablePortrait } from '../askable-portrait'
import { findField } from '../find-field'
import { segmentOfText } from '../find-segment'
import { readPortraitFile } from '../read-json-file'
import { readEntries } from '../read-entries'
import { Refusal } from '../refusal'
import { answer, withWorkspace, type Context, type Session } from '../session'
import { tableLines } from '../table'

type Request = ArgumentsInput<'export.preflight'>
export type FindingReason = ArgumentsInput<'export.findings'>['reason']

/** Options of an export for a tool. */
export interface HandOverOptions {
  readonly profile: Request['profile']
  readonly segment?: readonly string[] | undefined
  readonly portrait?: string | undefined
  readonly everybody?: boolean | undefined
  readonly together?: boolean | undefined
  readonly except?: readonly string[] | undefined
  readonly suppress?: string | undefined
  /** False when those of the workspace who are not to be written to may be. */
  readonly kept?: boolean | undefined
  readonly channel?: Request['channel']
  readonly consent?: Request['consent']
  /** False when told not to. */
  readonly proof?: boolean | undefined
  readonly roles?: Request['roles']
  readonly keepDuplicates?: boolean | undefined
  readonly control?: number | undefined
  readonly split?: Request['variants']
  readonly seed?: string | undefined
  readonly country?: string | undefined
  readonly columns?: string | undefined
  readonly asOf?: string | undefined
  readonly dryRun?: boolean | undefined
  readonly why?: FindingReason | undefined
  readonly rows?: number | undefined
  readonly to?: string | undefined
  readonly force?: boolean | undefined
}

/** Writes a list for a mailing tool or a spreadsheet, or only says what it would come to. */
export async function handOverCommand(context: Context, workspace: string, options: HandOverOptions): Promise<void> {
  const { io, words } = context
  if (!options.segment?.length && options.portrait === undefined && !options.everybody)
    throw new Refusal(words.say('commandLine.handover.scopeNeeded'), 2)
  if (options.to === undefined && !options.dryRun)
    throw new Refusal(words.say('commandLine.usage.missingOption', { name: '--to' }), 2)
  await withWorkspace(context, workspace, async (session) => {
    const request = await requestOf(session, options)
    const call = { signal: io.signal }
    if (options.dryRun && options.why !== undefined) {
      const asked = { ...request, reason: options.why, limit: options.rows ?? 50 }
      const page = await session.client.call('export.findings', asked, call)
      return answer(context, page, () => findingLines(context, page))
    }
    if (options.dryRun) {
      const preflight = await session.client.call('export.preflight', request, call)
      return answer(context, preflight, () => preflightLines(context, preflight))
    }
    const destination = { kind: 'path' as const, path: resolve(io.here, options.to ?? '') }
    const overwrite = options.force ?? false
    const written = await session.client.call('export.write', { ...request, destination, overwrite }, call)
    return answer(context, written, () => writtenLines(context, written))
  })
}

async function requestOf(session: Session, options: HandOverOptions): Promise<Request> {
  const { words, state } = session
  const segments =
    options.segment?.length || options.except?.length ? await session.client.call('segment.list', {}) : []
  const scopeOf = (text: string) => ({ kind: 'segment' as const, id: segmentOfText(session, segments, text).id })
  const portraits =
    options.portrait === undefined
      ? []
      : [await askablePortrait(session, await readPortraitFile(session, options.portrait))]
  return {
    profile: options.profile,
    scopes: [
      ...(options.segment ?? []).map(scopeOf),
      ...portraits.map((portrait) => ({ kind: 'portrait' as const, portrait })),
      ...(options.everybody ? [{ kind: 'base' as const }] : [])
    ],
    overlap: options.together ? 'together' : 'firstMatch',
    except: (options.except ?? []).map(scopeOf),
    suppressed: options.suppress === undefined ? [] : await readEntries(session, options.suppress),
    kept: options.kept ?? true,
    channel: options.channel,
    consent: options.consent,
    proof: options.proof,
    roles: options.roles,
    duplicates: options.keepDuplicates ? 'keep' : 'leaveOut',
    control: options.control,
    variants: options.split,
    seed: options.seed,
    country: options.country ?? null,
    columns: namesOf(options.columns).map((name) => findField(session, state.fields, name).id),
    language: words.language,
    asOf: options.asOf ?? null
  }
}

function namesOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function preflightLines(context: Context, preflight: ExportPreflight): string[] {
  const { words } = context
  return [
    ...planLines(context, preflight),
    ...preflight.files.map(({ name, rows }) => words.say('commandLine.handover.plannedFile', { name }, rows))
  ]
}

function planLines({ words }: Context, preflight: ExportPreflight): string[] {
  const { selected, written, leftOut, control, findings } = preflight
  const lines = (kind: 'leftOut' | 'altered'): string[] => {
    const found = findings.filter((each) => each.kind === kind)
    const told = found.map(({ reason: key, customers }) => {
      const reason = words.say(`mailing.reasons.${key}`)
      return `  ${words.say('commandLine.handover.reason', { reason, key, customers })}`
    })
    return told.length === 0 ? [] : [words.say(`commandLine.handover.${kind}`), ...told]
  }
  const counts = { selected, written, leftOut, control }
  return [words.say('commandLine.handover.plan', counts), ...lines('leftOut'), ...lines('altered')]
}

function writtenLines(context: Context, { preflight, record, manifest, recorded }: ExportWritten): string[] {
  const { words } = context
  return [
    ...planLines(context, preflight),
    ...record.files.map(({ name, rows, sha256 }) =>
      words.say('commandLine.handover.file', { name, sha: sha256 }, rows)
    ),
    words.say('commandLine.handover.manifest', { name: manifest }),
    ...(recorded ? [] : [words.say('commandLine.handover.notRecorded')])
  ]
}

function findingLines({ words }: Context, { findings }: ExportFindingsPage): string[] {
  if (findings.length === 0) return [words.say('commandLine.handover.nobody')]
  const columns = ['key', 'name', 'column', 'before', 'after'] as const
  return tableLines(
    columns.map((column) => words.say(`commandLine.handover.finding.${column}`)),
    findings.map(({ key, name, column, before, after }) => [key ?? '', name ?? '', column ?? '', before, after ?? '']),
    columns.map(() => 'left')
  )
}
