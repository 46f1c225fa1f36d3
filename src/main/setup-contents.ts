import { app, type Event, type WebContents } from 'electron'
import { openOutside } from './open-outside'

/** Nails every page to its place: no navigation, no new windows, no embedded pages, whoever made it. */
export function setupContents(): void {
  app.on('web-contents-created', (_event, contents) => nail(contents))
}

function nail(contents: WebContents): void {
  const refuse = (event: Event): void => event.preventDefault()
  contents.on('will-navigate', refuse)
  contents.on('will-frame-navigate', refuse)
  contents.on('will-redirect', refuse)
  contents.on('will-attach-webview', refuse)
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url)
    return { action: 'deny' }
  })
}
