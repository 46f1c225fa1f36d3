import { parentPort } from 'node:worker_threads'
import { firstBroken } from '../core/store/check-claims'
import type { ClaimAnswer, ClaimQuestion } from '../node/claim-thread'
import { nodeHash } from '../node/node-hash'

/** The entry of the thread that checks claims about shared memory for the core. */
parentPort?.on('message', ({ number, claims }: ClaimQuestion) => {
  parentPort?.postMessage({ number, broken: firstBroken(nodeHash, claims) } satisfies ClaimAnswer)
})
