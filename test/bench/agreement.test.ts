import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inProcessHost } from '../hosts/in-process-host'
import { temporaryFolder } from '../hosts/temporary-folder'
import { differenceOf, type Answer } from './answer'
import { asOfDate } from './base/base-recipe'
import { inventRows } from './base/invent-rows'
import { answerOfPreview } from './ours/answer-of-preview'
import { importBase, previewOurs } from './ours/running-ours'
import { duckDbApi, hasDuckDb } from './peers/duckdb-api'
import { loadTuned as loadDuckDb } from './peers/duckdb-base'
import { importForms } from './peers/duckdb-import'
import { answerOfDuckDb, duckDbForms } from './peers/duckdb-preview'
import { runOnConnection } from './peers/run-on-connection'
import { loadTuned as loadSqlite } from './peers/sqlite-base'
import { answerOfSqlite, sqliteForms } from './peers/sqlite-preview'
import { startSqlite } from './peers/start-sqlite'
import { plainAnswer } from './plain-answer'
import { freshQuestion, sliderQuestion, type Question } from './question'

const rows = 5000
const text = [...inventRows(rows)].join('')
const root = join(import.meta.dirname, '../..')
const questions: readonly Question[] = [
  sliderQuestion('narrow', 3),
  sliderQuestion('wide', 3),
  ...[0, 1, 5].map((step) => freshQuestion('wide', step))
]
const expected = questions.map((question) => plainAnswer(text, question))

async function invented() {
  const folder = await temporaryFolder()
  const base = { rows, path: join(folder, 'customers.csv') }
  await writeFile(base.path, text)
  return { folder, base }
}

function expectAll(answers: readonly Answer[]): void {
  expect(answers.map((answer, place) => differenceOf(answer, expected[place] ?? answer))).toEqual(
    questions.map(() => null)
  )
}

it('asks questions that tell customers apart', () => {
  expect(expected.every(({ count }) => count > 0 && count < rows)).toBe(true)
  expect(new Set(expected.map(({ count }) => count)).size).toBe(expected.length)
})

it('gets from our engine what plain loops over the file give', async () => {
  const { folder, base } = await invented()
  const client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Bench', language: 'en', currency: 'EUR' })
  await client.call('settings.change', { asOf: { kind: 'pinned', day: asOfDate } })
  await importBase(client, base)
  const formula = { kind: 'ratio', numerator: 'money', denominator: 'purchases' } as const
  await client.call('formula.save', { name: 'average_check', formula })
  const answers: Answer[] = []
  for (const question of questions) answers.push(answerOfPreview(await previewOurs(client, question)))
  expectAll(answers)
  expect(Object.keys(answers[0]?.charts ?? {}).sort()).toEqual(['channel', 'gender', 'month', 'region'])
  await client.close()
})

it('gets the same from every form of native SQLite, where it is installed', async () => {
  if (spawnSync('sqlite3', ['--version']).status !== 0) return console.log('sqlite3 is not installed: not compared')
  const { base } = await invented()
  const sqlite = await startSqlite()
  await sqlite.run(loadSqlite(base))
  for (const form of sqliteForms) {
    const answers: Answer[] = []
    for (const question of questions) answers.push(answerOfSqlite(await sqlite.run(form.statements(question))))
    expectAll(answers)
  }
  await sqlite.close()
})

it('gets the same from every form of DuckDB, where it is installed', async () => {
  if (!hasDuckDb(root)) return console.log('DuckDB is not installed (npm run bench does): not compared')
  const { base } = await invented()
  const connect = async () => (await duckDbApi(root).DuckDBInstance.create(':memory:', { threads: '2' })).connect()
  const connection = await connect()
  await runOnConnection(connection, loadDuckDb(base))
  for (const form of duckDbForms) {
    const answers: Answer[] = []
    for (const question of questions)
      answers.push(answerOfDuckDb(await runOnConnection(connection, form.statements(question))))
    expectAll(answers)
  }
  for (const form of importForms) {
    const [question = sliderQuestion('wide', 3)] = questions
    const run = await runOnConnection(await connect(), form.statements(base, question))
    expect(differenceOf(answerOfDuckDb(run), plainAnswer(text, question))).toBeNull()
  }
})
