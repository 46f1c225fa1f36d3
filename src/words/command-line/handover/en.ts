/** What the commands say that hand lists over to mailing tools. */
const en = {
  handover: {
    options: {
      profile: 'write it for a tool: {profiles}; the command profiles tells what is known of each',
      segment: 'name or id of the segment; with --profile several, the first match wins',
      everybody: 'all customers',
      together: 'tell all segments of a customer, not only the first',
      firstMatch: 'tell only the first segment of a customer (as it is unless --together)',
      except: 'a segment whose customers are left out; may be given several times',
      suppress:
        'a text file of e-mails, phones or ids that are left out, one a line; of a table with several columns only e-mails and phones count; - for standard input',
      noKept: 'also those of the workspace who are not to be written to (command suppression)',
      channel: 'what the list is for: email, sms, phone, none (default: what the tool is for)',
      consent: 'whose consent is enough: proven (default), given, not-refused, any',
      noProof: 'no columns with day, source and text of the consent',
      roles: 'addresses such as info: leave-out, keep (default: as the tool has it)',
      keepDuplicates: 'write customers with the same address all',
      control: 'share held back as the control group, such as 10%',
      split: 'parts of a split by weight, such as A=50,B=50',
      seed: 'another word, another control group and split',
      dryRun: 'only say who would be written, left out and altered, and why',
      why: 'with --dry-run: list those whom a reason is about, such as duplicateAddress',
      rows: 'how many of them, 0 to 500 (default: 50)',
      ofSegment: 'only those of this segment, by its name',
      from: 'only from this day on, such as 2026-11-01',
      to: 'only up to this day'
    },
    expected: {
      share: 'a share from 0 to 90 % such as 10%',
      split: 'names and weights such as A=50,B=50'
    },
    scopeNeeded: 'Name whom to write: --segment, --portrait or --everybody.',
    profileNeeded: 'The option “{option}” needs --profile.',
    profileTwice: 'Give only one --segment, or a --profile for several.',
    withoutProfile: 'The option “{option}” goes without --profile only: the tool decides.',
    plan: 'Chosen: {selected}. Written: {written}. Left out: {leftOut}. Control group: {control}.',
    leftOut: 'Left out:',
    altered: 'Altered:',
    reason: '{reason} ({key}): {customers}',
    nobody: 'Nobody.',
    file: '{name}: {count} row, {sha} | {name}: {count} rows, {sha}',
    plannedFile: '{name}: {count} row | {name}: {count} rows',
    manifest: 'What was done is told in {name}.',
    notRecorded: 'The journal of exports could not be written.',
    noExports: 'Nothing was exported yet.',
    noneFound: 'Nothing of this segment and these days.',
    columns: {
      at: 'When',
      profile: 'For',
      segments: 'Segments',
      written: 'Written',
      leftOut: 'Left out',
      control: 'Control',
      files: 'Files'
    },
    finding: { key: 'Key', name: 'Name', column: 'Column', before: 'In the base', after: 'Written' }
  },
  suppression: {
    act: 'show, add or remove (default: show)',
    file: 'a text file of e-mails, phones or customer numbers, one a line; of a table with several columns only e-mails and phones count; - for standard input',
    none: 'Nobody is kept as not to be written to.',
    changed: 'Added: {added}. Taken out: {dropped}. Now: {count}.'
  }
}

export type CommandLineHandoverMessages = typeof en
export default en
