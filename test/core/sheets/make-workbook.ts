import { strToU8, zipSync } from 'fflate'

/** The XML of the parts of a workbook that differ from test to test. */
export interface WorkbookParts {
  /** `<row>` elements of each sheet. */
  readonly sheets: Readonly<Record<string, string>>
  readonly sharedStrings?: string
  readonly styles?: string
  readonly workbookProperties?: string
  readonly hidden?: readonly string[]
}

const head = '<?xml version="1.0" encoding="UTF-8"?>'

/** A workbook made of plain parts. */
export function makeWorkbook({
  sheets,
  sharedStrings,
  styles,
  workbookProperties = '',
  hidden = []
}: WorkbookParts): Uint8Array {
  const names = Object.keys(sheets)
  const listed = names.map(
    (name, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${hidden.includes(name) ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`
  )
  const related = names.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="${at % 2 ? '/xl/' : ''}worksheets/Sheet${at + 1}.xml"/>`
  )
  const parts: Record<string, Uint8Array> = {
    'xl/workbook.xml': strToU8(`${head}<workbook>${workbookProperties}<sheets>${listed.join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`${head}<Relationships>${related.join('')}</Relationships>`),
    ...Object.fromEntries(
      names.map((name, at) => [
        `xl/worksheets/Sheet${at + 1}.xml`,
        strToU8(`${head}<worksheet><sheetData>${sheets[name] ?? ''}</sheetData></worksheet>`)
      ])
    )
  }
  if (sharedStrings !== undefined) parts['xl/sharedStrings.xml'] = strToU8(`${head}<sst>${sharedStrings}</sst>`)
  if (styles !== undefined) parts['xl/styles.xml'] = strToU8(`${head}<styleSheet>${styles}</styleSheet>`)
  return zipSync(parts)
}
