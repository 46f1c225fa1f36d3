import { z } from 'zod'
import { languages } from '../model/language'
import { sqlDialectNames } from '../model/sql-dialect-names'
import { destinationSchema } from './places'
import { memberScopeSchema } from './requests'

const language = z.enum(languages).default('en')
const dialect = z.enum(sqlDialectNames).default('sqlite')
const asOf = z.iso.date().nullable().default(null)

/** Arguments of portraits as SQL, and of the tables that such SQL is run on. */
export const sqlArguments = {
  /** A portrait, or a segment's last saved version with its exceptions by hand, as one SELECT. */
  'sql.select': z.strictObject({ scope: memberScopeSchema, dialect, language, asOf }),
  /** Writes that SELECT, or a script that makes the tables of an analysis database and fills them. */
  'sql.save': z.strictObject({
    what: z.enum(['select', 'tables']),
    /** Of the SELECT. */
    scope: memberScopeSchema.nullable().default(null),
    dialect,
    language,
    asOf,
    /** What a download is called. */
    name: z.string().min(1).max(200).default('portrait'),
    destination: destinationSchema
  })
}
