/** Why a version of a workspace is kept longer than others: it is the last one before something that changes much. */
export const backupReasons = ['import', 'migration', 'restore'] as const
export type BackupReason = (typeof backupReasons)[number]

/** What the name of a backup's file says. */
export interface BackupName {
  readonly sequence: number
  /** The first 16 digits of the version's SHA-256. */
  readonly hash: string
  readonly reason: BackupReason | null
}

/** A backup with the instant (milliseconds since 1970) at which its version was saved. */
export interface DatedBackup {
  readonly name: string
  readonly at: number
}

/** The endings of what is kept: of a workspace file, and of its people.sqlite. */
export type BackupEnding = '.portrait' | '.people.sqlite'

const pattern = /^(\d{10})-([0-9a-f]{16})(?:-(import|migration|restore))?(\.portrait|\.people\.sqlite)$/

/** The name of a backup's file: `0000000007-0123456789abcdef.portrait`, with the reason before the ending. */
export function backupFileName(
  sequence: number,
  sha256: string,
  reason: BackupReason | null,
  ending: BackupEnding = '.portrait'
): string {
  return `${String(sequence).padStart(10, '0')}-${sha256.slice(0, 16)}${reason ? `-${reason}` : ''}${ending}`
}

/** What a file's name says of a backup with this ending; null for any other file. */
export function backupNameOf(fileName: string, ending: BackupEnding = '.portrait'): BackupName | null {
  return fileName.endsWith(ending) ? readName(fileName) : null
}

function readName(fileName: string): BackupName | null {
  const [, sequence, hash, reason] = pattern.exec(fileName) ?? []
  if (sequence === undefined || hash === undefined) return null
  return { sequence: Number(sequence), hash, reason: backupReasons.find((each) => each === reason) ?? null }
}

const ofToday = 3
const days = 7
const weeks = 4
const ofReason = 5
const hour = 3_600_000

/**
 * Names of the backups that are kept: three of today (of different hours if there are, else of different ten minutes), the
 * last of each of the 7 days before, the last of each of the 4 weeks before, the last 5 with a reason, always the
 * newest, and never fewer than three. Days and weeks (from Monday) are those of this computer. Of one version kept twice the one with a reason counts.
 */
export function backupsToKeep(backups: readonly DatedBackup[], now: number): Set<string> {
  const newestFirst = withoutTwins(backups).sort((one, other) => other.at - one.at || (one.name < other.name ? 1 : -1))
  const today = dayOf(now)
  const daysAgo = (backup: DatedBackup) => today - dayOf(backup.at)
  const weeksAgo = (backup: DatedBackup) => weekOf(today) - weekOf(dayOf(backup.at))
  const between = (ago: (backup: DatedBackup) => number, most: number) =>
    newestFirst.filter((backup) => ago(backup) >= 1 && ago(backup) <= most)
  const fresh = newestFirst.filter((backup) => daysAgo(backup) <= 0)
  const marked = newestFirst.filter(({ name }) => readName(name)?.reason)
  const kept = new Set(newestFirst.slice(0, 1).map(({ name }) => name))
  keepOneEach(kept, fresh, ofToday, ({ at }) => Math.floor(at / hour))
  keepOneEach(kept, fresh, ofToday, ({ at }) => Math.floor(at / (hour / 6)))
  keepOneEach(kept, fresh, ofToday, ({ name }) => name)
  keepOneEach(kept, between(daysAgo, days), days, daysAgo)
  keepOneEach(kept, between(weeksAgo, weeks), Infinity, weeksAgo)
  for (const { name } of marked.slice(0, ofReason)) kept.add(name)
  keepOneEach(kept, newestFirst, ofToday, ({ name }) => name)
  return kept
}

/** Keeps the first backup of each bucket in which none is kept yet, until `most` of these backups are kept. */
function keepOneEach(
  kept: Set<string>,
  backups: readonly DatedBackup[],
  most: number,
  bucketOf: (backup: DatedBackup) => number | string
): void {
  const already = backups.filter(({ name }) => kept.has(name))
  const buckets = new Set(already.map(bucketOf))
  let left = most - already.length
  for (const backup of backups) {
    if (left <= 0) return
    if (kept.has(backup.name) || buckets.has(bucketOf(backup))) continue
    buckets.add(bucketOf(backup))
    kept.add(backup.name)
    left -= 1
  }
}

function withoutTwins(backups: readonly DatedBackup[]): DatedBackup[] {
  const byVersion = new Map<string, DatedBackup>()
  for (const backup of backups) {
    const { sequence, hash, reason } = readName(backup.name) ?? { sequence: 0, hash: backup.name, reason: null }
    const version = `${sequence} ${hash}`
    if (!byVersion.has(version) || reason) byVersion.set(version, backup)
  }
  return [...byVersion.values()]
}

/** The number of a local calendar day. */
function dayOf(at: number): number {
  const date = new Date(at)
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / (24 * hour))
}

/** The number of a week that begins on Monday (day 0, 1970-01-01, was a Thursday). */
function weekOf(day: number): number {
  return Math.floor((day + 3) / 7)
}
