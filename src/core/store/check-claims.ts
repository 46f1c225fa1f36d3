import type { Claim, ClaimThread } from '../ports/claims'
import type { Hash, Ports } from '../ports/ports'
import { rises } from './chunks'
import { DamagedColumns } from './damaged-columns'

/** The kind of the first claim that does not hold; null when all hold. */
export function firstBroken(hash: Hash, claims: readonly Claim[]): Claim['kind'] | null {
  return claims.find((claim) => !holds(hash, claim))?.kind ?? null
}

function holds(hash: Hash, claim: Claim): boolean {
  switch (claim.kind) {
    case 'hash':
      return hash.sha256(claim.bytes) === claim.sha256
    case 'rises':
      return rises(claim.offsets, claim.last)
    case 'below':
      return largestOf(claim.codes) < claim.limit
  }
}

function largestOf(codes: Uint8Array | Uint16Array | Uint32Array): number {
  let largest = -1
  for (let index = 0; index < codes.length; index++)
    if ((codes[index] as number) > largest) largest = codes[index] as number
  return largest
}

/** Checks claims as they come. */
export interface ClaimChecks {
  /** @throws DamagedColumns when it is found at once. */
  check(claims: readonly Claim[]): void
  /** Settles when all claims were checked. @throws DamagedColumns. */
  readonly done: () => Promise<void>
}

/** Checks in the host's second thread what lies in shared memory, all else here; here too when that thread cannot be had. */
export function createClaimChecks({ hash, claimThread }: Pick<Ports, 'hash' | 'claimThread'>): ClaimChecks {
  const running: Promise<void>[] = []
  const checkHere = (claims: readonly Claim[]): void => refuse(firstBroken(hash, claims))
  return {
    check(claims) {
      if (!claimThread || !claims.every(isShared)) return checkHere(claims)
      const checked = checkElsewhere(claimThread, claims, checkHere)
      checked.catch(() => undefined)
      running.push(checked)
    },
    done: async () => void (await Promise.all(running))
  }
}

async function checkElsewhere(
  thread: ClaimThread,
  claims: readonly Claim[],
  checkHere: (claims: readonly Claim[]) => void
): Promise<void> {
  const broken = await thread.firstBroken(claims).catch(() => 'unanswered' as const)
  if (broken === 'unanswered') checkHere(claims)
  else refuse(broken)
}

function refuse(broken: Claim['kind'] | null): void {
  if (broken !== null) throw new DamagedColumns(`broken: ${broken}`)
}

function isShared(claim: Claim): boolean {
  const array = claim.kind === 'hash' ? claim.bytes : claim.kind === 'rises' ? claim.offsets : claim.codes
  return typeof SharedArrayBuffer !== 'undefined' && array.buffer instanceof SharedArrayBuffer
}
