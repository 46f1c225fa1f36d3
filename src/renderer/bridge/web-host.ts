import { createConnection } from './connection'
import type { Host } from './host'
import { createPost, resultOf } from './post'
import { saveBlob } from './save-blob'
import { webClient } from './web-client'

/** The browser host as one session of it sees it. */
export function webHost(token: string): Host {
  const connection = createConnection()
  const post = createPost(token, connection)
  return {
    connection,
    client: webClient(post),
    upload: async (file, signal) => resultOf(await post('/upload', file, { signal })),
    async download(id, fileName) {
      saveBlob(await (await post(`/download/${id}`, {})).blob(), fileName)
    },
    zip: {
      async download(name) {
        saveBlob(await (await post('/workspace-download', { name })).blob(), `${name}.zip`)
      },
      upload: async (file) =>
        resultOf(await post(`/workspace-upload?name=${encodeURIComponent(file.name.replace(/\.zip$/i, ''))}`, file))
    }
  }
}
