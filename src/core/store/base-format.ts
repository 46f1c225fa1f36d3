import { applicationIdOf, type DatabaseFormat } from './database-format'

/**
 * The schema of the immutable files of people, format 1: columnar like the memory. Numbers, dictionaries and counts are
 * readable rows; the values of each column are chunks of little-endian bytes.
 *
 * `columns.kind` and what its chunks hold (`part`):
 * - number: `values` float64, NaN unknown · day: `values` int32, days since 1970-01-01, -2147483648 unknown
 * - choice: `codes` of `width` bytes, 0 unknown · yesNo: `values` uint8, 0 unknown, 1 no, 2 yes
 * - age: `from` and `to` int16, full years, from -1 unknown, to 32767 open · offsets: `values` uint32
 * - text: `texts`, multipleChoice: `codes`: rows + 1 offsets (uint32, from the end of the offsets, counted in elements)
 *   and then the elements (UTF-8 bytes, or codes of `width` bytes)
 */
const first = `
CREATE TABLE facts (
  key TEXT NOT NULL PRIMARY KEY, -- rows
  value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE fields (
  position INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  field_json TEXT NOT NULL
) STRICT;

CREATE TABLE columns (
  number INTEGER NOT NULL PRIMARY KEY, -- 0: the ids of customers, or the offsets of their events
  name TEXT NOT NULL, -- the field's id
  kind TEXT NOT NULL,
  width INTEGER NOT NULL, -- bytes of an element
  row_count INTEGER NOT NULL,
  elements INTEGER NOT NULL -- of text and multipleChoice: all elements; else the number of rows
) STRICT;

CREATE TABLE dictionaries (
  column_number INTEGER NOT NULL REFERENCES columns (number),
  code INTEGER NOT NULL,
  value TEXT NOT NULL,
  count INTEGER NOT NULL, -- how often the code occurs
  PRIMARY KEY (column_number, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE chunks (
  column_number INTEGER NOT NULL REFERENCES columns (number),
  part TEXT NOT NULL,
  chunk INTEGER NOT NULL, -- from 0
  row_count INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  sha256 TEXT NOT NULL,
  UNIQUE (column_number, part, chunk)
) STRICT;
`

/**
 * Format 2: the arrays of the columns lie as they are in memory in a file beside, `customers-0001.columns`, one after the
 * other; `chunks` stays empty. That file has no hash of its own: each of its bytes belongs to a piece and has the piece's.
 *
 * `array` of a column's kind (elements are little-endian):
 * - number, day, yesNo, offsets: `values` · choice: `codes` · age: `from`, `to`
 * - text: `offsets` (uint32, rows + 1 of them), `bytes` (UTF-8) · multipleChoice: `offsets`, `codes`
 */
const second = `
CREATE TABLE pieces (
  column_number INTEGER NOT NULL REFERENCES columns (number),
  array TEXT NOT NULL,
  piece INTEGER NOT NULL, -- from 0
  position INTEGER NOT NULL, -- in the file beside
  length INTEGER NOT NULL, -- bytes
  sha256 TEXT NOT NULL,
  UNIQUE (column_number, array, piece)
) STRICT;
`

const schemas = [
  '19b76b2ed891e94c0c0731aa4d9d0803ebbe28b5e3e2c21a5596d9e29127ae8a',
  '0dbc57b36ba2f69a8b9923383ac02d4c23e0f8e51dd79ea861514c6d48ec2423'
]

/** The format of `customers-0001.sqlite`. */
export const customersFormat: DatabaseFormat = {
  applicationId: applicationIdOf('PDcu'),
  migrations: [first, second],
  schemas
}

/** The format of `orders-0001.sqlite` and `contacts-0001.sqlite`. */
export const eventsFormat: DatabaseFormat = {
  applicationId: applicationIdOf('PDev'),
  migrations: [first, second],
  schemas
}
