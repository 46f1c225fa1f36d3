/** What can be done with a field: renamed, read as another type, left out; a formula changed or taken away. */
export type FieldAct = 'rename' | 'retype' | 'remove' | 'formula' | 'removeFormula'
