import type { TextForm } from '../../model/searchable-text'

/** Keeps what is made of things in a form of text: for each form a map of its own. */
export function keptByForm<Thing extends object, Made>(): (form: TextForm) => WeakMap<Thing, Made> {
  const kept = new Map<TextForm, WeakMap<Thing, Made>>()
  return (form) => {
    const known = kept.get(form)
    if (known) return known
    const fresh = new WeakMap<Thing, Made>()
    kept.set(form, fresh)
    return fresh
  }
}
