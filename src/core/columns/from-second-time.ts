/**
 * Keeps what is made of things, as long as those live, from the second time on that one is asked for: what is asked once
 * would gain nothing. Null the first time, and where nothing can be made.
 */
export function fromSecondTime<Thing extends object, Made>(): (thing: Thing, make: () => Made | null) => Made | null {
  const asked = new WeakMap<Thing, { times: number; made: Made | null }>()
  return (thing, make) => {
    const known = asked.get(thing) ?? { times: 0, made: null }
    if (++known.times === 1) asked.set(thing, known)
    if (known.times === 2) known.made = make()
    return known.made
  }
}
