import { writeSync } from 'node:fs'
import { nodeDiskCalls, type DiskCalls, type OpenFile } from '../../src/node/disk/disk-calls'
import { startProgram } from './program'
import { scenarios } from './scenarios'
import { realDisk } from './real-disk'
import { diskOf } from './templates'

/**
 * A process that is killed: `<folder> <scenario> before|after <n>` does a scenario and kills itself at its n-th call to
 * the disk; `<folder> saves` saves one segment after the other; `<folder> <scenario>` does it and ends. It says `told`
 * when the program has said that something is done.
 */
const [folder = '', what = '', when = 'never', at = '-1'] = process.argv.slice(2)
let count = 0

async function step<T>(call: () => Promise<T>): Promise<T> {
  const mine = count++ === Number(at)
  if (mine && when === 'before') await die()
  const result = await call()
  if (mine && when === 'after') await die()
  return result
}

function die(): Promise<never> {
  process.kill(process.pid, 'SIGKILL')
  return new Promise(() => undefined)
}

function mortalFile(file: OpenFile): OpenFile {
  return {
    read: (...args) => step(() => file.read(...args)),
    write: (...args) => step(() => file.write(...args)),
    sync: () => step(() => file.sync()),
    status: () => step(() => file.status()),
    close: () => step(() => file.close())
  }
}

const real = nodeDiskCalls
const calls: DiskCalls = {
  open: (...args) => step(async () => mortalFile(await real.open(...args))),
  status: (...args) => step(() => real.status(...args)),
  realPath: (...args) => step(() => real.realPath(...args)),
  names: (...args) => step(() => real.names(...args)),
  makeFolder: (...args) => step(() => real.makeFolder(...args)),
  rename: (...args) => step(() => real.rename(...args)),
  link: (...args) => step(() => real.link(...args)),
  unlink: (...args) => step(() => real.unlink(...args)),
  removeEmptyFolder: (...args) => step(() => real.removeEmptyFolder(...args)),
  removeTree: (...args) => step(() => real.removeTree(...args))
}

const say = (text: string): void => void writeSync(1, `${text}\n`)
const scenario = scenarios.find(({ name }) => name === what)
const program = await startProgram(folder, scenario ? diskOf(scenario, calls) : calls)
if (what === 'hold') {
  const state = await program.call('workspace.open', { name: 'Work' })
  say(`open ${state.readOnlyBecause ?? 'for writing'}`)
  setInterval(() => undefined, 1000)
} else if (what === 'saves') {
  await program.call('workspace.open', { name: 'Work' })
  for (let number = 0; ; number++) {
    await program.call('segment.save', { name: `S${number}`, portrait: { kind: 'group', mode: 'all', members: [] } })
    say(`told S${number}`)
  }
} else {
  if (!scenario) throw new Error(what)
  try {
    await scenario.act(program, () => say('told'), realDisk(folder))
    await program.close()
    say(`calls ${count}`)
  } catch (error) {
    say(`refused ${String(error)}`)
  }
}
