import { app } from 'electron'
import { closeSafely, type ClosingHost } from './close-safely'

/** Holds the window open until it may close, then ends the program. Asking twice to close asks the user once. */
export function setupClosing(host: ClosingHost, afterwards: () => Promise<void>): void {
  let asking = false
  const close = async (): Promise<void> => {
    if (asking) return
    asking = true
    try {
      if (!(await closeSafely(host))) return
      await afterwards()
      host.window.destroy()
    } finally {
      asking = false
    }
  }
  host.window.on('close', (event) => {
    event.preventDefault()
    void close()
  })
  app.on('window-all-closed', () => app.quit())
}
