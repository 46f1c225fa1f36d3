import { describe, expect, it } from 'vitest'
import type { Claim, ClaimThread } from '../../../src/core/ports/claims'
import { createClaimChecks, firstBroken } from '../../../src/core/store/check-claims'
import { DamagedColumns } from '../../../src/core/store/damaged-columns'
import { nodeHash } from '../../../src/node/node-hash'

const shared = (...values: number[]): Uint8Array => {
  const bytes = new Uint8Array(new SharedArrayBuffer(values.length))
  bytes.set(values)
  return bytes
}
const offsets = (...values: number[]): Uint32Array => Uint32Array.from(values)
const whole: Claim = { kind: 'hash', bytes: shared(1, 2), sha256: nodeHash.sha256(Uint8Array.of(1, 2)) }
const flipped: Claim = { ...whole, bytes: shared(1, 3) }

const threadThat = (firstBroken: ClaimThread['firstBroken']): ClaimThread => ({ wake: () => undefined, firstBroken })

describe('a claim', () => {
  it('holds or is named', () => {
    const claims: readonly [Claim, boolean][] = [
      [whole, true],
      [flipped, false],
      [{ kind: 'rises', offsets: offsets(0, 2, 2, 5), last: 5 }, true],
      [{ kind: 'rises', offsets: offsets(0, 3, 2, 5), last: 5 }, false],
      [{ kind: 'rises', offsets: offsets(1, 5), last: 5 }, false],
      [{ kind: 'rises', offsets: offsets(0, 4), last: 5 }, false],
      [{ kind: 'below', codes: Uint16Array.of(0, 2), limit: 3 }, true],
      [{ kind: 'below', codes: Uint16Array.of(0, 3), limit: 3 }, false],
      [{ kind: 'below', codes: new Uint8Array(0), limit: 0 }, true]
    ]
    for (const [claim, isTrue] of claims) expect(firstBroken(nodeHash, [whole, claim])).toBe(isTrue ? null : claim.kind)
  })
})

describe('checks of claims', () => {
  it('refuse at once where there is no other thread', () => {
    const checks = createClaimChecks({ hash: nodeHash, claimThread: null })
    expect(() => checks.check([whole])).not.toThrow()
    expect(() => checks.check([flipped])).toThrow(DamagedColumns)
  })

  it('refuse at the end what the other thread found', async () => {
    const thread = threadThat(async (claims) => firstBroken(nodeHash, claims))
    const checks = createClaimChecks({ hash: nodeHash, claimThread: thread })
    checks.check([whole])
    await checks.done()
    checks.check([flipped])
    checks.check([whole])
    await expect(checks.done()).rejects.toThrow(DamagedColumns)
  })

  it('are done here when the other thread cannot be had', async () => {
    const thread = threadThat(() => Promise.reject(new Error('no thread')))
    const checks = createClaimChecks({ hash: nodeHash, claimThread: thread })
    checks.check([whole])
    await checks.done()
    checks.check([flipped])
    await expect(checks.done()).rejects.toThrow(DamagedColumns)
  })

  it('are done here for memory that no other thread can see', () => {
    const asked: (readonly Claim[])[] = []
    const thread = threadThat(async (claims) => (asked.push(claims), null))
    const checks = createClaimChecks({ hash: nodeHash, claimThread: thread })
    const own: Claim = { kind: 'hash', bytes: Uint8Array.of(1, 3), sha256: '' }
    expect(() => checks.check([own])).toThrow(DamagedColumns)
    expect(asked).toEqual([])
  })
})
