import { applicationIdOf, type DatabaseFormat } from './database-format'

/**
 * The schema of `people.sqlite`: what was written about persons by hand. Customers are named by their own ids (16
 * hexadecimal digits). Instants (`at`) are ISO texts, days `YYYY-MM-DD`, columns ending in `_json` are JSON, `position`
 * counts from 0.
 */
const first = `
CREATE TABLE meta (
  key TEXT NOT NULL PRIMARY KEY, -- workspace (SHA-256 of the salt of the workspace that the ids belong to), revision (one more with each save)
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE corrections (
  customer_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  field TEXT NOT NULL,
  written_json TEXT NOT NULL, -- { type, value } and the currency of money; a value of null is unknown
  at TEXT NOT NULL,
  PRIMARY KEY (customer_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE notes (
  customer_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  text TEXT NOT NULL,
  at TEXT NOT NULL, -- when it was written or last changed
  PRIMARY KEY (customer_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE next_contacts (
  customer_id TEXT NOT NULL PRIMARY KEY,
  day TEXT NOT NULL,
  about TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE added_customers (
  customer_id TEXT NOT NULL PRIMARY KEY,
  values_json TEXT NOT NULL, -- [{ field, written }]
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE aliases (
  customer_id TEXT NOT NULL PRIMARY KEY, -- the former id
  became TEXT NOT NULL,
  at TEXT NOT NULL,
  why TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE memberships (
  segment_id TEXT NOT NULL,
  customer_id TEXT NOT NULL,
  side TEXT NOT NULL, -- in, out
  at TEXT NOT NULL,
  PRIMARY KEY (segment_id, customer_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE consents (
  customer_id TEXT NOT NULL,
  position INTEGER NOT NULL, -- the last one of a channel holds
  channel TEXT NOT NULL, -- email, sms, phone
  given INTEGER NOT NULL, -- 1 given, 0 withdrawn
  day TEXT NOT NULL,
  source TEXT NOT NULL,
  text_version TEXT NOT NULL,
  at TEXT NOT NULL, -- when it was written down
  PRIMARY KEY (customer_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE owners (
  customer_id TEXT NOT NULL PRIMARY KEY,
  owner TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`

/** Members whom files brought, all of a segment and act in one value; `memberships` has those by hand. */
const second = `
CREATE TABLE brought_members (
  position INTEGER NOT NULL PRIMARY KEY,
  segment_id TEXT NOT NULL,
  act TEXT, -- of the journal: they are members while it stands; null: whatever the journal says
  at TEXT NOT NULL,
  made_json TEXT, -- name and color of the segment that the act made
  customer_ids BLOB NOT NULL -- 8 bytes a customer, little-endian, rising
) STRICT;
`

/** Pasted lists, which criteria of the workspace name. */
const third = `
CREATE TABLE pasted_lists (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  at TEXT NOT NULL, -- when it was pasted
  pasted_values TEXT NOT NULL -- one a line
) STRICT;
`

/** The format of people.sqlite. */
export const peopleDatabaseFormat: DatabaseFormat = {
  applicationId: applicationIdOf('PDpp'),
  migrations: [first, second, third],
  schemas: [
    'd55266f7b93d4caf900c76f9ae22d33c681cc2b6e9a5a01f23f7bd8bc3d7d75c',
    '683d3d4738b9c1db1bd887f33d4538f7519793844dcfd9bc26a1f165c4761f7c',
    'b1b8bb90f137950a977213322548bae8cb04fe963418dd1538cd2f2ad939545f'
  ]
}
