import '../contract/without-eval'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { startSession } from './bridge/session'
import { webHost } from './bridge/web-host'
import { provideHost } from './bridge/use-client'
import { createScreens } from './router'
import App from './app.vue'
import SessionEnded from './session-ended.vue'
import './styles/tokens.css'
import './styles/fonts.css'
import './styles/base.css'

async function start(): Promise<void> {
  const token = await startSession()
  const app = createApp(token ? App : SessionEnded)
  if (token) provideHost(app, webHost(token))
  app.use(createPinia())
  if (token) app.use(createScreens())
  app.mount('#app')
}

void start()
