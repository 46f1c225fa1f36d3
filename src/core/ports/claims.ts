/** What must hold of bytes that were read: they have a hash; offsets begin at 0, never fall and end at `last`; all codes are below a limit. */
export type Claim =
  | { readonly kind: 'hash'; readonly bytes: Uint8Array; readonly sha256: string }
  | { readonly kind: 'rises'; readonly offsets: Uint32Array; readonly last: number }
  | { readonly kind: 'below'; readonly codes: Uint8Array | Uint16Array | Uint32Array; readonly limit: number }

/** A thread beside the core's that looks at arrays of shared memory while the core goes on. */
export interface ClaimThread {
  /** Starts it before it is needed. */
  wake(): void
  /** Tells the kind of the first claim that does not hold, null when all hold. Rejects when the thread cannot be had. */
  firstBroken(claims: readonly Claim[]): Promise<Claim['kind'] | null>
}
