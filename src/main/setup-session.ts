import type { Session } from 'electron'
import { isOwnAddress } from './app-address'

/** Whether a request stays inside the program: its own scheme, and what the page itself made (`blob:`) or holds (`data:`). */
export function staysInside(address: string): boolean {
  return isOwnAddress(address) || address.startsWith('data:') || isOwnBlob(address)
}

function isOwnBlob(address: string): boolean {
  return address.startsWith('blob:') && isOwnAddress(address.slice('blob:'.length))
}

/** Closes a session: every request that leaves the program is cancelled, every permission, device and download refused. */
export function setupSession(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !staysInside(details.url) }))
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
  session.setSpellCheckerEnabled(false)
}
