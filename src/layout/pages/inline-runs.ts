import { plainText } from '../../document/text.ts';
import type { Huisstijl, Stijl } from '../../huisstijl/huisstijl.ts';
import type {
  NoteMark,
  PreparedDifference,
  PreparedInline,
  PreparedLink,
  PreparedRevision,
} from '../../prepare/prepared.ts';
import { edgeLook, revisedLook } from '../text/revised-text.ts';
import type { Look, Run } from '../text/run.ts';
import type { Owner } from './page.ts';
import { decoration } from './revisions.ts';
import type { LinkTarget, StructAttributes, StructElement, StructTag, Structure } from './structure.ts';

/** What the making of runs needs besides the inlines. */
export interface RunContext {
  readonly huisstijl: Huisstijl;
  readonly structure: Structure;
  /** Called for each footnote mark, in reading order. */
  readonly noteFootnote: (index: number) => void;
  /** What a page number is replaced by in a running head. */
  readonly pageNumber?: (which: 'current' | 'total') => string;
}

const SUPERSCRIPT_SIZE = 0.65;
const SUPERSCRIPT_RISE = 0.34;
const BLANK_WIDTH = 14;

/** How text in a style looks, before any emphasis. */
export function lookOf(stijl: Stijl, size = stijl.grootte): Look {
  return {
    bold: stijl.vet,
    italic: stijl.cursief,
    family: stijl.lettertype,
    size,
    color: stijl.kleur,
    rise: 0,
    spacing: 0,
    shaping: 'gewoon',
    capitals: stijl.hoofdletters,
    underline: false,
    hyphenate: true,
  };
}

/**
 * Turns inlines into runs under a structure element. Text that has a meaning of its own (a link, another
 * language, a footnote mark) gets an element inside it; emphasis is only a look.
 */
export function inlineRuns(
  inlines: readonly PreparedInline[],
  look: Look,
  parent: StructElement,
  context: RunContext,
): Run[] {
  return collect(inlines, look, { element: parent }, context);
}

/** The runs of an artifact, as in a running head: no structure. */
export function artifactRuns(
  inlines: readonly PreparedInline[],
  look: Look,
  owner: Owner,
  context: RunContext,
): Run[] {
  return collect(inlines, look, { owner }, context);
}

/** Where content goes: below an element, sharing one piece of content while nothing comes between, or to an artifact. */
interface Target {
  readonly element?: StructElement;
  owner?: Owner | undefined;
}

function ownerOf(target: Target, context: RunContext): Owner {
  if (target.owner === undefined) {
    if (!target.element) throw new Error('tekst zonder plaats in de structuur');
    target.owner = context.structure.content(target.element);
  }
  return target.owner;
}

function within(
  target: Target,
  tag: StructTag,
  attributes: StructAttributes,
  context: RunContext,
  make: (inner: Target) => Run[],
): Run[] {
  if (!target.element) return make(target);
  const runs = make({ element: context.structure.element(target.element, tag, attributes) });
  target.owner = undefined;
  return runs;
}

function collect(inlines: readonly PreparedInline[], look: Look, target: Target, context: RunContext): Run[] {
  return inlines.flatMap((node, index): Run[] => {
    switch (node.type) {
      case 'text':
        return node.value === ''
          ? []
          : [{ kind: 'text', text: node.value, look, owner: ownerOf(target, context) }];
      case 'code': {
        const literal: Look = { ...look, shaping: 'los', hyphenate: false };
        return node.value === ''
          ? []
          : [{ kind: 'text', text: node.value, look: literal, owner: ownerOf(target, context) }];
      }
      case 'emphasis':
        return collect(node.children, { ...look, italic: !look.italic }, target, context);
      case 'strong':
        return collect(node.children, { ...look, bold: true }, target, context);
      case 'superscript':
        return collect(node.children, raised(look), target, context);
      case 'spaced': {
        const spacing = context.huisstijl.spatiering * look.size;
        return collect(
          node.children,
          { ...look, spacing, shaping: 'los', hyphenate: false },
          target,
          context,
        );
      }
      case 'captionLabel':
        return collect(node.children, look, target, context);
      case 'abbreviation':
        return within(target, 'Span', { expansion: node.expansion }, context, (inner) =>
          collect(node.children, look, inner, context),
        );
      case 'foreign':
        return within(target, 'Span', { language: node.language }, context, (inner) =>
          collect(node.children, { ...look, hyphenate: false }, inner, context),
        );
      case 'link': {
        const link = linkTarget(node);
        const linked: Look = {
          ...look,
          ...(look.revision === undefined && { color: context.huisstijl.kleuren.koppeling }),
          underline: true,
        };
        return within(target, 'Link', { link }, context, (inner) =>
          collect(node.children, linked, inner, context),
        );
      }
      case 'difference':
        return difference(node, look, target, context);
      case 'revision':
        return revision(node, inlines[index + 1]?.type === 'revision', look, target, context);
      case 'lineBreak':
        return [{ kind: 'break' }];
      case 'footnoteReference':
        return noteMark(node, look, target, context);
      case 'pageNumber': {
        const text = context.pageNumber?.(node.which) ?? '';
        return text === '' ? [] : [{ kind: 'text', text, look, owner: ownerOf(target, context) }];
      }
      case 'fillIn':
        if (node.children.length > 0) return collect(node.children, look, target, context);
        return within(
          target,
          'Span',
          { actualText: `[in te vullen: ${node.label}]` },
          context,
          (inner): Run[] => [
            { kind: 'blank', width: look.size * BLANK_WIDTH, look, owner: ownerOf(inner, context) },
          ],
        );
    }
    return [];
  });
}

