import { readdirSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { createWords } from '../../src/words/create-words'
import { startHostProcess, type HostProcess } from './start-host'

let host: HostProcess | null = null
test.afterEach(async () => {
  await host?.stop()
  host = null
})

const welcome = '#app > *'

test('the address opens the program once; the code leaves the address, and a reload goes on', async ({
  page,
  browser
}) => {
  host = await startHostProcess()
  const problems: string[] = []
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  await page.goto(host.address)
  await expect(page.locator(welcome).first()).toBeVisible()
  await expect(page).toHaveURL(/^http:\/\/127\.0\.0\.1:\d+\/(?:#\/.*)?$/)
  await page.reload()
  await expect(page.locator(welcome).first()).toBeVisible()
  expect(problems).toEqual([])
  const stranger = await browser.newPage()
  const refused = stranger.waitForResponse((response) => response.url().endsWith('/session'))
  await stranger.goto(host.address)
  expect((await refused).status()).toBe(401)
})

test('nothing is asked of any other computer', async ({ page }) => {
  host = await startHostProcess({ language: 'pl' })
  const origin = new URL(host.address).origin
  const foreign: string[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin && !/^(?:data|blob):/.test(request.url())) foreign.push(request.url())
  })
  await page.goto(host.address)
  await expect(page.locator(welcome).first()).toBeVisible()
  expect(foreign).toEqual([])
  expect(await page.context().cookies()).toEqual([])
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal} ends it with exit code 0, with a page open, also when it comes twice`, async ({ page }) => {
    host = await startHostProcess()
    await page.goto(host.address)
    await expect(page.locator(welcome).first()).toBeVisible()
    void host.stop(signal)
    expect(await host.stop(signal)).toBe(0)
    expect(host.printed().match(/\n/g)).toHaveLength(1)
    host = null
  })
}

test('when it ends, an open page says so on every screen and does not claim to be saved', async ({ page }) => {
  host = await startHostProcess()
  await page.goto(host.address)
  const words = createWords('en')
  await page.getByRole('button', { name: words.say('welcome.openSample') }).click()
  await expect(page).toHaveURL(/#\/segments$/)
  await expect(page.getByRole('banner').getByRole('status')).toHaveText(/^Saved/)
  await host.kill()
  const notice = page.locator('.lost')
  await expect(notice).toHaveText(words.say('frame.disconnected'), { timeout: 20_000 })
  await expect(page.getByRole('banner').getByRole('status')).toHaveText(words.say('frame.notConnected'))
  await page.getByRole('link', { name: words.say('frame.settings') }).click()
  await expect(page.locator('.toast.bad').last()).toHaveText(words.say('frame.disconnected'))
  await page.evaluate(() => ((globalThis as unknown as { location: { hash: string } }).location.hash = '#/'))
  await expect(page.getByRole('heading', { name: words.say('welcome.sampleTitle') })).toBeVisible()
  await expect(notice).toBeVisible()
  host = null
})

test('a file that cannot be read is refused on the welcome and leaves no workspace', async ({ page }) => {
  host = await startHostProcess()
  await page.goto(host.address)
  const choose = (name: string, text: string) =>
    page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
  await choose('empty.csv', '')
  await expect(page.getByRole('alert').filter({ hasText: 'empty.csv' })).toBeVisible()
  const { folder } = host
  await expect.poll(() => readdirSync(folder)).toEqual([])
  await expect(page.getByRole('button', { name: 'Choose a file…' }).first()).toBeEnabled()
  await choose('club.csv', 'id,city\n1,Oslo\n2,Rome\n')
  await expect(page).toHaveURL(/#\/import/)
  expect(readdirSync(folder)).toContain('club.portrait')
  await expect(page.getByText('Oslo').first()).toBeVisible()
})

test('it says in one sentence where it is, in the language asked for', async () => {
  host = await startHostProcess({ language: 'ru' })
  expect(host.printed()).toMatch(/^Portrait Desk работает .* http:\/\/127\.0\.0\.1:\d+\/#code=[\w-]{43} .*\n$/)
})

test('a port that is taken is refused with a sentence and exit code 1', async () => {
  host = await startHostProcess()
  const { port } = new URL(host.address)
  await expect(startHostProcess({ port: Number(port) })).rejects.toThrow(/ended with 1: This port is taken/)
})
