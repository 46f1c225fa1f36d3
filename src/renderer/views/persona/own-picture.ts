import { mostPictureBytes, type Picture } from '../../../model/picture'

const side = 480
const type = 'image/jpeg'
const qualities = [0.88, 0.7, 0.5] as const

/** A file as a square picture small enough to be kept, drawn anew so that nothing but what is seen stays, as JPEG, which documents of every kind hold. Null where it cannot be read. */
export async function ownPicture(file: Blob): Promise<Picture | null> {
  const image = await createImageBitmap(file).catch(() => null)
  if (!image) return null
  const canvas = squareOf(image)
  image.close()
  for (const quality of qualities) {
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality))
    if (blob?.type === type && blob.size <= mostPictureBytes) return { type, bytes: await base64Of(blob) }
  }
  return null
}

/** The middle of a picture, on white where one sees through it. */
function squareOf(image: ImageBitmap): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  const cut = Math.min(image.width, image.height)
  canvas.width = canvas.height = Math.min(side, cut)
  const [x, y] = [(image.width - cut) / 2, (image.height - cut) / 2]
  const pen = canvas.getContext('2d')
  if (!pen) return canvas
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(image, x, y, cut, cut, 0, 0, canvas.width, canvas.height)
  return canvas
}

/** A picture kept earlier in a kind that not every document holds, drawn anew; null where it may stay. */
export async function pictureForDocuments({ type: kept, bytes }: Picture): Promise<Picture | null> {
  if (kept !== 'image/webp') return null
  const whole = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))
  return ownPicture(new Blob([whole], { type: kept }))
}

async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let text = ''
  for (let from = 0; from < bytes.length; from += 8192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8192))
  return btoa(text)
}
