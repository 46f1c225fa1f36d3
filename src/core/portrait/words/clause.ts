import type { Criterion } from '../../../model/criterion/criterion'
import type { Group, PortraitNode } from '../../../model/portrait'
import type { Words } from '../../../words/create-words'
import { criterionWords } from './criterion-words'
import { joined } from './joined'
import { saidBy } from './marks'
import { isSamePhrasing, type Phrasing, type Predicate, type Pronoun } from './phrasing'

/** A clause of the sentence: on its own (`plain`), behind its pronoun (`relative`), and whether alternatives stand open in it. */
export interface Clause {
  readonly plain: string
  readonly relative: string
  /** The predicate, when one pronoun stands for the whole clause. */
  readonly predicate: Predicate | null
  readonly joins: 'all' | 'any' | null
}

/** The clause of a criterion or group. */
export function clauseOf(node: PortraitNode, phrasing: Phrasing): Clause {
  if (node.kind !== 'group') return criterionClause(node, phrasing)
  const members = node.members.map((member) => clauseOf(member, phrasing))
  if (node.mode === 'all') return allClause(members, phrasing)
  return node.mode === 'any' ? anyClause(members, phrasing) : countClause(node, members, phrasing)
}

const said = new WeakMap<Criterion, { readonly phrasing: Phrasing; readonly clause: Clause }>()

/** Kept with the criterion, so that a moved slider words one criterion anew. */
function criterionClause(criterion: Criterion, phrasing: Phrasing): Clause {
  const known = said.get(criterion)
  if (known && isSamePhrasing(known.phrasing, phrasing)) return known.clause
  const { pronoun, text } = criterionWords(criterion, phrasing)
  const made = clause({ pronoun, text: saidBy(criterion.id, text) }, phrasing)
  said.set(criterion, { phrasing, clause: made })
  return made
}

/**
 * Clauses behind their pronouns, joined by "and"; in Russian and Polish one pronoun serves neighbours that share it.
 * `nested` clauses stand within another, where alternatives need brackets.
 */
export function relativeClauses(clauses: readonly Clause[], phrasing: Phrasing, nested = false): string {
  const { words } = phrasing
  if (words.language === 'en') {
    const many = clauses.length > 2
    const relatives = clauses.map(({ relative, joins }) => (many && joins ? bracketed(words, relative) : relative))
    return joined(words, relatives, clauses.some((each) => each.joins !== null) ? 'clausesApart' : 'clauses')
  }
  const runs = runsOf(clauses, phrasing)
  const setApart = (each: Clause) => each.joins === 'any' && (nested || runs.length > 1 || each !== clauses.at(-1))
  const texts = runs.map((run) => {
    const parts = run.map((each) => {
      const text = each.predicate?.text ?? each.relative
      return setApart(each) ? bracketed(words, text) : text
    })
    const text = joined(words, parts, joinOf(run.at(-1)))
    const pronoun = run[0]?.predicate?.pronoun
    return pronoun === undefined ? text : withPronoun(pronoun, text, phrasing)
  })
  return joined(words, texts, 'and')
}

/** The "and" in front of a clause: alternatives and what customers have need another one than a field does. */
function joinOf(last: Clause | undefined): 'clauses' | 'clausesApart' | 'clausesMore' {
  if (last?.joins === 'any') return 'clausesApart'
  return last?.predicate?.pronoun === 'have' ? 'clausesMore' : 'clauses'
}

/** Neighbours whose pronouns read the same; a clause without one pronoun stands alone. */
function runsOf(clauses: readonly Clause[], phrasing: Phrasing): Clause[][] {
  const runs: Clause[][] = []
  for (const each of clauses) {
    const run = runs.at(-1)
    const before = run?.[0]?.predicate
    const same = before && each.predicate && samePronoun([before, each.predicate], phrasing)
    if (run && same) run.push(each)
    else runs.push([each])
  }
  return runs
}

function clause(predicate: Predicate, phrasing: Phrasing): Clause {
  const plain = phrasing.words.say(`sentence.plain.${pronounKey(predicate.pronoun, phrasing)}`, {
    clause: predicate.text
  })
  return { plain, relative: withPronoun(predicate.pronoun, predicate.text, phrasing), predicate, joins: null }
}

function allClause(members: readonly Clause[], phrasing: Phrasing): Clause {
  const { words } = phrasing
  const texts = members.map((each) => (each.joins === 'any' ? bracketed(words, each.plain) : each.plain))
  const plain = joined(words, texts, joinOf(members.at(-1)))
  const predicate = sharedPredicate(members, plain, phrasing)
  return { plain, relative: relativeClauses(members, phrasing, true), predicate, joins: 'all' }
}

function anyClause(members: readonly Clause[], phrasing: Phrasing): Clause {
  const { words } = phrasing
  const either = (texts: readonly string[]): string =>
    joined(
      words,
      texts.map((text, index) => {
        const clause = members[index]?.joins === 'all' ? bracketed(words, text) : text
        return words.say('sentence.alternative', { clause })
      }),
      'alternatives'
    )
  const plain = either(members.map((each) => each.plain))
  const predicate = sharedPredicate(members, plain, phrasing)
  const relative = predicate
    ? withPronoun(predicate.pronoun, plain, phrasing)
    : either(members.map((each) => each.relative))
  return { plain, relative, predicate, joins: 'any' }
}

function countClause(group: Group, members: readonly Clause[], phrasing: Phrasing): Clause {
  const { words } = phrasing
  const clauses = joined(
    words,
    members.map((each) => each.plain),
    'list'
  )
  const text =
    group.mode === 'none'
      ? words.say('sentence.none', { clauses }, members.length)
      : words.say('sentence.atLeast', { clauses }, group.count)
  return clause({ pronoun: 'group', text }, phrasing)
}

/** The whole as one predicate where one pronoun may stand in front of all: not in English, which repeats it. */
function sharedPredicate(members: readonly Clause[], text: string, phrasing: Phrasing): Predicate | null {
  const predicates = members.map((each) => each.predicate)
  const [first] = predicates
  const shared = phrasing.words.language !== 'en' && first && samePronoun(predicates, phrasing)
  return shared ? { pronoun: first.pronoun, text } : null
}

/** Keeps "and" and "or" apart. */
function bracketed(words: Words, clause: string): string {
  return words.say('sentence.brackets', { clause })
}

function samePronoun(predicates: readonly (Predicate | null)[], phrasing: Phrasing): boolean {
  const forms = new Set(predicates.map((each) => (each ? withPronoun(each.pronoun, '', phrasing) : null)))
  return forms.size === 1 && !forms.has(null)
}

function withPronoun(pronoun: Pronoun, text: string, phrasing: Phrasing): string {
  return phrasing.words.say(`sentence.relative.${pronounKey(pronoun, phrasing)}`, { clause: text })
}

function pronounKey(pronoun: Pronoun, phrasing: Phrasing): Pronoun | 'haveOfWomen' | 'areOfWomen' {
  if (!phrasing.women) return pronoun
  return pronoun === 'have' || pronoun === 'are' ? `${pronoun}OfWomen` : pronoun
}
