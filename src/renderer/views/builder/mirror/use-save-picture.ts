import { useHost, useClient } from '../../../bridge/use-client'
import { useAttempt } from '../../../composables/use-attempt'
import { useToast } from '../../../composables/use-toast'
import { useWords } from '../../../composables/use-words'

/** Lets the user save a picture where the host asks them to, or as a download. */
export function useSavePicture(): (picture: Blob, name: string) => Promise<void> {
  const host = useHost()
  const client = useClient()
  const words = useWords()
  const attempt = useAttempt()
  const { tell } = useToast()
  return async (picture, name) => {
    const saved = await attempt(async () => {
      const { id } = await host.upload(picture)
      const source = { kind: 'upload', id, fileName: `${name}.png`.slice(-400) } as const
      const given = { source, name: name.slice(0, 200), destination: { kind: 'download' } } as const
      const outcome = await client.call('picture.save', given)
      if (outcome.download) await host.download(outcome.download, outcome.file)
      return outcome
    })
    if (saved) tell(words.value.say('charts.pictureSaved'))
  }
}
