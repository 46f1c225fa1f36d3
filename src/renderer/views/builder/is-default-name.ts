/** Whether a name is the one that a new portrait gets by itself: the given words, or these with a number. */
export function isDefaultName(name: string, newName: string): boolean {
  return name === newName || (name.startsWith(`${newName} `) && /^\d+$/.test(name.slice(newName.length + 1)))
}
