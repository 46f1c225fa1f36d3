import { protocol } from 'electron'
import { appScheme } from './app-address'
import { servePage } from './serve-page'

/** Makes the page's scheme one with an origin, storage and a policy. Must run before the program is ready. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, corsEnabled: false, stream: true }
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }])
}

/** Serves the built page under its scheme. */
export function setupScheme(pageFolder: string): void {
  protocol.handle(appScheme, (request) => servePage(pageFolder, request))
}
