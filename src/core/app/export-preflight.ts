import type { Arguments, Call } from '../../contract/api'
import {
  alteredReasons,
  leftOutReasons,
  type AlteredReason,
  type ExportFinding,
  type ExportFindings,
  type ExportFindingsPage,
  type ExportPreflight,
  type LeftOutReason
} from '../../contract/export-results'
import { isoFromDay } from '../../model/day'
import { textAt } from '../columns/text-column'
import { alterationsOf } from '../export/mailing/list-cells'
import type { Found, ListPlan } from '../export/mailing/list-plan'
import { textsOfColumn } from '../identity/kinds-of-fields'
import { openWorkspaceOf, type AppContext } from './app-context'
import { fileNames, nameOfList } from './export-file-names'
import { planExport, requestOf, type PlannedExport } from './plan-export'

const mostExamples = 5

/** Who would be written, left out and altered, and why. @throws Failure as `planExport`. */
export async function exportPreflight(
  context: AppContext,
  args: Arguments<'export.preflight'>,
  call: Call
): Promise<ExportPreflight> {
  const planned = await planExport(context, requestOf(args), call)
  return toldPreflight(planned, nameOfList(planned.plan, openWorkspaceOf(context).name))
}

/** A page of those whom one reason is about. @throws Failure as `planExport`. */
export async function exportFindings(
  context: AppContext,
  args: Arguments<'export.findings'>,
  call: Call
): Promise<ExportFindingsPage> {
  const { reason, offset, limit } = args
  const { plan } = await planExport(context, requestOf(args), call)
  const found = foundOf(plan, reason)
  const describe = describer(plan)
  const end = Math.min(found?.rows.length ?? 0, offset + limit)
  const findings: ExportFinding[] = []
  for (let place = offset; place < end; place++) if (found) findings.push(describe(reason, found, place))
  return { total: found?.rows.length ?? 0, offset, findings }
}

/** A plan as it is told; files bear the name of the list. */
export function toldPreflight({ plan, view, country }: PlannedExport, name: string): ExportPreflight {
  const { task, listing, parts, control } = plan
  const written = parts.reduce((sum, { rows }) => sum + rows.length, 0)
  const leftOut = leftOutReasons.flatMap((reason) => findingsOf(plan, reason, 'leftOut'))
  const altered = alteredReasons.flatMap((reason) => findingsOf(plan, reason, 'altered'))
  return {
    channel: task.channel,
    asOfDay: isoFromDay(view.day),
    selected: listing.rows.length,
    written,
    leftOut: listing.rows.length - written - control.length,
    control: control.length,
    altered: plan.alteredRows,
    alteredCells: plan.alteredCells,
    scopes: task.source.scopes.map((scope, index) => ({
      name: scope.name,
      paused: scope.paused ?? false,
      members: listing.members[index] ?? 0,
      written: plan.writtenOf[index] ?? 0
    })),
    variants: parts.flatMap(({ name: variant, rows }) =>
      variant === '' ? [] : [{ name: variant, written: rows.length }]
    ),
    findings: [...leftOut, ...altered],
    columns: plan.columns.map(({ header, field, verified }) => ({ header, field, verified })),
    files: fileNames(plan, name),
    country
  }
}

type Reason = LeftOutReason | AlteredReason

function foundOf(plan: ListPlan, reason: Reason): Found | undefined {
  return plan.leftOut.get(reason as LeftOutReason) ?? plan.altered.get(reason as AlteredReason)
}

function findingsOf(plan: ListPlan, reason: Reason, kind: ExportFindings['kind']): ExportFindings[] {
  const found = foundOf(plan, reason)
  if (!found) return []
  const describe = describer(plan)
  const examples = found.rows.slice(0, mostExamples).map((_, place) => describe(reason, found, place))
  return [{ reason, kind, customers: distinct(found.rows), cells: found.rows.length, examples }]
}

/** Rows stand together, so that a change is a new one. */
function distinct(rows: readonly number[]): number {
  return rows.reduce((count, row, at) => (at > 0 && rows[at - 1] === row ? count : count + 1), 0)
}

/** Tells what a reason says of a row, by reading the row again. */
function describer({ task, judge, columns }: ListPlan): (reason: Reason, found: Found, place: number) => ExportFinding {
  const { table, key } = task.source
  const textOf = (id: string, row: number): string => textsOfColumn(table.columns.get(id))?.(row) ?? ''
  const nameOf = (row: number): string =>
    textOf('name', row) || [textOf('first_name', row), textOf('last_name', row)].filter(Boolean).join(' ')
  return (reason, { rows, columns: places }, place) => {
    const row = rows[place] ?? 0
    const column = columns[places[place] ?? -1]
    const change = column && alterationsOf(column.cell, row).find((each) => each.reason === reason)
    return {
      id: textAt(table.ids, row),
      key: (key === null ? '' : textOf(key, row)) || null,
      name: nameOf(row) || null,
      column: column?.header ?? null,
      before: change?.before ?? textOfAddress(judge.addressOf?.(row)),
      after: change?.after ?? null
    }
  }
}

function textOfAddress(address: ReturnType<NonNullable<ListPlan['judge']['addressOf']>> | undefined): string {
  return address?.text ?? ''
}
