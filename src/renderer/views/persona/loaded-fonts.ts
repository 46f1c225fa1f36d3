/** The fonts in use on the page as a style sheet that holds them, for a picture that can load nothing. */
export async function loadedFonts(): Promise<string> {
  await document.fonts.ready
  const loaded = new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(nameOf))
  const faces = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => ({ rule, base: sheet.href ?? document.baseURI })))
    .flatMap(({ rule, base }) => (rule instanceof CSSFontFaceRule ? [{ rule, base }] : []))
    .filter(({ rule: { style } }) =>
      loaded.has(
        nameOf({
          family: style.getPropertyValue('font-family'),
          style: style.getPropertyValue('font-style') || 'normal',
          unicodeRange: style.getPropertyValue('unicode-range') || 'U+0-10FFFF'
        })
      )
    )
  return (await Promise.all(faces.map(({ rule, base }) => heldFace(rule.cssText, base)))).join('\n')
}

const nameOf = ({ family, style, unicodeRange }: Pick<FontFace, 'family' | 'style' | 'unicodeRange'>): string =>
  [family.replaceAll(/["']/g, ''), style, unicodeRange.toUpperCase().replaceAll(' ', '')].join(' ')

/** A rule with its first file in the place of its address. */
async function heldFace(text: string, base: string): Promise<string> {
  const address = /url\(["']?([^"')]+)["']?\)/.exec(text)
  if (!address?.[1]) return ''
  const response = await fetch(new URL(address[1], base))
  return text.replace(address[0], `url(${await addressOf(await response.blob())})`)
}

function addressOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'))
    reader.readAsDataURL(blob)
  })
}
