import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { root } from './find-runtime'

/** What `npm start` prints until a text comes; then it is ended. */
function printedByStart(argv: readonly string[], environment: Record<string, string>, until: RegExp): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'portrait-desk-'))
  const env = {
    ...process.env,
    LC_ALL: '',
    LC_MESSAGES: '',
    LANG: 'en_US.UTF-8',
    PATH: join(folder, 'nothing'),
    ...environment
  }
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs'), '--dir', folder, ...argv], { cwd: root, env })
  let printed = ''
  return new Promise((resolve) => {
    const look = (piece: Buffer): void => {
      printed += piece.toString()
      if (until.test(printed)) child.kill('SIGTERM')
    }
    child.stdout.on('data', look)
    child.stderr.on('data', look)
    child.on('exit', () => resolve(printed))
  })
}

const address = /http:\/\/127\.0\.0\.1:\d+\/#code=[\w-]+/
const sentence = 'The desktop window cannot be opened here'

test('where no runtime is, npm start says so in one sentence and opens the browser host', async () => {
  const printed = await printedByStart([], { ELECTRON_OVERRIDE_DIST_PATH: '/nowhere' }, address)
  const [first = '', second = '', ...rest] = printed.trim().split('\n')
  expect(first).toContain(sentence)
  expect(second).toMatch(address)
  expect(rest).toEqual([])
})

test('a runtime that cannot run leads to the browser host too, in the language of the user', async () => {
  const runtime = mkdtempSync(join(tmpdir(), 'portrait-desk-'))
  const told = join(root, 'node_modules/electron/path.txt')
  const name = existsSync(told) ? readFileSync(told, 'utf8').trim() : 'electron'
  writeFileSync(join(runtime, name), '#!/bin/sh\nexit 127\n', { mode: 0o755 })
  const environment = { ELECTRON_OVERRIDE_DIST_PATH: runtime, LANG: 'ru_RU.UTF-8' }
  expect(await printedByStart([], environment, address)).toContain('Открыть окно программы здесь нельзя')
})

test('npm start -- --browser opens the browser host without a word about the desktop', async () => {
  const printed = await printedByStart(['--browser'], {}, address)
  expect(printed).not.toContain(sentence)
  expect(printed).toMatch(address)
})
