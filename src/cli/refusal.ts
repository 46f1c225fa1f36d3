/** A command that cannot be done: the sentence for the user and the exit code, 1 refused or 2 wrong usage. */
export class Refusal extends Error {
  readonly exitCode: 1 | 2

  constructor(sentence: string, exitCode: 1 | 2 = 1) {
    super(sentence)
    this.name = 'Refusal'
    this.exitCode = exitCode
  }
}
