/** A text for narrow places: no line ends after a hyphen that follows a single letter (“e-mail”), one may end after an underscore. */
export function wellBroken(text: string): string {
  return text.replace(/(?<!\p{L})(\p{L})-(?=\p{L})/gu, '$1\u2060-\u2060').replace(/_(?=[\p{L}\d])/gu, '_\u200b')
}
