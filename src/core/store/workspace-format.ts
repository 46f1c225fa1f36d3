import { applicationIdOf, type DatabaseFormat } from './database-format'

/**
 * The schema of `Name.portrait`: all definitions of a workspace, nothing personal. Instants are ISO texts, columns
 * ending in `_json` are JSON, `position` counts from 0 in the user's order.
 */
const first = `
CREATE TABLE meta (
  key TEXT NOT NULL PRIMARY KEY, -- id, salt (customers' ids are minted with it), created_at
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
  key TEXT NOT NULL PRIMARY KEY, -- as_of_day ('today' or YYYY-MM-DD), currency (ISO 4217), language, age_bands_json
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE fields (
  position INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  type TEXT NOT NULL, -- text, number, money, date, yesNo, choice, multipleChoice, age
  field_group TEXT NOT NULL, -- who, moves, buys, talks, own
  standard INTEGER NOT NULL, -- 1: known to the program by its id
  currency TEXT, -- of money only
  origin_json TEXT NOT NULL -- where the values come from
) STRICT;

CREATE TABLE formulas (
  position INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  field_group TEXT NOT NULL,
  standard INTEGER NOT NULL,
  currency TEXT,
  origin_json TEXT NOT NULL -- the formula
) STRICT;

CREATE TABLE recipes (
  position INTEGER NOT NULL PRIMARY KEY, -- the newest last
  recipe_json TEXT NOT NULL -- how a file became customers
) STRICT;

CREATE TABLE segments (
  position INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  color TEXT NOT NULL,
  description TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE segment_versions (
  segment_id TEXT NOT NULL REFERENCES segments (id),
  number INTEGER NOT NULL, -- 1 is the first; members come from the last
  portrait_json TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  PRIMARY KEY (segment_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE drafts (
  segment_id TEXT NOT NULL PRIMARY KEY REFERENCES segments (id),
  portrait_json TEXT NOT NULL,
  changes INTEGER NOT NULL, -- steps since the last version
  changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE generation (
  number INTEGER NOT NULL PRIMARY KEY, -- the current state of the base: at most one row
  customers_file TEXT NOT NULL,
  orders_file TEXT,
  contacts_file TEXT,
  customers INTEGER NOT NULL,
  imported_at TEXT NOT NULL,
  source_name TEXT NOT NULL
) STRICT;
`

/** The journal of imports with the states of the base that it can go back to; beside a recipe the file it was used for and when; by what customers are known; what the user changed of fields; reference tables. */
const second = `
CREATE TABLE recipe_uses (
  position INTEGER NOT NULL PRIMARY KEY, -- that of the recipe
  source_name TEXT NOT NULL,
  used_at TEXT NOT NULL
) STRICT;

CREATE TABLE customer_key (
  generation INTEGER NOT NULL PRIMARY KEY, -- the current one, when its key is known
  key_json TEXT NOT NULL -- id of a field, or ':' and a header, or null: each row was a customer
) STRICT;

CREATE TABLE journal (
  position INTEGER NOT NULL PRIMARY KEY, -- the newest last
  entry_json TEXT NOT NULL -- what was done, its counts, the numbers of the generations before and after
) STRICT;

CREATE TABLE base_states (
  number INTEGER NOT NULL PRIMARY KEY, -- of the generation; only those that the journal can go to
  generation_json TEXT NOT NULL,
  fields_json TEXT NOT NULL
) STRICT;

CREATE TABLE field_changes (
  position INTEGER NOT NULL PRIMARY KEY,
  change_json TEXT NOT NULL -- a name, type or absence that holds whatever imports bring
) STRICT;

CREATE TABLE reference_tables (
  position INTEGER NOT NULL PRIMARY KEY,
  reference_json TEXT NOT NULL -- its file in the data folder, what it joins, the fields it adds
) STRICT;
`

/** The journal of lists that were written for other programs; personas of segments. */
const third = `
CREATE TABLE exports (
  position INTEGER NOT NULL PRIMARY KEY, -- the newest last
  record_json TEXT NOT NULL -- what was written, when, how many, and the hashes of the files; no values of customers
) STRICT;

CREATE TABLE personas (
  position INTEGER NOT NULL PRIMARY KEY, -- in the order in which they were made
  segment_id TEXT NOT NULL, -- of segments
  persona_json TEXT NOT NULL -- name, quote, avatar, the lines of each block with what their figures were
) STRICT;

CREATE TABLE standard_parts (
  position INTEGER NOT NULL PRIMARY KEY,
  part_kind TEXT NOT NULL, -- department or request
  part_json TEXT NOT NULL -- id, name (empty: as the program names it), of departments also staff hours
) STRICT;

CREATE TABLE standards (
  position INTEGER NOT NULL PRIMARY KEY, -- 0: the common standard
  segment_id TEXT, -- of segments; of the common standard null
  standard_json TEXT NOT NULL -- state, review, promises by department and kind of request
) STRICT;
`

/** Segments that take a rest. */
const fourth = `
CREATE TABLE segment_pauses (
  segment_id TEXT NOT NULL PRIMARY KEY REFERENCES segments (id),
  paused_at TEXT NOT NULL,
  resumes_on TEXT -- YYYY-MM-DD; null: when the user says so
) STRICT, WITHOUT ROWID;
`

/** The format of a workspace file. */
export const workspaceFormat: DatabaseFormat = {
  applicationId: applicationIdOf('PDsk'),
  migrations: [first, second, third, fourth],
  schemas: [
    'c5bfa41d2b17ac1c1f006fe743f06768a1baa0e3689b4eeaa69a1629d0950f80',
    '409157facc68952449dc28418469552af85d1100fbe7ce37bac022fd8a6fccdf',
    '10f88a2d9a5d626ab2984b70579516172b02ce0af959b9b9f9b8c4e191b21ce5',
    '30aa2a3b0c6961153d08bb71900bce0b18ffd765028fc68aeacfc9fbabb75d0d'
  ]
}
