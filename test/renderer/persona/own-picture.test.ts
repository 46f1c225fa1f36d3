import { afterEach, describe, expect, it, vi } from 'vitest'
import { ownPicture, pictureForDocuments } from '../../../src/renderer/views/persona/own-picture'

const filled: unknown[] = []

/** A canvas that draws nothing and answers with bytes of the kind it was asked for. */
function drawing(): void {
  vi.stubGlobal('createImageBitmap', async () => ({ width: 900, height: 600, close: () => undefined }))
  const pen = { fillStyle: '', fillRect: () => filled.push(pen.fillStyle), drawImage: () => undefined }
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(pen as unknown as RenderingContext)
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((give, type) =>
    give(new Blob([new Uint8Array([255, 216, 255])], { type: type ?? 'image/png' }))
  )
}
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('a picture of the user', () => {
  it('is kept as JPEG on white, which every document holds', async () => {
    drawing()
    expect(await ownPicture(new Blob(['x'], { type: 'image/webp' }))).toEqual({ type: 'image/jpeg', bytes: '/9j/' })
    expect(filled).toEqual(['white'])
  })

  it('kept earlier as WebP is drawn anew for documents, others stay', async () => {
    drawing()
    expect(await pictureForDocuments({ type: 'image/webp', bytes: 'UklGRgAAAABXRUJQ' })).toMatchObject({
      type: 'image/jpeg'
    })
    expect(await pictureForDocuments({ type: 'image/png', bytes: 'iVBORw0KGgo=' })).toBeNull()
  })
})
