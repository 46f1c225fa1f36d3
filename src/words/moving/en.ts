/** Moving, grouping, copying and pasting criteria and groups, and what of it is spoken. */
const en = {
  group: 'group “{mode}”',
  together: 'Group with the one beside it',
  togetherZone: 'Group both',
  moved: '{node} moved to {position} of {total} in {group}',
  copied: '{node} copied to {position} of {total} in {group}',
  added: '{node} added as {position} of {total} in {group}',
  removed: '{node} removed',
  dissolved: 'Group dissolved',
  stays: '{node} cannot go there',
  copy: 'Copy',
  cut: 'Cut',
  paste: 'Paste after this',
  onClipboard: 'Copied. Paste it into another segment or workspace, or send it as text.',
  pasted: '{count} criterion pasted | {count} criteria pasted',
  pastedBroken:
    'This base has no field “{field}”. The criterion stays and is unknown for everybody. | This base lacks {count} fields: {field}. Their criteria stay and are unknown for everybody.',
  refused: {
    notPortrait: 'What was copied is not a criterion or a portrait. Copy a card or a group first.',
    damaged: 'The copied portrait is not whole: it may have been cut or changed on its way. Copy it again.',
    newer: 'The copied portrait was made by a newer version of Portrait Desk.',
    invalid: 'The copied portrait cannot be read: {problem}',
    tooMuch: 'With what was copied, the portrait would hold too much: at most 500 criteria in 32 levels.'
  }
}

export type MovingMessages = typeof en
export default en
