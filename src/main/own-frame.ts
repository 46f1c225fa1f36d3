import type { WebFrameMain } from 'electron'
import { appOrigin, isOwnAddress } from './app-address'

/** Whether a message comes from the top frame of the program's own page. A frame that is gone is not it. */
export function isOwnFrame(frame: Pick<WebFrameMain, 'url' | 'origin' | 'parent'> | null): boolean {
  return frame !== null && frame.parent === null && frame.origin === appOrigin && isOwnAddress(frame.url)
}
