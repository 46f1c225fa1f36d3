import { mostPictureBytes, pictureTypes, type Picture } from '../../../model/picture'

const side = 480
const qualities = [0.88, 0.7, 0.5] as const

/** A file as a square picture small enough to be kept, drawn anew so that nothing but what is seen stays. Null where it cannot be read. */
export async function ownPicture(file: Blob): Promise<Picture | null> {
  const image = await createImageBitmap(file).catch(() => null)
  if (!image) return null
  const canvas = squareOf(image)
  image.close()
  for (const quality of qualities) {
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/webp', quality))
    const type = pictureTypes.find((each) => each === blob?.type)
    if (blob && type && blob.size <= mostPictureBytes) return { type, bytes: await base64Of(blob) }
  }
  return null
}

/** The middle of a picture. */
function squareOf(image: ImageBitmap): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  const cut = Math.min(image.width, image.height)
  canvas.width = canvas.height = Math.min(side, cut)
  const [x, y] = [(image.width - cut) / 2, (image.height - cut) / 2]
  canvas.getContext('2d')?.drawImage(image, x, y, cut, cut, 0, 0, canvas.width, canvas.height)
  return canvas
}

async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let text = ''
  for (let from = 0; from < bytes.length; from += 8192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8192))
  return btoa(text)
}
