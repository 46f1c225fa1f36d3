/** A picture out of a `data:image/…` address; null for an address of another kind. */
export function pictureBytes(source: string): { readonly type: string; readonly bytes: Buffer } | null {
  const [, type, encoding, data] = /^data:image\/([a-z+]+)(;base64)?,(.*)$/is.exec(source) ?? []
  if (type === undefined || data === undefined) return null
  if (encoding !== undefined) return { type, bytes: Buffer.from(data, 'base64') }
  try {
    return { type, bytes: Buffer.from(decodeURIComponent(data), 'utf8') }
  } catch {
    return null
  }
}
