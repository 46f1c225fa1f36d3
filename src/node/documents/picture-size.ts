/** Width and height of a PNG, JPEG or SVG in its own units; square when the file does not tell. */
export function pictureSize(type: string, bytes: Buffer): { readonly width: number; readonly height: number } {
  const size = type === 'png' ? pngSize(bytes) : type === 'jpeg' ? jpegSize(bytes) : svgSize(bytes)
  return size && size.width > 0 && size.height > 0 ? size : { width: 1, height: 1 }
}

function pngSize(bytes: Buffer) {
  return bytes.length < 24 ? null : { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

/** Segments follow each other by their lengths up to the one that begins a frame. */
function jpegSize(bytes: Buffer) {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isFrame) return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
  }
  return null
}

function svgSize(bytes: Buffer) {
  const [, width, height] = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(bytes.toString('utf8')) ?? []
  return width === undefined || height === undefined ? null : { width: Number(width), height: Number(height) }
}
