// src/verschil/words: compares running text word by word.

import { diffArrays } from 'diff';
import { weightOf, wordTokens } from '../../matching/word-tokens.ts';

/** A piece of text that both versions have, or only the new or only the old one. */
export interface Woorddeel {
  readonly soort: 'gelijk' | 'ingevoegd' | 'vervallen';
  readonly tekst: string;
}

/** Some pieces that stayed, and then what was taken out and put in behind them. */
interface Step {
  same: string[];
  out: string[];
  in: string[];
}

/** Above this many pieces that differ, texts have nothing to do with each other. */
const LIMIT = 1500;

/**
 * What changed from one text to another, word by word, in phrases that read well: amounts, dates and abbreviations
 * stay whole, a lone word between changes goes along with them, and texts that share next to nothing are replaced as
 * a whole. Put together, what is `gelijk` and `vervallen` is the old text, `gelijk` and `ingevoegd` the new one; no
 * piece is empty, neighbours differ in kind, and `vervallen` stands before `ingevoegd`.
 */
export function compareWords(oud: string, nieuw: string): readonly Woorddeel[] {
  if (oud === nieuw) return oud === '' ? [] : [{ soort: 'gelijk', tekst: oud }];
  const [before, after] = [wordTokens(oud), wordTokens(nieuw)];
  const parts = diffArrays([...before], [...after], { maxEditLength: LIMIT });
  const steps = parts ? tidy(stepsOf(parts)) : [replaced(before, after)];
  const kept = weigh(steps.flatMap((step) => step.same));
  const least = Math.min(weigh(before), weigh(after));
  const whole = least > 0 && kept < least * KEPT_AT_LEAST;
  return partsOf(whole ? [replaced(before, after)] : steps);
}

/** Share of the shorter text that must have stayed for a comparison word by word to be of use. */
const KEPT_AT_LEAST = 0.3;

function replaced(before: readonly string[], after: readonly string[]): Step {
  return { same: [], out: [...before], in: [...after] };
}

function stepsOf(
  parts: readonly { readonly value: string[]; readonly added?: boolean; readonly removed?: boolean }[],
): Step[] {
  const steps: Step[] = [{ same: [], out: [], in: [] }];
  for (const { value, added, removed } of parts) {
    const last = steps.at(-1);
    if (added) last?.in.push(...value);
    else if (removed) last?.out.push(...value);
    else steps.push({ same: [...value], out: [], in: [] });
  }
  return steps;
}

function tidy(steps: Step[]): Step[] {
  let tidied = steps;
  for (;;) {
    const merged = absorb(tidied);
    if (merged.length === tidied.length) return slideAll(trimSpaces(join(merged)));
    tidied = merged;
  }
}

/** Lets pieces that stayed go along with the changes around them, where they only chop these up. */
function absorb(steps: readonly Step[]): Step[] {
  const done: Step[] = [];
  for (const step of steps) {
    const last = done.at(-1);
    if (last && changes(last) && changes(step) && isWeak(step.same, last, step)) {
      last.out.push(...step.same, ...step.out);
      last.in.push(...step.same, ...step.in);
    } else done.push({ same: [...step.same], out: [...step.out], in: [...step.in] });
  }
  return done;
}

/**
 * Two additions (or removals) with the same piece between them and at the end of the second are one, in front of that
 * piece: "b, d en" grew from "b en" by ", d" and not by "," and "d ".
 */
function join(steps: readonly Step[]): Step[] {
  const done: Step[] = [];
  let carried: string[] = [];
  for (const step of steps) {
    const same = [...carried, ...step.same];
    carried = [];
    const last = done.at(-1);
    const key = last && pureKind(last);
    const edit = key && pureKind(step) === key ? step[key] : undefined;
    if (last && key && edit && same.length > 0 && same.length < edit.length && endsIn(edit, same)) {
      last[key].push(...same, ...edit.slice(0, -same.length));
      carried = same;
    } else done.push({ same, out: [...step.out], in: [...step.in] });
  }
  if (carried.length > 0) done.push({ same: carried, out: [], in: [] });
  return done;
}

