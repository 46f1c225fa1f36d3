import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { openOutside } from '../../src/main/open-outside'
import { isOwnFrame } from '../../src/main/own-frame'
import { pagePreferences } from '../../src/main/create-window'
import { pageFile } from '../../src/main/page-file'
import { servePage } from '../../src/main/serve-page'
import { setupContents } from '../../src/main/setup-contents'
import { registerScheme, setupScheme } from '../../src/main/setup-scheme'
import { setupSession } from '../../src/main/setup-session'
import { temporaryFolder } from '../hosts/temporary-folder'
import { app, Contents, ownFrame, resetElectron, seen, Session } from './electron-stub'

beforeEach(resetElectron)

describe('a page of the desktop', () => {
  it('runs sandboxed and isolated, without Node and with web security', () => {
    expect(pagePreferences('/p.cjs', false)).toMatchObject({
      preload: '/p.cjs',
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false
    })
  })

  it('has developer tools only while the program is developed', () => {
    expect(pagePreferences('/p.cjs', false).devTools).toBe(false)
    expect(pagePreferences('/p.cjs', true).devTools).toBe(true)
  })

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'cannot leave its place (%s)',
    (name) => {
      const contents = new Contents()
      setupContents()
      app.emit('web-contents-created', {}, contents)
      const event = { prevented: false, preventDefault: () => void (event.prevented = true) }
      contents.emit(name, event, 'app://desk/index.html')
      expect(event.prevented).toBe(true)
    }
  )

  it('opens no second window, whatever the address', () => {
    const contents = new Contents()
    setupContents()
    app.emit('web-contents-created', {}, contents)
    for (const url of ['app://desk/index.html', 'https://example.org/', 'file:///etc/passwd', 'about:blank', ''])
      expect(contents.openHandler({ url })).toEqual({ action: 'deny' })
    expect(seen.openedOutside).toEqual([])
  })
})

describe('what is opened outside', () => {
  const pages = ['https://portrait-desk.example/help']

  it('is only a page of the closed list, word for word', () => {
    expect(openOutside('https://portrait-desk.example/help', pages)).toBe(true)
    expect(seen.openedOutside).toEqual(pages)
  })

  it.each([
    'https://portrait-desk.example/help?to=me',
    'https://portrait-desk.example.org/help',
    'http://portrait-desk.example/help',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'ms-settings:',
    ''
  ])('is not %j', (address) => {
    expect(openOutside(address, [...pages, 'http://portrait-desk.example/help'])).toBe(false)
    expect(seen.openedOutside).toEqual([])
  })
})

describe('the session', () => {
  const closed = (): Session => {
    const session = new Session()
    setupSession(session as never)
    return session
  }
  const cancelled = (url: string): boolean | undefined => {
    let decision: boolean | undefined
    closed().filter({ url }, ({ cancel }) => (decision = cancel))
    return decision
  }

  it.each(['app://desk/index.html', 'app://desk/assets/main.js', 'data:image/png;base64,AA==', 'blob:app://desk/1-2'])(
    'lets %s through',
    (url) => expect(cancelled(url)).toBe(false)
  )

  it.each([
    'https://example.org/',
    'http://127.0.0.1:8080/',
    'http://localhost/',
    'ws://example.org/',
    'wss://app/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'app://elsewhere/index.html',
    'app://desk.example.org/',
    'app://desk:1/index.html',
    'app://user@desk/index.html',
    'https://desk/',
    'blob:https://example.org/1-2',
    'chrome-extension://x/y',
    'devtools://devtools/x',
    'about:blank',
    'no address',
    ''
  ])('cancels %j', (url) => expect(cancelled(url)).toBe(true))

  it('refuses every permission, device and download', () => {
    const session = closed()
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'openExternal',
      'fileSystem'
    ]) {
      let granted = true
      session.permissionRequest({}, permission, (answer) => (granted = answer))
      expect(granted).toBe(false)
    }
    expect(session.permissionCheck()).toBe(false)
    expect(session.device()).toBe(false)
    const event = { prevented: false, preventDefault: () => void (event.prevented = true) }
    session.emit('will-download', event)
    expect(event.prevented).toBe(true)
  })

  it('fetches no dictionary for spelling', () => expect(closed().spellChecks).toBe(false))
})

