import { spawn } from 'node:child_process'

/** Opens an address in the user's default browser, quietly; where there is none, nothing happens. */
export function openBrowser(address: string, platform: string = process.platform): void {
  const [command, ...args] = commandOf(platform, address)
  const child = spawn(command, args, { detached: true, stdio: 'ignore', windowsVerbatimArguments: false })
  child.on('error', () => undefined)
  child.unref()
}

function commandOf(platform: string, address: string): [string, ...string[]] {
  if (platform === 'darwin') return ['open', address]
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address]
  return ['xdg-open', address]
}
