import '../contract/without-eval'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { desktopHost } from './bridge/desktop-host'
import type { Host } from './bridge/host'
import { startSession } from './bridge/session'
import { webHost } from './bridge/web-host'
import { provideHost } from './bridge/use-client'
import { createScreens } from './router'
import App from './app.vue'
import SessionEnded from './session-ended.vue'
import './styles/tokens.css'
import './styles/contrast.css'
import './styles/fonts.css'
import './styles/base.css'

async function start(): Promise<void> {
  const host = await findHost()
  const app = createApp(host ? App : SessionEnded)
  if (host) provideHost(app, host)
  app.use(createPinia())
  if (host) app.use(createScreens())
  app.mount('#app')
}

/** The desktop where its preload shows it, else the browser host of this session; null when the session has ended. */
async function findHost(): Promise<Host | null> {
  if (window.portraitDesk) return desktopHost(window.portraitDesk)
  const token = await startSession()
  return token ? webHost(token) : null
}

void start()
