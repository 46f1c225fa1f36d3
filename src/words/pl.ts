import fields from './fields/pl'
import failures from './failures/pl'
import sentence from './sentence/pl'
import commandLine from './command-line/pl'
import starter from './starter/pl'
import frame from './frame/pl'
import welcome from './welcome/pl'
import importing from './import/pl'
import settings from './settings/pl'
import palette from './palette/pl'
import segments from './segments/pl'
import standard from './standard/pl'
import standardDocuments from './standard-documents/pl'
import standards from './standards/pl'
import serving from './serving/pl'
import checker from './checker/pl'
import documents from './documents/pl'
import builder from './builder/pl'
import customers from './customers/pl'
import backups from './backups/pl'
import charts from './charts/pl'
import exporting from './export/pl'
import mailing from './mailing/pl'
import desktop from './desktop/pl'
import events from './events/pl'
import plan from './plan/pl'
import journal from './journal/pl'
import duplicates from './duplicates/pl'
import why from './why/pl'
import membership from './membership/pl'
import moving from './moving/pl'
import persona from './persona/pl'
import sheet from './sheet/pl'
import templates from './templates/pl'
import vocabulary from './vocabulary/pl'
import sql from './sql/pl'
import type { Messages } from './en'

/** All messages in Polish, by area. */
export const pl: Messages = {
  fields,
  failures,
  sentence,
  commandLine,
  starter,
  frame,
  welcome,
  import: importing,
  settings,
  palette,
  segments,
  standard,
  standardDocuments,
  standards,
  serving,
  checker,
  documents,
  builder,
  customers,
  charts,
  backups,
  export: exporting,
  mailing,
  desktop,
  events,
  plan,
  journal,
  duplicates,
  why,
  membership,
  moving,
  persona,
  sheet,
  templates,
  vocabulary,
  sql
}
