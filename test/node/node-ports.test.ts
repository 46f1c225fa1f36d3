import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { defaultFolder, type DocumentsHost } from '../../src/node/default-folder'
import { nodeCharsets } from '../../src/node/node-charsets'
import { nodeClock } from '../../src/node/node-clock'
import { nodeHash } from '../../src/node/node-hash'
import { nodeLog } from '../../src/node/node-log'
import { nodePorts } from '../../src/node/node-ports'
import { nodeRandomness } from '../../src/node/node-randomness'

describe('character sets', () => {
  it('decode each single-byte set, C1 characters of windows-1252 included', () => {
    expect(nodeCharsets.table('windows-1252')[0x80]).toBe('€')
    expect(nodeCharsets.table('windows-1251')[0xcf]).toBe('П')
    expect(nodeCharsets.table('windows-1250')[0xb9]).toBe('ą')
  })

  it('have 256 characters, with U+FFFD where a byte means nothing', () => {
    for (const encoding of ['windows-1250', 'windows-1251', 'windows-1252'] as const)
      expect(nodeCharsets.table(encoding)).toHaveLength(256)
    expect(nodeCharsets.table('windows-1252')[0x81]).toBe('\ufffd')
    expect(nodeCharsets.table('windows-1251')[0x98]).toBe('\ufffd')
  })
})

describe('the clock', () => {
  it('tells the local day, not that of Greenwich', () => {
    vi.useFakeTimers({ now: new Date(2026, 0, 2, 0, 30) })
    try {
      expect(nodeClock.today()).toBe('2026-01-02')
      expect(nodeClock.now()).toBe(new Date(2026, 0, 2, 0, 30).toISOString())
    } finally {
      vi.useRealTimers()
    }
  })

  it('has ticks that do not go back', () => {
    const before = nodeClock.ticks()
    expect(nodeClock.ticks()).toBeGreaterThanOrEqual(before)
  })
})

describe('hash, randomness and log', () => {
  it('hash as SHA-256 does (FIPS 180-2, example B.1)', () => {
    expect(nodeHash.sha256(Buffer.from('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('give so many random bytes, each time others', () => {
    expect(nodeRandomness.hex(16)).toMatch(/^[0-9a-f]{32}$/)
    expect(nodeRandomness.hex(16)).not.toBe(nodeRandomness.hex(16))
  })

  it('log nothing unless they are asked to', () => {
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    try {
      nodeLog({}).warn('unheard')
      expect(written).not.toHaveBeenCalled()
      nodeLog({ PORTRAIT_DESK_LOG: '1' }).warn('heard')
      expect(written).toHaveBeenCalledWith(expect.stringMatching(/warn heard\n$/))
    } finally {
      written.mockRestore()
    }
  })
})

describe('the folder of workspaces', () => {
  const host = (parts: Partial<DocumentsHost>): DocumentsHost => ({
    platform: 'linux',
    home: '/home/anna',
    environment: {},
    readText: () => null,
    ...parts
  })
  const usual = join('/home/anna', 'Documents', 'Portrait Desk')

  it('is in the documents of the home folder', () => {
    expect(defaultFolder(host({}))).toBe(usual)
    expect(defaultFolder(host({ platform: 'darwin', environment: { XDG_DOCUMENTS_DIR: '/x' } }))).toBe(usual)
  })

  it('follows the documents folder that the desktop names', () => {
    expect(defaultFolder(host({ environment: { XDG_DOCUMENTS_DIR: '/data/docs' } }))).toBe('/data/docs/Portrait Desk')
    const readText = (path: string) =>
      path === '/home/anna/.config/user-dirs.dirs'
        ? '# comment\nXDG_DESKTOP_DIR="$HOME/Стол"\nXDG_DOCUMENTS_DIR="$HOME/Документы"\n'
        : null
    expect(defaultFolder(host({ readText }))).toBe('/home/anna/Документы/Portrait Desk')
  })

  it('is not led astray by a name that is no absolute path', () => {
    expect(defaultFolder(host({ environment: { XDG_DOCUMENTS_DIR: 'docs' } }))).toBe(usual)
    expect(defaultFolder(host({ readText: () => 'XDG_DOCUMENTS_DIR=""' }))).toBe(usual)
  })
})

describe('the ports of Node', () => {
  it('name an absolute folder and need not find it', async () => {
    const ports = await nodePorts({ folder: 'nowhere at all', host: 'browser', version: '1' })
    expect(ports.folder).toBe(join(process.cwd(), 'nowhere at all'))
    expect(await ports.files.list(ports.folder)).toEqual([])
  })
})
