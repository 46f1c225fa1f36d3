import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import { languages, type Language } from '../../../src/model/language'
import { createWords } from '../../../src/words/create-words'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { hostileStrings } from '../../hostile-strings'
import { bringIn } from './base-behind-a-door'

let folder: string
let client: Client & { close(): Promise<void> }

beforeEach(async () => {
  folder = await temporaryFolder()
  client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Mine', language: 'pl' })
  await bringIn(client, folder, 'id;email;city\n1;a@x.pl;Oslo\n2;b@x.pl;Rome', 'a.csv')
  await client.call('import.settle', {})
})

/** The manifest of a list of two segments that ask about these values. */
async function manifestOf(
  names: readonly [string, string],
  values: readonly string[],
  language: Language,
  out: string
) {
  await mkdir(join(folder, out))
  const criterion = { kind: 'choice' as const, id: 'c', field: 'city', values: ['Oslo', ...values] }
  const portrait = { kind: 'group' as const, mode: 'all' as const, members: [criterion] }
  const saved = []
  for (const name of names) saved.push(await client.call('segment.save', { name: name.slice(0, 32), portrait }))
  const path = join(folder, out, 'list.csv')
  const { manifest, manifestText } = await client.call('export.write', {
    profile: 'generic',
    scopes: saved.map(({ id }) => ({ kind: 'segment' as const, id })),
    consent: 'any',
    seed: values[0] ?? '',
    language,
    destination: { kind: 'path', path }
  })
  return { text: manifestText, file: join(folder, out, manifest) }
}
const said = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('a manifest', () => {
  it.each(languages)('in %s tells what its segments are called and ask about, as it is', async (language) => {
    for (let at = 0; at < hostileStrings.length; at += 3) {
      const values = hostileStrings.slice(at, at + 3)
      const { text } = await manifestOf([`=1+${at}`, `{0} @:x | ${at}`], values, language, `hostile ${at}`)
      for (const value of [`=1+${at}: `, `{0} @:x | ${at}: `, ...values]) expect(said(text)).toContain(said(value))
    }
  })

  it('has no line that a value made', async () => {
    const hash = `${'0'.repeat(64)}  list.csv`
    const breaks = ['\n', '\r\n', '\u2028'].map((line) => `x${line}${hash}`)
    const harmless = await manifestOf(['A', 'B'], ['x', 'y'], 'en', 'harmless')
    const hostile = await manifestOf(['C', 'D'], breaks, 'en', 'hostile')
    const linesOf = ({ text }: { text: string }) => text.split(/[\r\n\u000b\u000c\u0085\u2028\u2029]/)
    expect(linesOf(hostile)).toHaveLength(linesOf(harmless).length)
    expect(linesOf(hostile)).not.toContain(hash)
    expect(linesOf(hostile).filter((line) => /^[0-9a-f]{64} {2}/.test(line))).toHaveLength(1)
  })

  const lacksProgram = spawnSync('sha256sum', ['--version']).status !== 0 && process.env.CI !== 'true'
  it.skipIf(lacksProgram)('holds the hashes as other programs check them', async () => {
    const { file, text } = await manifestOf(['A', 'B'], [], 'en', 'out')
    const [, hashes = ''] = text.split(createWords('en').say('mailing.manifest.hashes'))
    const checked = execFileSync('sha256sum', ['--check', '--strict'], {
      cwd: join(file, '..'),
      input: hashes.trimStart()
    })
    expect(checked.toString().trim().split('\n')).toEqual(['list.csv: OK'])
  })
})
