import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { documentForms, type DocumentForm } from '../../src/contract/document'
import { startWorker } from '../../src/node/start-worker'
import { temporaryFolder } from '../hosts/temporary-folder'

const root = fileURLToPath(new URL('../..', import.meta.url))
const icon = (name: string) => readFileSync(join(root, 'resources/icons', name))

/** The first two characters of each form of documents. */
const beginnings: Readonly<Record<DocumentForm, string>> = { pdf: '%P', docx: 'PK', html: '<!', markdown: '# ' }

/** The fuses of an executable stand behind this text: a version, their number, then `0` or `1` for each. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const allFusesWrong = '10110011'

interface AsarFile {
  readonly size: number
  /** From the end of the header, in decimal digits. */
  readonly offset: string
}
interface AsarFolder {
  readonly files: Readonly<Record<string, AsarFolder | AsarFile>>
}

/** A folder with the parts of a runtime that the packager touches; it cannot run. */
function runtimeIn(folder: string): string {
  const runtime = join(folder, 'runtime')
  mkdirSync(join(runtime, 'resources'), { recursive: true })
  mkdirSync(join(runtime, 'locales'))
  writeFileSync(join(runtime, 'electron'), `#!/bin/sh\nexit 0\n${sentinel}\u0001\u0008${allFusesWrong}`)
  chmodSync(join(runtime, 'electron'), 0o755)
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox', 'chrome_crashpad_handler'])
    writeFileSync(join(runtime, name), name)
  return runtime
}

/** The files of an .asar archive: a header of lengths, then JSON, then the bytes. */
function filesOf(archive: Buffer): Map<string, Buffer> {
  const header = JSON.parse(archive.toString('utf8', 16, 16 + archive.readUInt32LE(12))) as AsarFolder
  const begin = 8 + archive.readUInt32LE(4)
  const found = new Map<string, Buffer>()
  const walk = (folder: AsarFolder, path: string): void => {
    for (const [name, entry] of Object.entries(folder.files)) {
      if ('files' in entry) walk(entry, `${path}${name}/`)
      else found.set(path + name, archive.subarray(begin + Number(entry.offset)).subarray(0, entry.size))
    }
  }
  walk(header, '')
  return found
}

function unpack(files: ReadonlyMap<string, Buffer>, folder: string): void {
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
}

describe('the package for Linux, with a runtime that only looks like one', () => {
  let files = new Map<string, Buffer>()
  let executable = ''
  const bytes = () => [...files.values()].reduce((sum, { byteLength }) => sum + byteLength, 0)

  beforeAll(async () => {
    const folder = await temporaryFolder()
    const runtime = runtimeIn(folder)
    execFileSync(process.execPath, ['scripts/build-when-stale.mjs'], { cwd: root, stdio: 'pipe' })
    const packager = join(root, 'node_modules/electron-builder/out/cli/cli.js')
    const changes = [`-c.electronDist=${runtime}`, `-c.directories.output=${join(folder, 'release')}`]
    execFileSync(process.execPath, [packager, '--linux', 'dir', ...changes], { cwd: root, stdio: 'pipe' })
    const unpacked = join(folder, 'release/linux-unpacked')
    files = filesOf(readFileSync(join(unpacked, 'resources/app.asar')))
    executable = readFileSync(join(unpacked, 'portrait-desk'), 'latin1')
  }, 180_000)

  it('holds what the desktop runs', () => {
    const wanted = [
      'package.json',
      'LICENSE',
      'out/main/main.js',
      'out/main/worker.js',
      'out/loops/loops.wasm',
      'out/preload/preload.cjs',
      'out/renderer/index.html',
      'resources/icons/256x256.png',
      'node_modules/sql.js/dist/sql-wasm.js',
      'node_modules/sql.js/dist/sql-wasm.wasm',
      'node_modules/docx/dist/index.cjs',
      'node_modules/pdfmake/js/index.js',
      'node_modules/@expo-google-fonts/inter/LICENSE_FONT'
    ]
    expect(wanted.filter((file) => !files.has(file))).toEqual([])
  })

  it('holds every package that its core asks for: it imports customers, compares their telephone numbers and writes documents with what is packed alone', async () => {
    const folder = await temporaryFolder()
    unpack(files, join(folder, 'app'))
    const csv = join(folder, 'klienci.csv')
    writeFileSync(
      csv,
      Buffer.from('id;miasto;telefon\n1;\xa3\xf3d\xbc;600100200\n2;Krak\xf3w;+48 600 100 200\n', 'latin1')
    )
    const workerFile = pathToFileURL(join(folder, 'app/out/main/worker.js'))
    const core = await startWorker({ workerFile, folder, host: 'desktop', version: '0' })
    await core.client.call('workspace.create', { name: 'Sklep', language: 'pl' })
    const outcome = await core.client.call('import.run', { source: { kind: 'path', path: csv } })
    expect(outcome).toMatchObject({ imported: 2, rejected: 0 })
    const twice = await core.client.call('identity.duplicates', { by: ['phone'], country: 'PL' })
    expect(twice).toMatchObject({ total: 1, customers: 2 })
    for (const form of documentForms) {
      const what = { kind: 'document', document: 'handbook', segment: null, language: 'pl', form } as const
      const path = join(folder, `handbook.${form}`)
      await core.client.call('standard.export', { what, destination: { kind: 'path', path } })
      expect(readFileSync(path, 'latin1').slice(0, 2)).toBe(beginnings[form])
    }
    await core.close()
  })

  it('holds nothing else: no sources, tests, other hosts, other variants of the engine', () => {
    const strange =
      /^(?:src|test|docs|scripts|\.ci)\/|^out\/main\/(?:web|cli)\.js$|node_modules\/(?:electron|vue|hono|@hono|commander)\/|\.map$|\.d\.ts$|sql-asm|sql-wasm-(?:debug|inline|browser)|\.zip$|\.portrait|\.csv$/
    expect([...files.keys()].filter((file) => strange.test(file))).toEqual([])
  })

  it('is small: of 20 MiB a quarter are writers of documents and their typefaces', () => {
    expect(bytes()).toBeLessThan(20 * 1024 * 1024)
    expect(files.size).toBeLessThan(900)
  })

  it('has its fuses set: no Node by environment or switches, only the archive that was checked, cookies sealed', () => {
    const wire = executable.slice(executable.indexOf(sentinel) + sentinel.length + 2).slice(0, 8)
    const [runAsNode, cookies, nodeOptions, inspect, integrity, onlyAsar, snapshot, fileProtocol] = wire
    expect({ runAsNode, cookies, nodeOptions, inspect, integrity, onlyAsar, snapshot, fileProtocol }).toEqual({
      runAsNode: '0',
      cookies: '1',
      nodeOptions: '0',
      inspect: '0',
      integrity: '1',
      onlyAsar: '1',
      snapshot: '0',
      fileProtocol: '0'
    })
  })
})

describe('the icons', () => {
  it.each([16, 24, 32, 48, 64, 128, 256, 512, 1024])('are drawn at %i pixels', (size) => {
    const picture = icon(`${size}x${size}.png`)
    expect(picture.toString('latin1', 1, 4)).toBe('PNG')
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([size, size])
  })

  it('are packed as Windows and macOS read them', () => {
    const [windows, mac] = [icon('icon.ico'), icon('icon.icns')]
    expect([windows.readUInt16LE(0), windows.readUInt16LE(2), windows.readUInt16LE(4)]).toEqual([0, 1, 7])
    expect(mac.toString('latin1', 0, 4)).toBe('icns')
    expect(mac.readUInt32BE(4)).toBe(mac.length)
  })
})
