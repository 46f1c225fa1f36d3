import type { Scope } from '../../../contract/requests'
import type { ExportProfile } from '../../../contract/export-results'
import type { Language } from '../../../model/language'
import { mostSuppressed } from '../../../model/suppressed-entries'
import type { ExportRequestInput, useExportSetupStore } from '../../stores/export-setup'
import { allSuppressed } from './suppressed-entries'

type Setup = ReturnType<typeof useExportSetupStore>['setup']

/** What a list is for: the channel chosen, or the tool's usual one where it does not have that. */
export function channelOf(
  { channel }: Pick<Setup, 'channel'>,
  { channels }: ExportProfile
): ExportProfile['channels'][number] {
  return channels.find((each) => each === channel) ?? channels[0] ?? 'none'
}

/** Whether the names of the parts can stand in the names of files, each another. */
export function arePartsNamed(variants: readonly { readonly name: string }[]): boolean {
  const names = variants.map(({ name }) => name.trim().toLowerCase())
  return names.every((name) => /^[\p{L}\p{N}]{1,20}$/u.test(name)) && new Set(names).size === names.length
}

/** A question of 4 MiB is not taken by the host of the browser; the rest of it is small. */
const mostBytes = 3_800_000
const bytesOf = (entry: string): number => encoder.encode(JSON.stringify(entry)).length + 1
const encoder = new TextEncoder()

/** Why nothing can be asked: parts that cannot be told apart, or more or longer entries to leave out than can be asked about. */
export function problemOfSetup(
  setup: Pick<Setup, 'split' | 'variants' | 'suppressed' | 'files'>
): 'badPart' | 'tooMany' | 'tooLong' | null {
  if (setup.split && !arePartsNamed(setup.variants)) return 'badPart'
  const entries = allSuppressed(setup)
  if (entries.length > mostSuppressed) return 'tooMany'
  return entries.reduce((length, entry) => length + bytesOf(entry), 0) > mostBytes ? 'tooLong' : null
}

const scopeOf = (id: string): Scope => ({ kind: 'segment', id })

/** The question that the choices come to; null where they are not enough for one. */
export function requestOfSetup(setup: Setup, profile: ExportProfile, language: Language): ExportRequestInput | null {
  if (setup.segments.length === 0) return null
  const variants = setup.split
    ? setup.variants.map(({ name, weight }) => ({ name: name.trim(), weight: weight ?? 1 }))
    : []
  if (problemOfSetup(setup)) return null
  return {
    profile: profile.id,
    scopes: setup.segments.map(scopeOf),
    except: setup.except.map(scopeOf),
    overlap: setup.overlap,
    suppressed: allSuppressed(setup),
    kept: setup.kept,
    channel: channelOf(setup, profile),
    consent: setup.consent,
    proof: setup.proof,
    roles: setup.leaveOutRoles ? 'leaveOut' : 'keep',
    duplicates: setup.oncePerAddress ? 'leaveOut' : 'keep',
    control: (setup.control ?? 0) / 100,
    variants,
    seed: setup.seed,
    columns: [...setup.columns],
    country: setup.country === 'base' ? null : setup.country,
    language
  }
}
