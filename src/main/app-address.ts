/** The scheme under which the desktop serves its own page, and nothing else. */
export const appScheme = 'app'

/** The only origin that may ask anything of the desktop. */
export const appOrigin = `${appScheme}://desk`

/** The address of the page. */
export const pageAddress = `${appOrigin}/index.html`

/** Whether an address lies in the program itself. Texts that are no address do not. */
export function isOwnAddress(address: string): boolean {
  try {
    const { protocol, host, username, password, port } = new URL(address)
    return protocol === `${appScheme}:` && host === 'desk' && username === '' && password === '' && port === ''
  } catch {
    return false
  }
}
