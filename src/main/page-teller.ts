import type { BrowserWindow } from 'electron'
import { desktopChannels, type DesktopEvent } from '../contract/desktop-bridge'

/** How the desktop speaks to its page. */
export interface PageTeller {
  /** Tells the page something; what comes before it listens waits. */
  tell(event: DesktopEvent): void
  /** The page listens now. */
  listens(): void
  /** The page has gone and will come again. */
  gone(): void
  /** Asks the page to hand over what it holds; resolves when it has, or after `patience` milliseconds. */
  gather(patience?: number): Promise<void>
  /** The page has handed over what it held. */
  gathered(): void
}

/** Makes the way to a window's page. */
export function createPageTeller(window: Pick<BrowserWindow, 'webContents' | 'isDestroyed'>): PageTeller {
  let listening = false
  let waiting: DesktopEvent[] = []
  let whenGathered: (() => void)[] = []
  const send = (event: DesktopEvent): void => {
    if (!window.isDestroyed()) window.webContents.send(desktopChannels.event, event)
  }
  const gathered = (): void => {
    whenGathered.forEach((resolve) => resolve())
    whenGathered = []
  }
  return {
    tell: (event) => void (listening ? send(event) : waiting.push(event)),
    listens() {
      if (listening) return
      listening = true
      waiting.forEach(send)
      waiting = []
    },
    gone() {
      listening = false
      gathered()
    },
    gather(patience = 1500) {
      if (!listening) return Promise.resolve()
      return new Promise((resolve) => {
        const timer = setTimeout(gathered, patience)
        whenGathered.push(() => {
          clearTimeout(timer)
          resolve()
        })
        send({ kind: 'closing' })
      })
    },
    gathered
  }
}
