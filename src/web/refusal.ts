import { failureDataOf, type Failure, type FailureCode } from '../contract/failure'

/** Why the gate turned a request away, before anything was done with it. */
export type Rule =
  | 'host'
  | 'method'
  | 'origin'
  | 'site'
  | 'contentType'
  | 'token'
  | 'code'
  | 'path'
  | 'bodyTooLarge'
  | 'json'
  | 'headersTooLarge'
  | 'headersTooSlow'
  | 'request'

/** The HTTP status of each rule. */
export const statusOfRule: Readonly<Record<Rule, number>> = {
  host: 421,
  method: 405,
  origin: 403,
  site: 403,
  contentType: 415,
  token: 401,
  code: 401,
  path: 404,
  bodyTooLarge: 413,
  json: 400,
  headersTooLarge: 431,
  headersTooSlow: 408,
  request: 400
}

/** The body of a refusal, which names the rule and nothing that was sent. */
export function refusalBody(rule: Rule): string {
  const failure = { code: 'unexpected', message: `refused by rule ${rule}`, details: { name: 'refused', rule } }
  return JSON.stringify({ ok: false, failure })
}

/** The response of a request that the gate turns away. */
export function refusal(rule: Rule): Response {
  const headers = { 'Content-Type': 'application/json' }
  return new Response(refusalBody(rule), { status: statusOfRule[rule], headers })
}

const statusOfCode: Partial<Record<FailureCode, number>> = {
  fileTooLarge: 413,
  uploadNotFound: 404,
  workspaceNotFound: 404,
  fileNotFound: 404,
  invalidArguments: 400,
  workspaceNameRefused: 400
}

/** The response of a route other than a verb's that failed. */
export function failed(error: unknown): Response {
  const failure = failureDataOf(error)
  return Response.json({ ok: false, failure }, { status: statusOfCode[failure.code] ?? 409 })
}

/** The response of a route that succeeded. */
export function answered(result: unknown): Response {
  return Response.json({ ok: true, result })
}

/** The response of a verb that was refused: the exchange itself went well. */
export function refusedByCore(error: unknown): Response {
  return Response.json({ ok: false, failure: failureDataOf(error as Failure) })
}
