/**
 * The loops by which a file is read, over addresses in bytes of one column memory. Beside the caller of each, in
 * `core/import/bytes`, stand its loop in JavaScript and what the arguments mean.
 */
export interface ReadingLoops {
  /** 2: ASCII without NULs; 1: no NULs; 0: NULs. */
  kindOfText(bytes: number, length: number): number
  /** Writes the sequence of each byte to `target`, which has room for 4 bytes more; returns how many bytes that are. */
  transcode(bytes: number, length: number, sequences: number, target: number): number
  scanRows(
    bytes: number,
    state: number,
    spans: number,
    firstCells: number,
    lines: number,
    delimiter: number,
    quote: number,
    last: number
  ): number
  trimCells(
    bytes: number,
    spans: number,
    firstCells: number,
    taken: number,
    count: number,
    position: number,
    kinds: number,
    slots: number,
    mask: number,
    keys: number,
    starts: number,
    ends: number,
    odd: number,
    filled: number
  ): number
  readNumbers(
    bytes: number,
    starts: number,
    ends: number,
    count: number,
    point: number,
    minorDigits: number,
    numbers: number,
    odd: number
  ): number
  readDays(bytes: number, starts: number, ends: number, count: number, order: number, days: number, odd: number): number
  readHours(bytes: number, starts: number, ends: number, count: number, hours: number): number
  numberTexts(
    bytes: number,
    starts: number,
    ends: number,
    count: number,
    slots: number,
    mask: number,
    keys: number,
    used: number,
    entries: number,
    numbers: number,
    fresh: number
  ): number
  /** Puts the full slots of a table, of `length` words, into a larger, empty one. */
  moveSlots(from: number, length: number, to: number, mask: number): void
  findTexts(
    bytes: number,
    starts: number,
    ends: number,
    count: number,
    slots: number,
    mask: number,
    keys: number,
    codes: number,
    odd: number
  ): number
  pickValues(values: number, size: number, places: number, count: number, target: number): void
  copyBytes(target: number, source: number, length: number): void
  /** Writes codes of 32 bits in so many bytes each, 1 or 2. */
  narrowCodes(codes: number, count: number, bytes: number, target: number): void
  joinTexts(
    bytes: number,
    starts: number,
    ends: number,
    count: number,
    from: number,
    target: number,
    offsets: number
  ): number
  mintIds(
    bytes: number,
    starts: number,
    ends: number,
    count: number,
    prefix: number,
    prefixLength: number,
    constants: number,
    work: number,
    ids: number
  ): void
  writeIds(ids: number, count: number, target: number): void
  indexIds(digits: number, count: number, first: number, slots: number, mask: number, room: number): void
  rowsOfIds(ids: number, count: number, slots: number, mask: number, rows: number): void
  addIds(slots: number, mask: number, ids: number, count: number, isNew: number): number
}
