import fields from './fields/ru'
import failures from './failures/ru'
import sentence from './sentence/ru'
import commandLine from './command-line/ru'
import starter from './starter/ru'
import frame from './frame/ru'
import welcome from './welcome/ru'
import importing from './import/ru'
import settings from './settings/ru'
import palette from './palette/ru'
import segments from './segments/ru'
import standard from './standard/ru'
import standardDocuments from './standard-documents/ru'
import standards from './standards/ru'
import serving from './serving/ru'
import checker from './checker/ru'
import documents from './documents/ru'
import builder from './builder/ru'
import customers from './customers/ru'
import backups from './backups/ru'
import charts from './charts/ru'
import exporting from './export/ru'
import mailing from './mailing/ru'
import desktop from './desktop/ru'
import events from './events/ru'
import plan from './plan/ru'
import journal from './journal/ru'
import duplicates from './duplicates/ru'
import why from './why/ru'
import membership from './membership/ru'
import moving from './moving/ru'
import persona from './persona/ru'
import sheet from './sheet/ru'
import templates from './templates/ru'
import vocabulary from './vocabulary/ru'
import sql from './sql/ru'
import type { Messages } from './en'

/** All messages in Russian, by area. */
export const ru: Messages = {
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
