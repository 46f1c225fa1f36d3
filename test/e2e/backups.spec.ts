import { execFileSync } from 'node:child_process'
import { open, readdir, rename, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { languages } from '../../src/model/language'
import { steer } from './desktop/steer'
import { programPages } from './pages/program-pages'
import { startHostProcess } from './start-host'
import { expect, test, type Program } from './with-program'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function isAccessible(page: Page, place: string): Promise<void> {
  await expect.poll(() => page.evaluate('document.getAnimations().length')).toBe(0)
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze()
  expect
    .soft(
      violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`),
      place
    )
    .toEqual([])
}

async function chooseInMenu({ page, words }: Program, key: 'open' | 'saveAs' | 'rename'): Promise<void> {
  await page.getByRole('banner').getByRole('button').first().click()
  await page.getByRole('menuitem', { name: words.say(`backups.${key}`) }).click()
}

async function damage(path: string): Promise<void> {
  const file = await open(path, 'r+')
  await file.write(new Uint8Array(64).fill(0xff), 0, 64, 5000)
  await file.close()
}

for (const language of languages) {
  test(`restore a backup, take it back, recover a damaged file, in ${language}`, async ({ openProgram }) => {
    const program = await openProgram(language)
    const { page, words, welcome, frame, host } = program
    await welcome.openSample()
    await chooseInMenu(program, 'open')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.say('backups.title'))
    const look = page.getByRole('button', { name: new RegExp(`^${words.say('backups.look')}`) })
    await expect(look.first()).toBeVisible()
    await isAccessible(page, 'backups')
    await look.last().click()
    await expect(page.getByRole('dialog')).toContainText(words.say('backups.parts.segments'))
    await isAccessible(page, 'what a backup would change')
    await page.getByRole('button', { name: words.say('backups.restore'), exact: true }).click()
    await expect(page.getByRole('banner')).toContainText(words.say('frame.noCustomers'))
    await page.getByText(words.say('backups.undo'), { exact: true }).click()
    await expect(page.getByRole('banner')).toContainText(words.say('frame.customerCount', {}, 5000))
    await frame.goTo('segments')
    await expect(page.getByRole('main')).toContainText(words.say('starter.vip.name'))
    await frame.closeWorkspace()
    const name = words.say('starter.workspaceName')
    await host.stop()
    await damage(join(host.folder, `${name}.portrait`))
    const again = (await openProgram(language, host.folder)).page
    await again.getByRole('button', { name: new RegExp(`^${name}`) }).click()
    const recover = again.getByRole('button', { name: new RegExp(`^${words.say('backups.recoverThis')}`) })
    await expect(recover.first()).toBeVisible()
    await isAccessible(again, 'recovery')
    await recover.first().click()
    await expect(again).toHaveURL(/#\/(?:segments|import)$/)
    expect((await readdir(host.folder)).filter((file) => file.includes('.damaged-'))).toHaveLength(1)
  })
}

test('save under a new name, rename, and go on', async ({ openProgram, hostKind }) => {
  const program = await openProgram('en')
  const { page, words, welcome, frame, host } = program
  await welcome.openSample()
  const name = words.say('starter.workspaceName')
  if (hostKind === 'desktop')
    await steer(page).answer({ canceled: false, filePath: join(host.folder, 'Second.portrait') })
  await chooseInMenu(program, 'saveAs')
  if (hostKind === 'browser') {
    await expect(page.getByRole('dialog')).toContainText(words.say('backups.elsewhereText'))
    await page.getByRole('textbox', { name: words.say('backups.newName') }).fill('Second')
    await isAccessible(page, 'the question for a name')
    await page.keyboard.press('Enter')
  }
  await expect.poll(frame.workspaceName).toContain('Second')
  await chooseInMenu(program, 'rename')
  await page.getByRole('textbox', { name: words.say('backups.newName') }).fill(name)
  await page.keyboard.press('Enter')
  await expect(page.getByText(words.say('failures.workspaceExists', { name }))).toBeVisible()
  await page.getByRole('textbox', { name: words.say('backups.newName') }).fill('Third')
  await page.keyboard.press('Enter')
  await expect.poll(frame.workspaceName).toContain('Third')
  const files = (await readdir(host.folder)).filter((file) => file.endsWith('.portrait'))
  expect(files.sort()).toEqual([`${name}.portrait`, 'Third.portrait'].sort())
})

test('a workspace that the window holds is refused to the command line, and taken over when the host has died', async ({
  openProgram,
  hostKind
}) => {
  const { words, welcome, host } = await openProgram('en')
  await welcome.openSample()
  const path = join(host.folder, `${words.say('starter.workspaceName')}.portrait`)
  const before = (await stat(path)).mtimeMs
  const formula = ['formula', path, '--name', 'Two', '--sum', 'money+purchases']
  const cli = (...args: readonly string[]) =>
    execFileSync(process.execPath, [resolve('out/main/cli.js'), ...args], { encoding: 'utf8', stdio: 'pipe' })
  expect(() => cli(...formula)).toThrow(new RegExp(hostKind))
  expect((await stat(path)).mtimeMs).toBe(before)
  expect(JSON.parse(cli('segments', path, '--json'))).toMatchObject({ segments: expect.any(Array) as unknown[] })
  await host.kill()
  cli('formula', path, '--name', 'Two', '--sum', 'purchases+purchases')
  expect((await stat(path)).mtimeMs).toBeGreaterThan(before)
})

test('a second program shows the workspace without changing it, and says who holds it', async ({
  openProgram,
  hostKind,
  browser
}) => {
  const { words, welcome, frame, host } = await openProgram('en')
  await welcome.openSample()
  await frame.isSaved()
  const name = words.say('starter.workspaceName')
  const before = (await stat(join(host.folder, `${name}.portrait`))).mtimeMs
  const second = await startHostProcess({ folder: host.folder, language: 'en' })
  const context = await browser.newContext()
  const page = await context.newPage()
  try {
    await page.goto(second.address)
    const other = programPages(page, words)
    await other.welcome.openWorkspace(name)
    const [beginning = ''] = words.say('frame.readOnly', { holder: '@' }).split('@')
    await expect(page.getByText(beginning)).toContainText(hostKind)
    await isAccessible(page, 'read only')
    await expect(page.getByRole('main')).toContainText(words.say('starter.vip.name'))
    await page.getByRole('banner').getByRole('button').first().click()
    await expect(page.getByRole('menuitem', { name: words.say('backups.saveAs') })).toBeVisible()
    await expect(page.getByRole('menuitem', { name: words.say('backups.rename') })).toHaveCount(0)
  } finally {
    await context.close()
    await second.stop()
  }
  expect((await stat(join(host.folder, `${name}.portrait`))).mtimeMs).toBe(before)
})

test('a file that another program has changed is not overwritten, and one can go on with it', async ({
  openProgram
}) => {
  const { page, words, welcome, frame, host } = await openProgram('en')
  await welcome.openSample()
  const path = join(host.folder, `${words.say('starter.workspaceName')}.portrait`)
  await frame.isSaved()
  const backups = join(`${path}-data`, 'backups')
  const [older] = await readdir(backups)
  execFileSync('cp', [join(backups, older ?? ''), path])
  await frame.goTo('settings')
  await page.getByLabel(words.say('settings.bands'), { exact: true }).fill('20, 40+')
  await page.keyboard.press('Enter')
  const reopen = page.getByRole('button', { name: words.say('backups.conflictReopen') })
  await expect(reopen).toBeVisible()
  await isAccessible(page, 'conflict')
  await reopen.click()
  await expect(reopen).toBeHidden()
  await expect(page.getByRole('banner')).toContainText(words.say('frame.noCustomers'))
  await page.getByRole('button', { name: words.say('backups.title'), exact: true }).click()
  await expect(page.getByText(words.say('backups.reasons.conflict'))).toBeVisible()
})

/** The user comes back to the window. */
const comeBack = (page: Page) => page.evaluate("window.dispatchEvent(new Event('focus'))")

test('who comes back to the window is told at once that another program has changed the file', async ({
  openProgram
}) => {
  const { page, words, welcome, frame, host } = await openProgram('pl')
  await welcome.openSample()
  const path = join(host.folder, `${words.say('starter.workspaceName')}.portrait`)
  await frame.isSaved()
  const backups = join(`${path}-data`, 'backups')
  const [older] = await readdir(backups)
  execFileSync('cp', [join(backups, older ?? ''), path])
  const told = page.getByRole('alert').filter({ hasText: words.say('backups.outsideText') })
  await expect(told).toBeHidden()
  await comeBack(page)
  await expect(told).toBeVisible()
  await isAccessible(page, 'changed outside')
  await told.getByRole('button', { name: words.say('backups.conflictReopen') }).click()
  await expect(told).toBeHidden()
  await expect(page.getByRole('banner')).toContainText(words.say('frame.noCustomers'))
  await expect.poll(async () => readdir(`${path}-data`)).not.toContain('conflicts')
})

test('who comes back to the window is told that the file is gone, and loses nothing', async ({ openProgram }) => {
  const { page, words, welcome, frame, host } = await openProgram('ru')
  await welcome.openSample()
  const path = join(host.folder, `${words.say('starter.workspaceName')}.portrait`)
  await frame.isSaved()
  await rename(path, `${path}-moved`)
  await comeBack(page)
  const told = page.getByRole('alert').filter({ hasText: words.say('backups.goneTitle') })
  await expect(told).toBeVisible()
  await isAccessible(page, 'gone')
  await expect(page.getByRole('main')).toContainText(words.say('starter.vip.name'))
  await rename(`${path}-moved`, path)
  await told.getByRole('button', { name: words.say('backups.goneLook') }).click()
  await expect(told).toBeHidden()
  await frame.goTo('customers')
  await expect(page.getByRole('banner')).toContainText(words.say('frame.customerCount', {}, 5000))
})
