import { looseKey } from '../events/loose-key'
import { sieveOf, type Spelling } from './spelling'

/** Keys: without leading zeros, the `.0` of a number, capitals and outer blanks, as orders find their customers. */
export const keySpelling: Spelling = {
  parts: (text) => [text],
  sieve: (part) => {
    const key = looseKey(part)
    return key === '' ? -1 : sieveOf(key)
  },
  key: (part) => looseKey(part) || null
}
