/** What one host takes: sizes in bytes, times in milliseconds. */
export interface Limits {
  readonly headerBytes: number
  readonly jsonBytes: number
  readonly uploadBytes: number
  /** Of one file in an uploaded workspace, and of all together when unpacked. */
  readonly unpackedFileBytes: number
  readonly unpackedBytes: number
  readonly connections: number
  readonly headersTime: number
  readonly requestTime: number
  /** How long the printed address can be used. */
  readonly codeTime: number
  /** How often an event stream shows that it lives. */
  readonly heartbeatTime: number
}

const kibibyte = 1024
const mebibyte = 1024 * kibibyte
const gibibyte = 1024 * mebibyte
const second = 1000

/** The limits that users meet. */
export const defaultLimits: Limits = {
  headerBytes: 8 * kibibyte,
  jsonBytes: 4 * mebibyte,
  uploadBytes: gibibyte,
  unpackedFileBytes: gibibyte,
  unpackedBytes: 4 * gibibyte,
  connections: 32,
  headersTime: 10 * second,
  requestTime: 600 * second,
  codeTime: 600 * second,
  heartbeatTime: 15 * second
}
