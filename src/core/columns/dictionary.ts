/** Gives each different text a code, in the order in which they come; '' is code 0. */
export interface Dictionary {
  readonly values: readonly string[]
  codeOf(value: string): number
}

/** A dictionary that holds only ''. */
export function createDictionary(): Dictionary {
  const values = ['']
  const codes = new Map([['', 0]])
  return {
    values,
    codeOf(value) {
      const known = codes.get(value)
      if (known !== undefined) return known
      const code = values.length
      values.push(value)
      codes.set(value, code)
      return code
    }
  }
}
