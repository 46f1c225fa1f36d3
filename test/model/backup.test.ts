import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backupFileName, backupNameOf, backupsToKeep, type DatedBackup } from '../../src/model/backup'

const hour = 3_600_000
const day = 24 * hour
/** A Saturday, 15:30 on this computer. */
const now = new Date(2026, 10, 21, 15, 30).getTime()
let sequence = 0
const backup = (ago: number, reason: 'import' | 'restore' | null = null): DatedBackup => ({
  name: backupFileName(++sequence, (sequence * 7919).toString(16).padStart(64, '0').slice(-64), reason),
  at: now - ago
})
const kept = (backups: readonly DatedBackup[]): number[] => {
  const names = backupsToKeep(backups, now)
  return backups.filter(({ name }) => names.has(name)).map(({ at }) => now - at)
}

describe('a backup’s name', () => {
  it('says the sequence number, the version’s hash and why it is kept', () => {
    const name = backupFileName(7, 'ab'.repeat(32), 'import')
    expect(name).toBe('0000000007-abababababababab-import.portrait')
    expect(backupNameOf(name)).toEqual({ sequence: 7, hash: 'abababababababab', reason: 'import' })
    expect(backupNameOf('0000000007-abababababababab.portrait')?.reason).toBeNull()
    for (const other of ['lock', '7-ab.portrait', '0000000007-abababababababab-why.portrait', '.portrait'])
      expect(backupNameOf(other)).toBeNull()
  })
})

describe('backups that are kept', () => {
  it('are three of today, of different hours where there are', () => {
    const minutes = [1, 2, 3, 40, 50, 100, 200].map((ago) => backup(ago * 60_000))
    expect(kept(minutes)).toEqual([1, 40, 100].map((ago) => ago * 60_000))
  })

  it('are the last three when all are of one moment', () => {
    expect(kept([5, 4, 3, 2, 1, 0].map((ago) => backup(ago * 1000)))).toEqual([2000, 1000, 0])
  })

  it('are the last of each of the seven days before', () => {
    const daily = Array.from({ length: 60 }, (_, index) => backup(day + (index * day) / 4))
    const found = kept([backup(0), ...daily])
    expect(found.filter((ago) => ago >= day && ago < 8 * day)).toHaveLength(7)
  })

  it('are the last of each of the four weeks before', () => {
    const daily = Array.from({ length: 90 }, (_, index) => backup((index + 8) * day))
    const weeks = new Set(kept([backup(0), ...daily]).map((ago) => Math.floor((ago / day + 2) / 7)))
    expect(weeks.size).toBeGreaterThanOrEqual(4)
    expect(Math.max(...kept([backup(0), ...daily]))).toBeLessThan(35 * day)
  })

  it('are the last five before an import, a migration or a restore, however old', () => {
    const old = Array.from({ length: 8 }, (_, index) => backup((100 + index) * day, 'import'))
    expect(kept([...old, backup(0), backup(1000), backup(2000)])).toHaveLength(8)
  })

  it('are never none: the last three stay however old they are', () => {
    expect(kept([400, 300, 200, 100].map((ago) => backup(ago * day)))).toEqual([300, 200, 100].map((ago) => ago * day))
  })

  it('hold a version once, under the name that says why', () => {
    const plain = backup(0)
    const { sequence: number = 0, hash = '' } = backupNameOf(plain.name) ?? {}
    const marked = { name: backupFileName(number, hash, 'restore'), at: plain.at }
    expect([...backupsToKeep([plain, marked], now)]).toEqual([marked.name])
    expect([...backupsToKeep([marked, plain], now)]).toEqual([marked.name])
  })

  it('always have the newest, at most three of today, and few in all', () => {
    const ages = fc.array(fc.tuple(fc.integer({ min: 0, max: 200 * day }), fc.boolean()), {
      minLength: 1,
      maxLength: 80
    })
    fc.assert(
      fc.property(ages, (drawn) => {
        const backups = drawn.map(([ago, marked]) => backup(ago, marked ? 'import' : null))
        const found = kept(backups)
        expect(found).toContain(Math.min(...backups.map(({ at }) => now - at)))
        expect(found.length).toBeLessThanOrEqual(3 + 7 + 4 + 5 + 1)
        expect(found.length).toBeGreaterThanOrEqual(Math.min(3, backups.length))
      })
    )
  })
})
