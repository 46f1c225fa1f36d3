import { inProcessHost } from '../../hosts/in-process-host'
import { tellTheMainJob, type StoryHost } from '../../hosts/main-job-story'
import { tellMonthlyImports } from '../../hosts/monthly-story'

async function start(folder: string): Promise<StoryHost> {
  const connection = await inProcessHost(folder)
  return { client: connection, close: () => connection.close() }
}

tellTheMainJob('the core in this process', start)
tellMonthlyImports('the core in this process', start)
