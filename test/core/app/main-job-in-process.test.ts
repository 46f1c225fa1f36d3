import { inProcessHost } from '../../hosts/in-process-host'
import { tellTheMainJob } from '../../hosts/main-job-story'

tellTheMainJob('the core in this process', async (folder) => {
  const connection = await inProcessHost(folder)
  return { client: connection, close: () => connection.close() }
})
