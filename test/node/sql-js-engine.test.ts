import { beforeAll, describe, expect, it } from 'vitest'
import type { SqlDatabase, SqlEngine } from '../../src/core/ports/sql-engine'
import { sqlJsEngine } from '../../src/node/sql-js-engine'

let engine: SqlEngine

beforeAll(async () => {
  engine = await sqlJsEngine()
})

function withDatabase(work: (database: SqlDatabase) => void): void {
  const database = engine.open()
  try {
    work(database)
  } finally {
    database.close()
  }
}

describe('the SQL engine', () => {
  it('keeps numbers, texts, bytes and nothing apart', () => {
    withDatabase((database) => {
      const values = [1.5, -7, 2 ** 40, 'Łódź 😀', Uint8Array.of(0, 255), new Uint8Array(), null]
      expect(database.all('SELECT ?, ?, ?, ?, ?, ?, ?', values)).toEqual([values])
    })
  })

  it('knows no not-a-number', () => {
    withDatabase((database) => expect(database.all('SELECT ?', [NaN])).toEqual([[null]]))
  })

  it('runs one statement for each row, and visits rows one by one', () => {
    withDatabase((database) => {
      database.execute('CREATE TABLE a (x); CREATE TABLE b (y)')
      database.runEach('INSERT INTO a VALUES (?)', [[1], [2], [3]])
      database.run('DELETE FROM a WHERE x = ?', [2])
      const seen: unknown[] = []
      database.each('SELECT x FROM a WHERE x > ? ORDER BY x', [0], (row) => seen.push(row))
      expect(seen).toEqual([[1], [3]])
    })
  })

  it('opens what it exported, which is a whole SQLite file', () => {
    withDatabase((database) => {
      database.execute('CREATE TABLE a (x); INSERT INTO a VALUES (7)')
      const bytes = database.export()
      expect(Buffer.from(bytes.subarray(0, 15)).toString()).toBe('SQLite format 3')
      const copy = engine.open(bytes)
      expect(copy.all('SELECT x FROM a')).toEqual([[7]])
      copy.close()
    })
  })

  it('throws the errors of SQLite and goes on', () => {
    withDatabase((database) => {
      expect(() => database.all('SELECT * FROM nowhere')).toThrow(/no such table/)
      expect(() => database.run('INSERT INTO nowhere VALUES (?)', [1])).toThrow(/no such table/)
      expect(database.all('SELECT 1')).toEqual([[1]])
    })
  })

  it('starts anew after its instance broke', async () => {
    const own = await sqlJsEngine()
    const database = own.open()
    const breaking = function* (): Generator<number[]> {
      yield [1]
      throw new RangeError('as sql.js throws when its memory cannot grow')
    }
    expect(() => database.runEach('SELECT ?', breaking())).toThrow(RangeError)
    expect(() => own.open()).toThrow(/anew/)
    let fresh: SqlDatabase | null = null
    for (let attempt = 0; !fresh && attempt < 100; attempt++) {
      await new Promise((done) => setTimeout(done, 20))
      try {
        fresh = own.open()
      } catch {
        fresh = null
      }
    }
    expect(fresh?.all('SELECT 2')).toEqual([[2]])
    fresh?.close()
  })
})
