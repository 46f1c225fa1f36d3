import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { campaigns } from './campaigns'
import type { CampaignResult } from './campaign'
import { runCampaign } from './run-campaign'

const help = `npm run fuzz -- [options]

  --only a,b     only these: ${campaigns.map(({ name }) => name).join(', ')}
  --seed N       where to begin (another one each time)
  --minutes N    so long in all, instead of ${campaigns.map(({ goal, unit }) => `${goal} ${unit}`).join(', ')}
  --path P       only the counterexample that a failed run named, with its seed
  --help`

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    seed: { type: 'string' },
    minutes: { type: 'string' },
    path: { type: 'string' },
    help: { type: 'boolean', default: false }
  }
})

if (values.help) console.log(help)
else process.exitCode = await fuzz()

async function fuzz(): Promise<number> {
  const names = values.only?.split(',') ?? campaigns.map(({ name }) => name)
  const unknown = names.filter((name) => !campaigns.some((each) => each.name === name))
  if (unknown.length > 0) throw new Error(`no such campaign: ${unknown.join(', ')}`)
  const chosen = campaigns.filter(({ name }) => names.includes(name))
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))
  const milliseconds = values.minutes === undefined ? null : (Number(values.minutes) * 60_000) / chosen.length
  console.log(`seed ${seed}`)
  const results: CampaignResult[] = []
  for (const campaign of chosen) {
    console.log(`\n${campaign.name} …`)
    results.push(await runCampaign(campaign, { seed, path: values.path ?? null, milliseconds }))
  }
  console.table(results)
  const day = new Date().toISOString().slice(0, 10)
  console.log(`${day}, ${process.platform}, Node ${process.version}, ${cpus().length} cores, seed ${seed}`)
  return results.some(({ failed }) => failed) ? 1 : 0
}
