import { child, elements, isOn, valAt, type Xml } from '../../xml.ts';

/** A field that is open at a place in the text (ISO 29500-1, 17.16). */
interface Open {
  readonly begin: Xml | undefined;
  instruction: string;
  /** Its result has begun. */
  result: boolean;
  /** Where it leads, once its instruction is whole. */
  link: string | undefined;
}

/** Fields within one another, more than any text has; those deeper are read as if they were no fields. */
const DEEPEST = 50;

/** The fields that are open while a text is read. */
export interface Fields {
  /** Meets a `w:fldChar`; gives the text that a field shows that has no result of its own. */
  readonly meet: (mark: Xml) => FieldEnd | undefined;
  /** Adds to the instruction of the innermost field; gives whether there is one. */
  readonly instruct: (text: string) => boolean;
  /** Whether what stands here is part of an instruction, so that nobody sees it. */
  readonly inInstruction: () => boolean;
  /** The instruction of the innermost field that is no link. */
  readonly instruction: () => string | undefined;
  /** The address of the outermost field that is a link. */
  readonly link: () => string | undefined;
  /** Opens a field that has its whole instruction in one place (`w:fldSimple`). */
  readonly openSimple: (instruction: string) => void;
  readonly closeSimple: () => void;
  /** The instructions of those that never end. */
  readonly unfinished: () => readonly string[];
}

/** What became of a field at its end. */
export interface FieldEnd {
  readonly instruction: string;
  /** It had no result. */
  readonly empty: boolean;
  /** What it shows itself: the box of a checkbox, the choice of a list. */
  readonly shown?: string;
  readonly form: boolean;
}

/** Follows the fields of a text, of which `marks` says which marks belong together. */
export function createFields(marks: FieldMarks): Fields {
  const open: Open[] = [];
  const unfinished: string[] = [];
  return {
    meet: (mark) => {
      const begin = marks.get(mark);
      if (!begin) {
        if (mark.attributes['w:fldCharType'] === 'begin') unfinished.push('');
        return undefined;
      }
      if (begin === mark) open.push({ begin, instruction: '', result: false, link: undefined });
      const field = open.at(-1);
      if (begin === mark || field?.begin !== begin) return undefined;
      if (mark.attributes['w:fldCharType'] === 'end') {
        open.pop();
        return endOf(field);
      }
      field.result = true;
      field.link = fieldLink(field.instruction);
      return undefined;
    },
    instruct: (text) => {
      const field = open.findLast(({ result }) => !result);
      if (field) field.instruction += text;
      else if (unfinished.length > 0) unfinished.push(`${unfinished.pop()}${text}`);
      return field !== undefined || unfinished.length > 0;
    },
    inInstruction: () => open.some(({ result }) => !result),
    instruction: () => {
      const field = open.findLast(({ result, link }) => result && link === undefined);
      return field && trimmed(field.instruction);
    },
    link: () => open.find(({ link }) => link !== undefined)?.link,
    openSimple: (instruction) =>
      void open.push({ begin: undefined, instruction, result: true, link: fieldLink(instruction) }),
    closeSimple: () => void open.pop(),
    unfinished: () => unfinished.map(trimmed),
  };
}

/** The beginning of the field that each mark (`w:fldChar`) belongs to, for fields that have an end. */
export type FieldMarks = ReadonlyMap<Xml, Xml>;

/** Which marks of fields belong together in a text; a text box has a text of its own. */
export function fieldMarks(text: Xml): FieldMarks {
  const open: { readonly begin: Xml; separate: Xml | undefined }[] = [];
  const marks = new Map<Xml, Xml>();
  const meet = (mark: Xml): void => {
    const type = mark.attributes['w:fldCharType'];
    const last = open.at(-1);
    if (type === 'begin') open.push({ begin: mark, separate: undefined });
    else if (type === 'separate' && last) last.separate ??= mark;
    else if (type === 'end' && last) {
      open.pop();
      if (open.length > DEEPEST) return;
      for (const one of [last.begin, last.separate, mark]) if (one) marks.set(one, last.begin);
    }
  };
  const walk = (node: Xml): void => {
    for (const one of elements(node)) {
      if (one.name === 'w:fldChar') meet(one);
      else if (one.name !== 'w:txbxContent') walk(one);
    }
  };
  walk(text);
  return marks;
}

function endOf({ begin, instruction, result }: Open): FieldEnd {
  const form = child(begin, 'w:ffData');
  const shown = form && formText(form);
  return {
    instruction: trimmed(instruction),
    empty: !result && shown === undefined,
    ...(shown !== undefined && { shown }),
    form: form !== undefined,
  };
}

/** What a form field of the old kind shows itself; undefined for a text field, whose result is in the text. */
function formText(form: Xml): string | undefined {
  const box = child(form, 'w:checkBox');
  if (box) return isOn(child(box, 'w:checked') ?? child(box, 'w:default') ?? OFF) ? '☒' : '☐';
  const list = child(form, 'w:ddList');
  if (!list) return undefined;
  const chosen = Number(valAt(list, 'w:result') ?? valAt(list, 'w:default') ?? 0);
  return elements(list, 'w:listEntry')[chosen]?.attributes['w:val'] ?? '';
}

const OFF: Xml = { name: 'w:default', attributes: { 'w:val': '0' }, children: [] };

/** Where a field leads that is a link: `HYPERLINK "https://…" \l "bookmark"` (ISO 29500-1, 17.16.5.25). */
export function fieldLink(instruction: string): string | undefined {
  const [name, ...rest] = words(instruction);
  if (name?.text.toUpperCase() !== 'HYPERLINK') return undefined;
  let address = '';
  let place = '';
  for (let index = 0; index < rest.length; index++) {
    const word = rest[index];
    if (word?.switch === 'l') place = rest[++index]?.text ?? '';
    else if (word?.switch === 'o' || word?.switch === 't') index += 1;
    else if (word && word.switch === undefined && address === '') address = word.text;
  }
  const link = place === '' ? address : `${address}#${place}`;
  return link === '' ? undefined : link;
}

interface Word {
  readonly text: string;
  readonly switch?: string;
}

/** An instruction in words; a word may stand in quotes, and a backslash keeps the sign behind it. */
function words(instruction: string): readonly Word[] {
  return [...instruction.matchAll(/"((?:\\.|[^"\\])*)"?|\\(\S)(?!\S)|([^\s"]+)/gu)].map(
    ([, quoted, letter, bare]) =>
      letter === undefined
        ? { text: (quoted ?? bare ?? '').replaceAll(/\\(.)/gu, '$1') }
        : { text: '', switch: letter.toLowerCase() },
  );
}

function trimmed(instruction: string): string {
  return instruction.trim().replaceAll(/\s+/gu, ' ');
}
