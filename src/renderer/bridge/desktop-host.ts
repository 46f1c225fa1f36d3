import type { DesktopBridge } from '../../contract/desktop-bridge'
import { Failure } from '../../contract/failure'
import { desktopClient, resultOfDesktop } from './desktop-client'
import type { Host } from './host'

declare global {
  interface Window {
    /** Shown by the preload of the desktop; missing in a browser. */
    readonly portraitDesk?: DesktopBridge
  }
}

const pieceBytes = 4 * 1024 * 1024
const fileBytes = 1024 * 1024 * 1024
const chosenIds = new WeakMap<Blob, string>()

/** A stand-in for a file that the user chose in a native dialog: handing it over gives its id, and none of its bytes. */
export function fileChosenByDesktop(id: string, fileName: string): File {
  const file = new File([], fileName)
  chosenIds.set(file, id)
  return file
}

/** The desktop as its page sees it. */
export function desktopHost(bridge: DesktopBridge): Host {
  return {
    client: desktopClient(bridge),
    async upload(file, signal) {
      const chosen = chosenIds.get(file)
      if (file.size > fileBytes) throw new Failure('fileTooLarge', { name: nameOf(file), limit: fileBytes })
      return { id: chosen ?? (await handOver(bridge, file, signal)) }
    },
    download: () => Promise.resolve(),
    asksForFolders: true,
    openFile: async (file) => void (await resultOfDesktop(bridge.openFile(file)))
  }
}

/** Gives a dropped file to the desktop piece by piece; its id there. */
async function handOver(bridge: DesktopBridge, file: Blob, signal: AbortSignal | undefined): Promise<string> {
  const { id } = await resultOfDesktop<{ id: string }>(bridge.upload({ step: 'begin' }))
  try {
    for (let from = 0; from < file.size; from += pieceBytes) {
      if (signal?.aborted) throw new Failure('cancelled')
      const bytes = new Uint8Array(await piece(file, from))
      await resultOfDesktop(bridge.upload({ step: 'append', id, bytes }))
    }
    await resultOfDesktop(bridge.upload({ step: 'finish', id }))
    return id
  } catch (error) {
    await bridge.upload({ step: 'abandon', id })
    throw error
  }
}

function nameOf(file: Blob): string {
  return file instanceof File ? file.name : ''
}

/** @throws Failure `fileVanished` when the file was changed or removed since it was dropped. */
function piece(file: Blob, from: number): Promise<ArrayBuffer> {
  return file
    .slice(from, from + pieceBytes)
    .arrayBuffer()
    .catch(() => {
      throw new Failure('fileVanished', { path: nameOf(file) })
    })
}
