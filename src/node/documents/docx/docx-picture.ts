import type { ImageRun } from 'docx'
import type { Block } from '../../../contract/document'
import { drawPng } from '../drawing/draw-png'
import { pictureBytes } from '../picture-bytes'
import { pictureSize } from '../picture-size'
import type { Docx } from './docx-runs'

const pixelsInMillimetre = 96 / 25.4
const drawnWidth = 480

/** A picture at its width; a drawing comes with pixels for programs that draw none. Null for what no office program shows. */
export function pictureRun(
  { ImageRun }: Docx,
  { source, alt, width: millimetres }: Extract<Block, { kind: 'picture' }>
): ImageRun | null {
  const picture = pictureBytes(source)
  if (picture === null) return null
  const { type, bytes } = picture
  const own = pictureSize(type.replace(/\+xml$/, ''), bytes)
  const width = Math.round(millimetres * pixelsInMillimetre)
  const transformation = { width, height: Math.round((width * own.height) / own.width) }
  const altText = { name: alt, description: alt, title: alt }
  if (type === 'png') return new ImageRun({ type: 'png', data: bytes, transformation, altText })
  if (type === 'jpeg') return new ImageRun({ type: 'jpg', data: bytes, transformation, altText })
  if (type !== 'svg+xml') return null
  const drawn = drawPng(bytes.toString('utf8'), drawnWidth)
  if (drawn === null) return null
  const fallback = { type: 'png' as const, data: drawn, transformation }
  return new ImageRun({ type: 'svg', data: bytes, transformation, altText, fallback })
}
