/** Puts the focus on the entry after or before one, as far as the list has it; before the first comes the search. */
export function stepEntry({ currentTarget }: KeyboardEvent, by: 1 | -1): void {
  if (!(currentTarget instanceof HTMLElement)) return
  const list = currentTarget.closest('nav')
  const entries = [...(list?.querySelectorAll<HTMLElement>('.entry') ?? [])]
  const at = entries.indexOf(currentTarget) + by
  const next = at < 0 ? list?.querySelector<HTMLElement>('input') : entries[at]
  next?.focus()
}
