import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL server of a test, on a data directory of its own and a socket in it; nothing listens on the network. */
export interface Postgresql {
  /** What psql prints for a script: fields parted by bars, no headings. Throws what it complains of. */
  run(script: string): string
  end(): Promise<void>
}

const debian = '/usr/lib/postgresql'

/** Where PostgreSQL's programs are: as Debian installs them, or as `POSTGRESQL_BIN` says; null when it is not installed. */
export function postgresqlPrograms(): string | null {
  const given = process.env.POSTGRESQL_BIN
  if (given) return given
  const [newest] = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : []
  return newest === undefined ? null : join(debian, newest, 'bin')
}

/** Starts a server; PostgreSQL refuses to run as root, so then it is run as its own user. */
export async function startPostgresql(programs: string): Promise<Postgresql> {
  const folder = mkdtempSync(join(tmpdir(), 'postgresql-'))
  chmodSync(folder, 0o700)
  const asUser = userOf(folder)
  const data = join(folder, 'data')
  const [command = '', ...before] = [...asUser, join(programs, 'initdb')]
  const options = ['-D', data, '-A', 'trust', '-U', 'test', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']
  execFileSync(command, [...before, ...options], { stdio: 'ignore', cwd: folder })
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'fsync=off', 'jit=off']
  const [server = '', ...more] = [...asUser, join(programs, 'postgres')]
  const running = spawn(server, [...more, '-D', data, ...settings.flatMap((each) => ['-c', each])], {
    stdio: 'ignore',
    cwd: folder
  })
  const connection = ['-h', folder, '-U', 'test', '-d', 'postgres']
  await ready(join(programs, 'pg_isready'), connection).catch(async (error: unknown) => {
    await ended(running)
    throw error
  })
  return {
    run(script) {
      const file = join(folder, 'script.sql')
      writeFileSync(file, script)
      const psql = ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', ...connection, '-f', file]
      return execFileSync(join(programs, 'psql'), psql, {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        stdio: ['ignore', 'pipe', 'pipe']
      })
    },
    async end() {
      await ended(running)
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** The command in front by which a program is run as the user of Debian's package, whose the folder becomes. */
function userOf(folder: string): string[] {
  if (process.getuid?.() !== 0) return []
  const id = (which: string) => Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }))
  chownSync(folder, id('-u'), id('-g'))
  return ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups']
}

async function ready(program: string, connection: readonly string[]): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    try {
      execFileSync(program, [...connection, '-q'], { stdio: 'ignore' })
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  throw new Error('PostgreSQL does not answer')
}

function ended(running: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (running.exitCode !== null) return resolve()
    running.once('exit', () => resolve())
    running.kill('SIGINT')
  })
}
