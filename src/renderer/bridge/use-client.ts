import { computed, inject, type App, type ComputedRef, type InjectionKey } from 'vue'
import type { Client } from '../../contract/api'
import type { Host } from './host'

const hostKey: InjectionKey<Host> = Symbol('host')

/** Gives the host to all components and stores of an app. */
export function provideHost(app: App, host: Host): void {
  app.provide(hostKey, host)
}

/** The host that runs the program. Call it in setup of a component or a store. */
export function useHost(): Host {
  const host = inject(hostKey)
  if (!host) throw new Error('no host was provided')
  return host
}

/** The client that carries verbs to the core. Call it in setup of a component or a store. */
export function useClient(): Client {
  return useHost().client
}

/** Whether the host of this page is gone. Call it in setup of a component or a store. */
export function useConnectionLost(): ComputedRef<boolean> {
  const { connection } = useHost()
  return computed(() => connection?.lost.value ?? false)
}
