import type { Field } from '../../../../model/field'

const mostLookedAt = 20

/** The field that a pasted text is meant for: e-mails and telephone numbers tell by their looks; else the one chosen before. */
export function fieldForPaste(text: string, fields: readonly Pick<Field, 'id'>[], chosen: string): string {
  const has = (id: string): boolean => fields.some((field) => field.id === id)
  const pieces = text
    .split(/[\n\r\t;,]+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .slice(0, mostLookedAt)
  const most = (isOne: (piece: string) => boolean): boolean => pieces.filter(isOne).length * 2 >= pieces.length
  if (has('email') && pieces.some((piece) => /\S@\S/.test(piece)) && chosen !== 'email') return 'email'
  if (has('phone') && chosen === 'email' && most(looksLikePhone)) return 'phone'
  const isKey = has('external_id') && (chosen === 'email' || chosen === 'phone')
  return isKey && !pieces.some((piece) => /\S@\S/.test(piece)) && !most(looksLikePhone) ? 'external_id' : chosen
}

function looksLikePhone(piece: string): boolean {
  const digits = piece.replace(/\D/g, '').length
  return /^[\s"'+()\d.-]+$/.test(piece) && digits >= 7 && digits <= 15
}
