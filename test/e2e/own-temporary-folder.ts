import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A temporary folder for one run that whatever the run starts makes its own in; the returned function removes it with all of them. */
export default function ownTemporaryFolder(): () => void {
  const outside = tmpdir()
  mkdirSync(outside, { recursive: true })
  const folder = mkdtempSync(join(outside, 'portrait-desk-e2e-'))
  process.env.TMPDIR = folder
  process.env.TEMP = folder
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
}