describe('the gate of messages', () => {
  it('hears the top frame of the own page', () => expect(isOwnFrame(ownFrame)).toBe(true))

  it.each([
    ['a frame that is gone', null],
    ['a frame inside the page', { ...ownFrame, parent: ownFrame }],
    ['another origin', { ...ownFrame, origin: 'https://example.org' }],
    ['an opaque origin', { ...ownFrame, origin: 'null' }],
    ['another host of the scheme', { ...ownFrame, url: 'app://other/', origin: 'app://other' }],
    ['a file', { ...ownFrame, url: 'file:///index.html', origin: 'file://' }]
  ])('does not hear %s', (_name, frame) => expect(isOwnFrame(frame as never)).toBe(false))
})

describe('the scheme of the page', () => {
  const served = async (): Promise<string> => {
    const folder = join(await temporaryFolder(), 'page')
    await mkdir(join(folder, 'assets'), { recursive: true })
    await writeFile(join(folder, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__">')
    await writeFile(join(folder, 'assets/main-a1.js'), 'export {}')
    await writeFile(join(folder, '../secret.txt'), 'secret')
    return folder
  }

  it('has an origin of its own, and is no way around policies', () => {
    registerScheme()
    expect(seen.schemes).toEqual([
      { scheme: 'app', privileges: expect.objectContaining({ standard: true, secure: true, corsEnabled: false }) }
    ])
    expect(seen.schemes[0]?.privileges).not.toHaveProperty('bypassCSP')
  })

  it('serves the page with a content policy whose nonce is new each time', async () => {
    const folder = await served()
    setupScheme(folder)
    const answer = seen.served.get('app')
    const pages = await Promise.all([1, 2].map(() => answer?.(new Request('app://desk/index.html'))))
    const policies = pages.map((page) => page?.headers.get('content-security-policy') ?? '')
    const nonces = policies.map((policy) => /style-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1])
    expect(policies[0]).toContain("default-src 'none'; script-src 'self'; ")
    for (const rule of ["connect-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"])
      expect(policies[0]).toContain(rule)
    expect(await pages[0]?.text()).toContain(`content="${nonces[0]}"`)
    expect(nonces[0]).not.toBe(nonces[1])
  })

  it('serves a script by its type, with a policy that allows it nothing', async () => {
    const answer = await servePage(await served(), new Request('app://desk/assets/main-a1.js'))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it.each([
    'app://desk/../secret.txt',
    'app://desk/%2e%2e/secret.txt',
    'app://desk/..%2fsecret.txt',
    'app://desk/..\\secret.txt',
    'app://desk/assets/..%5c..%5csecret.txt',
    'app://desk//etc/passwd.txt',
    'app://desk/C:/secret.txt',
    'app://desk/index.html%00.txt',
    'app://desk/.hidden.txt',
    'app://desk/assets',
    'app://desk/assets/',
    'app://desk/missing.js',
    'app://desk/main.exe',
    'app://other/index.html'
  ])('does not serve %s', async (address) => {
    const answer = await servePage(await served(), new Request(address))
    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe('')
  })

  it('never means a file outside of its folder, whatever the address', () => {
    for (const address of ['app://desk/a/../../b.js', 'app://desk/%252e%252e/b.js', 'file:///b.js', 'x'])
      expect(pageFile('/page', address)?.path.startsWith('/page/') ?? true).toBe(true)
  })

  it('answers nothing but GET', async () => {
    const request = new Request('app://desk/index.html', { method: 'POST', body: 'x' })
    expect((await servePage(await served(), request)).status).toBe(404)
  })
})
