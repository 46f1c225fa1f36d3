import type { ExportOptions } from '../../../src/contract/requests'
import { Failure } from '../../../src/contract/failure'
import type { exportMembers } from '../../../src/core/export/export-members'
import type { ListSource } from '../../../src/core/export/list-columns'
import { nodeCharsets } from '../../../src/node/node-charsets'

/** What a way of writing lists ends in: its counts and bytes, or its refusal. */
export async function outcomeOfList(work: typeof exportMembers, source: ListSource, options: ExportOptions) {
  const pieces: Uint8Array[] = []
  try {
    const result = await work(source, options, {
      write: async (bytes) => void pieces.push(bytes.slice()),
      charsets: nodeCharsets,
      signal: new AbortController().signal,
      onProgress: () => undefined
    })
    return { result, bytes: Buffer.concat(pieces).toString('latin1') }
  } catch (error) {
    if (error instanceof Failure) return { code: error.code, details: error.details }
    throw error
  }
}
