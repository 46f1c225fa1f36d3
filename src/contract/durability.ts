import type { FailureData } from './failure'

/**
 * How far the customers are on disk. A new base can be previewed as soon as its columns stand; its files are written
 * meanwhile, and only then does the workspace name them.
 *
 * - saved: what is shown is whole and verified on disk, or there are no customers.
 * - writing: `done` of `total` bytes are on disk. Until it ends the file names the customers that were there before.
 * - failed: the last base could not be written, or its writing was cancelled: the workspace has its former customers again.
 */
export type Durability =
  | { readonly kind: 'saved' }
  | { readonly kind: 'writing'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly failure: FailureData }
