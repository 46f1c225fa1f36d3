import { loadPhoneNumbers } from '../identity/phone-spelling'
import type { AppContext } from './app-context'

/** Loads what reads telephone numbers of lists, once. */
export async function readNumbers({ phones }: Pick<AppContext, 'phones'>): Promise<void> {
  phones.numbers ??= await loadPhoneNumbers()
}
