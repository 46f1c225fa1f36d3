/** Puts a text on the clipboard by the event of copying, which needs no permission; tells whether it was taken. */
export function copyText(text: string): boolean {
  let done = false
  const fill = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation()
    event.preventDefault()
    event.clipboardData?.setData('text/plain', text)
    done = event.clipboardData !== null
  }
  document.addEventListener('copy', fill, { capture: true, once: true })
  document.execCommand('copy')
  document.removeEventListener('copy', fill, { capture: true })
  return done
}
