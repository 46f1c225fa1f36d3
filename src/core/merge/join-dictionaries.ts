/** Two dictionaries in one: the codes that each one's codes become. */
export interface JoinedDictionaries {
  readonly values: readonly string[]
  readonly ofOld: Uint32Array
  readonly ofNew: Uint32Array
  /** The values that are marked, and the code that each code of `values` becomes among them; 0 stays 0. */
  onlyUsed(used: Uint8Array): { readonly values: readonly string[]; readonly codeOf: Uint32Array }
}

/** The values of the first dictionary, then those of the second that it lacks; value 0 of each is the unknown. */
export function joinDictionaries(old: readonly string[], fresh: readonly string[]): JoinedDictionaries {
  const codes = new Map(old.map((value, code) => [value, code]))
  const values = [...old]
  const ofNew = Uint32Array.from(fresh, (value, code) => {
    const known = code === 0 ? 0 : codes.get(value)
    if (known !== undefined) return known
    values.push(value)
    codes.set(value, values.length - 1)
    return values.length - 1
  })
  return {
    values,
    ofOld: Uint32Array.from(old, (_, code) => code),
    ofNew,
    onlyUsed(used) {
      const kept = ['']
      const codeOf = new Uint32Array(values.length)
      for (let code = 1; code < values.length; code++) {
        if (used[code] === 0) continue
        codeOf[code] = kept.length
        kept.push(values[code] ?? '')
      }
      return { values: kept, codeOf }
    }
  }
}