/** White space that both what went and what came end in stays. */
function trimSpaces(steps: readonly Step[]): Step[] {
  const done: Step[] = [];
  let carried: string[] = [];
  for (const step of steps) {
    const one = { same: [...carried, ...step.same], out: [...step.out], in: [...step.in] };
    const last = one.out.at(-1);
    carried = last !== undefined && isSpace(last) && last === one.in.at(-1) ? [last] : [];
    if (carried.length > 0) {
      one.out.pop();
      one.in.pop();
    }
    done.push(one);
  }
  if (carried.length > 0) done.push({ same: carried, out: [], in: [] });
  return done;
}

/** What a step does when it does one thing only. */
function pureKind(step: Step): 'in' | 'out' | undefined {
  if (step.in.length > 0) return step.out.length > 0 ? undefined : 'in';
  return step.out.length > 0 ? 'out' : undefined;
}

function endsIn(tokens: readonly string[], tail: readonly string[]): boolean {
  return tail.every((token, index) => tokens[tokens.length - tail.length + index] === token);
}

function changes(step: Step): boolean {
  return step.out.length > 0 || step.in.length > 0;
}

/**
 * Signs and spaces next to a replacement, or between two replacements words that say half as little as either. What
 * stayed next to a mere addition or removal is shown: that reads well as it is.
 */
function isWeak(same: readonly string[], left: Step, right: Step): boolean {
  if (pureKind(left) && pureKind(right)) return false;
  if (weigh(same) > 0 && (pureKind(left) || pureKind(right))) return false;
  const size = (step: Step) => Math.max(weigh(step.out), weigh(step.in));
  return weigh(same) * 2 <= Math.min(size(left), size(right));
}

function weigh(tokens: readonly string[]): number {
  return tokens.reduce((sum, token) => sum + weightOf(token), 0);
}

/**
 * A mere addition or removal can often stand in several places ("a b a" has lost "a b" or "b a"): moves each to where
 * it is a sentence, or else a word with the space behind it.
 */
function slideAll(steps: readonly Step[]): Step[] {
  const done = steps.map((step) => ({ ...step }));
  for (const [index, step] of done.entries()) {
    const next = done[index + 1] ?? { same: [], out: [], in: [] };
    const key = pureKind(step);
    if (!key) continue;
    const best = slide(step.same, step[key], next.same);
    step.same = best.left;
    step[key] = best.edit;
    if (index === done.length - 1) {
      if (best.right.length > 0) done.push({ same: best.right, out: [], in: [] });
    } else next.same = best.right;
  }
  return done;
}

interface Place {
  readonly left: string[];
  readonly edit: string[];
  readonly right: string[];
}

function slide(left: readonly string[], edit: readonly string[], right: readonly string[]): Place {
  let place: Place = { left: [...left], edit: [...edit], right: [...right] };
  let best = place;
  for (;;) {
    const last = place.left.at(-1);
    if (last === undefined || last !== place.edit.at(-1)) break;
    place = {
      left: place.left.slice(0, -1),
      edit: [last, ...place.edit.slice(0, -1)],
      right: [last, ...place.right],
    };
  }
  for (;;) {
    if (score(place) > score(best)) best = place;
    const first = place.right[0];
    if (first === undefined || first !== place.edit[0]) return best;
    place = {
      left: [...place.left, first],
      edit: [...place.edit.slice(1), first],
      right: place.right.slice(1),
    };
  }
}

/** How well a place reads: a whole sentence best, then a phrase from a comma, then a word with its space. */
function score({ left, edit, right }: Place): number {
  const starts = left.length === 0 || (isSpace(left.at(-1)) && /^[.!?;:]$/.test(left.at(-2) ?? ''));
  const ends = right.length === 0 || isSpace(edit.at(-1));
  if (starts && ends) return 3;
  if (/^[,;(]$/.test(edit[0] ?? '')) return 2;
  return isSpace(edit.at(-1)) !== isSpace(edit[0]) ? 1 : 0;
}

function isSpace(token: string | undefined): boolean {
  return token !== undefined && /^\s+$/.test(token);
}

function partsOf(steps: readonly Step[]): Woorddeel[] {
  const parts: { soort: Woorddeel['soort']; tekst: string }[] = [];
  const push = (soort: Woorddeel['soort'], tokens: readonly string[]) => {
    const tekst = tokens.join('');
    const last = parts.at(-1);
    if (tekst === '') return;
    if (last?.soort === soort) last.tekst += tekst;
    else parts.push({ soort, tekst });
  };
  for (const { same, out, in: put } of steps) {
    push('gelijk', same);
    push('vervallen', out);
    push('ingevoegd', put);
  }
  return parts;
}
