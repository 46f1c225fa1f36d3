/** A fresh id for a criterion or a group: 12 random hexadecimal digits. */
export function newNodeId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