/** Words that the text beside them lacks, between brackets that say whether they come or go. */
function difference(
  { change, word, children }: PreparedDifference,
  look: Look,
  target: Target,
  context: RunContext,
): Run[] {
  return within(target, 'Span', decoration(change), context, (inner): Run[] => {
    const owner = ownerOf(inner, context);
    const sign = (text: string): Run => ({ kind: 'text', text, look, owner });
    return [sign(`[${word}: `), ...collect(children, revisedLook(look, change), inner, context), sign(']')];
  });
}

/**
 * Text that came or went. At both ends stands a narrow space that is read aloud as words; a line may end between old
 * text and the new that replaces it.
 */
function revision(
  { change, said, children }: PreparedRevision,
  replaced: boolean,
  look: Look,
  target: Target,
  context: RunContext,
): Run[] {
  const revised = revisedLook(look, change);
  return within(target, 'Span', decoration(change), context, (inner) => {
    const edge = (actualText: string, parting = false): Run[] =>
      within(inner, 'Span', { actualText }, context, (place): Run[] => {
        const owner = ownerOf(place, context);
        return parting
          ? [{ kind: 'text', text: ' ', look: edgeLook(look, true), owner }]
          : [{ kind: 'text', text: '\u00a0', look: edgeLook(revised), owner, edge: true }];
      });
    const before = edge(`[${said.before}: `);
    const { lead, body, trail } = splitSpaces(collect(children, revised, inner, context));
    return [...lead, ...before, ...body, ...edge(']', replaced), ...trail];
  });
}

/** The spaces at both ends apart, so that a line never begins or ends in the edge of a change alone. */
function splitSpaces(runs: readonly Run[]): {
  readonly lead: readonly Run[];
  readonly body: readonly Run[];
  readonly trail: readonly Run[];
} {
  const [first, last] = [runs[0], runs.at(-1)];
  const lead = first?.kind === 'text' ? (/^ +/.exec(first.text)?.[0] ?? '') : '';
  const trail = last?.kind === 'text' ? (/(?<=[^ ]) +$/.exec(last.text)?.[0] ?? '') : '';
  const body = runs.map((run, index): Run => {
    if (run.kind !== 'text') return run;
    const from = index === 0 ? lead.length : 0;
    const to = index === runs.length - 1 ? run.text.length - trail.length : run.text.length;
    return { ...run, text: run.text.slice(from, to) };
  });
  const part = (run: Run | undefined, text: string): readonly Run[] =>
    run?.kind === 'text' && text !== '' ? [{ ...run, text }] : [];
  return {
    lead: part(first, lead),
    body: body.filter((run) => run.kind !== 'text' || run.text !== ''),
    trail: part(last, trail),
  };
}

function raised(look: Look): Look {
  return {
    ...look,
    rise: look.rise + look.size * SUPERSCRIPT_RISE,
    size: look.size * SUPERSCRIPT_SIZE,
    hyphenate: false,
  };
}

function noteMark(
  { index, number, anchor }: NoteMark,
  look: Look,
  target: Target,
  context: RunContext,
): Run[] {
  context.noteFootnote(index);
  const link: LinkTarget = { anchor, title: `Voetnoot ${number}` };
  return within(target, 'Reference', {}, context, (reference) =>
    within(reference, 'Link', { link, actualText: ` noot ${number}` }, context, (inner): Run[] => [
      {
        kind: 'text',
        text: String(number),
        look: { ...raised(look), underline: false },
        owner: ownerOf(inner, context),
        footnote: index,
      },
    ]),
  );
}

function linkTarget({ target, children }: PreparedLink): LinkTarget {
  const text = plainText(children);
  if ('anchor' in target) return { anchor: target.anchor, title: `Ga naar ${text}` };
  const { address } = target;
  return { url: address, title: text === address ? address : `${text} (${address})` };
}
