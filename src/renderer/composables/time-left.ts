import type { Words } from '../../words/create-words'

/** Work is told of when it has gone on for this many milliseconds and this share of it is done: before that the guess is wild. */
const leastElapsed = 1_000
const leastDone = 0.02

/** Seconds that work will still take when it goes on as it has; null while that cannot be said. */
export function secondsLeft(elapsedMilliseconds: number, done: number): number | null {
  if (elapsedMilliseconds < leastElapsed || done < leastDone || done >= 1) return null
  return Math.max(1, Math.round(((elapsedMilliseconds / 1000) * (1 - done)) / done))
}

/** The time that is left in words: seconds up to a minute and a half, then minutes. */
export function timeLeftText(words: Words, seconds: number): string {
  const isLong = seconds > 90
  return isLong
    ? words.say('plan.left.minutes', { count: Math.round(seconds / 60) })
    : words.say('plan.left.seconds', { count: seconds })
}
