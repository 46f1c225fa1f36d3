/** A hatched fill, the sign of unknown: thin stripes of a colour on nothing; the plain colour where patterns cannot be made. */
export function hatch(context: CanvasRenderingContext2D, color: string): CanvasPattern | string {
  const tile = document.createElement('canvas')
  tile.width = 6
  tile.height = 6
  const pen = tile.getContext('2d')
  if (!pen) return color
  pen.strokeStyle = color
  pen.lineWidth = 1.5
  pen.beginPath()
  for (const shift of [-6, 0, 6]) {
    pen.moveTo(shift, 6)
    pen.lineTo(shift + 6, 0)
  }
  pen.stroke()
  return context.createPattern(tile, 'repeat') ?? color
}
