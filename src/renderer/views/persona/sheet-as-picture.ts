import { toBlob } from 'html-to-image'
import { loadedFonts } from './loaded-fonts'

const scale = 2

/** A sheet as it is shown, as a PNG at twice its size: without what only the hand needs (`screen-only`); null where it cannot be drawn. */
export async function sheetAsPicture(sheet: HTMLElement): Promise<Blob | null> {
  const height = heightWithoutHand(sheet)
  const isShown = (node: Node) => !(node instanceof Element && node.classList.contains('screen-only'))
  return toBlob(sheet, {
    pixelRatio: scale,
    height,
    filter: isShown,
    fontEmbedCSS: await loadedFonts(),
    style: { margin: '0', height: `${height}px`, boxShadow: 'none' }
  })
}

/** How high a sheet is without what goes; nothing of it is painted. */
function heightWithoutHand(sheet: HTMLElement): number {
  sheet.classList.add('without-hand')
  const { height } = sheet.getBoundingClientRect()
  sheet.classList.remove('without-hand')
  return Math.ceil(height)
}
