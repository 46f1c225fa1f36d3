import { useRouter } from 'vue-router'
import { useClient } from '../bridge/use-client'
import { useAttempt } from './use-attempt'

/** Says why a screen did not open: the host is gone, or else something went wrong in the program. */
export function useFailedNavigation(): void {
  const client = useClient()
  const attempt = useAttempt()
  useRouter().onError(async (error: unknown) => {
    const answers = await attempt(() => client.call('program.about', {}))
    if (answers) await attempt(() => Promise.reject(error))
  })
}
