import { answerOfPreview } from '../ours/answer-of-preview'
import { previewOurs, startOurs, workspaceName } from '../ours/running-ours'
import { freshQuestion } from '../question'

/** Opens the workspace of a folder and tells the first preview. */
const ours = await startOurs(process.argv[2])
await ours.client.call('workspace.open', { name: workspaceName })
console.log(JSON.stringify(answerOfPreview(await previewOurs(ours.client, freshQuestion('wide', 0)))))
await ours.close()
