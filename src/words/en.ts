import fields from './fields/en'
import failures from './failures/en'
import sentence from './sentence/en'
import commandLine from './command-line/en'
import starter from './starter/en'
import frame from './frame/en'
import welcome from './welcome/en'
import importing from './import/en'
import settings from './settings/en'
import palette from './palette/en'
import segments from './segments/en'
import standard from './standard/en'
import standardDocuments from './standard-documents/en'
import standards from './standards/en'
import serving from './serving/en'
import checker from './checker/en'
import documents from './documents/en'
import builder from './builder/en'
import customers from './customers/en'
import backups from './backups/en'
import charts from './charts/en'
import exporting from './export/en'
import mailing from './mailing/en'
import desktop from './desktop/en'
import events from './events/en'
import plan from './plan/en'
import journal from './journal/en'
import duplicates from './duplicates/en'
import why from './why/en'
import membership from './membership/en'
import moving from './moving/en'
import persona from './persona/en'
import sheet from './sheet/en'
import templates from './templates/en'
import vocabulary from './vocabulary/en'
import sql from './sql/en'

/** All messages in English, by area; the shape that the other languages must fill. */
export const en = {
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

export type Messages = typeof en
