import { Tokenizer } from 'htmlparser2';
import { GRENZEN, teller } from '../../domain/grenzen.ts';
import type { Markup, MarkupAttribute, MarkupEdit, MarkupNode, MarkupProblem } from './markup.ts';

/** Elements without content and closing tag. */
const LEGE_ELEMENTEN: readonly string[] = ['br', 'hr', 'img'];

/** Elements that stand in a line of text, as people know them. */
const IN_ALINEA: readonly string[] = ['a', 'b', 'br', 'em', 'i', 'span', 'strong', 'sup', 'u'];

/** Where a quotation mark is missing behind the last value of the tag that begins at an offset. */
export function openQuote(text: string, start: number): number | undefined {
  const tag = text.slice(start, start + LANGSTE_TAG);
  const found = /^<[a-z][a-z0-9]*(?:\s+[a-z-]+="[^"<>]*")*\s+[a-z-]+="[^"<>]*?(?=\s*\/?>)/i.exec(tag);
  return found ? start + found[0].length : undefined;
}

/** Longer tags are none that somebody forgot a quotation mark in. */
const LANGSTE_TAG = 500;

interface Open {
  readonly name: string;
  readonly start: number;
  readonly attributes: MarkupAttribute[];
  readonly children: MarkupNode[];
  openEnd: number;
}

/**
 * Parses HTML strictly: every element is closed by its own tag, in order. Nothing is guessed or repaired, unlike
 * in a browser; comments vanish. Knows the syntax only, not which elements exist. Elements too deep in one another, or more
 * than `most`, are left out with one problem, so that whatever walks down the others may do so by recursion.
 */
export function parseMarkup(text: string, most = Number.POSITIVE_INFINITY): Markup {
  const builder = new MarkupBuilder(text, most);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(text);
  tokenizer.end();
  return builder.result();
}

class MarkupBuilder {
  private readonly root: MarkupNode[] = [];
  private readonly stack: Open[] = [];
  private readonly tooMany: () => boolean;
  /** What was told once of elements that are left out; the tags that close them are not looked for. */
  private bound: MarkupProblem | undefined;
  private readonly problems: MarkupProblem[] = [];
  private pending: Open | undefined;
  private attributeStart = 0;
  private attributeName = '';
  private attributeValue = '';

  constructor(
    private readonly text: string,
    private readonly most: number,
  ) {
    this.tooMany = teller(most);
  }

  result(): Markup {
    if (this.bound) return { children: this.root, problems: [this.bound], cut: true };
    const innermost = this.stack.at(-1);
    for (const open of this.stack) {
      this.problems.push({
        // What another one holds can only be closed when that is.
        ...(open === innermost && { edit: this.closing(open, this.endOf(open)) }),
        melding: `<${open.name}> wordt niet afgesloten.`,
        hint: `Zet er </${open.name}> achter.`,
        start: open.start,
        end: open.openEnd,
      });
    }
    if (this.pending) {
      this.problems.push({
        melding: `De tag <${this.pending.name} is niet af.`,
        ...this.unfinished(this.pending),
        start: this.pending.start,
        end: this.pending.start + 1 + this.pending.name.length,
      });
    }
    return { children: this.root, problems: this.problems };
  }

  /** The closing tag of an element at an offset. */
  private closing({ name, openEnd }: Open, at: number): MarkupEdit {
    return { titel: `Zet er </${name}> achter`, vanaf: openEnd, start: at, end: at, tekst: `</${name}>` };
  }

  /** Where an element that nothing closes ends at the latest: before an element that no paragraph holds. */
  private endOf({ children, openEnd }: Open): number {
    const next = children.find((child) => child.type === 'element' && !IN_ALINEA.includes(child.name));
    const before = this.text.slice(openEnd, next?.start ?? this.text.length);
    return openEnd + before.trimEnd().length;
  }

  /** A tag without its end: a quotation mark that nothing closes takes all that follows. */
  private unfinished({ name, start }: Open): Pick<MarkupProblem, 'hint' | 'edit'> {
    const at = openQuote(this.text, start);
    if (at === undefined) return { hint: 'Zet er > achter.' };
    const titel = 'Zet er een aanhalingsteken achter';
    const edit = { titel, vanaf: start, start: at, end: at, tekst: '"', zeker: true };
    const written = this.text.slice(start + 1 + name.length, at).trim();
    return { hint: `Er ontbreekt een aanhalingsteken: schrijf ${written}".`, edit };
  }

  onopentagname(start: number, end: number): void {
    this.pending = {
      name: this.text.slice(start, end).toLowerCase(),
      start: start - 1,
      attributes: [],
      children: [],
      openEnd: end,
    };
  }

  onattribname(start: number, end: number): void {
    this.attributeStart = start;
    this.attributeName = this.text.slice(start, end).toLowerCase();
    this.attributeValue = '';
  }

  onattribdata(start: number, end: number): void {
    this.attributeValue += this.text.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.attributeValue += String.fromCodePoint(codepoint);
  }

  onattribend(_quote: unknown, end: number): void {
    this.pending?.attributes.push({
      name: this.attributeName,
      value: this.attributeValue,
      start: this.attributeStart,
      end,
    });
  }

  onopentagend(end: number): void {
    const open = this.pending;
    if (!open) return;
    open.openEnd = end + 1;
    this.pending = undefined;
    const empty = LEGE_ELEMENTEN.includes(open.name);
    const deep = this.stack.length >= GRENZEN.elementenDiep;
    if (this.tooMany()) this.refuse(`Dit bestand heeft meer dan ${this.most} elementen.`, open);
    else if (empty) this.close(open, open.openEnd);
    else if (!deep) this.stack.push(open);
    else this.refuse(`Elementen staan hier meer dan ${GRENZEN.elementenDiep} niveaus diep in elkaar.`, open);
  }

  private refuse(melding: string, { start, openEnd }: Open): void {
    const hint = 'Zet een stuk in een eigen bestand en voeg het in met {{> bestand}}.';
    this.bound ??= { melding, hint, start, end: openEnd };
  }

  onselfclosingtag(end: number): void {
    const open = this.pending;
    if (!open) return;
    open.openEnd = end + 1;
    this.pending = undefined;
    if (this.tooMany()) this.refuse(`Dit bestand heeft meer dan ${this.most} elementen.`, open);
    else this.close(open, open.openEnd);
  }

  onclosetag(start: number, end: number): void {
    const name = this.text.slice(start, end).toLowerCase();
    const from = start - 2;
    const to = end + 1;
    if (this.bound) return;
    const depth = this.stack.findLastIndex((open) => open.name === name);
    if (depth === -1) {
      this.problems.push({
        melding: `</${name}> sluit niets af.`,
        hint: LEGE_ELEMENTEN.includes(name)
          ? `<${name}> heeft geen afsluiting.`
          : `Er staat geen open <${name}> voor.`,
        start: from,
        end: to,
        edit: {
          titel: `Haal </${name}> weg`,
          vanaf: from,
          start: from,
          end: to,
          tekst: '',
          zeker: LEGE_ELEMENTEN.includes(name),
        },
      });
      return;
    }
    while (this.stack.length > depth) {
      const open = this.stack.pop();
      if (!open) break;
      if (open.name !== name) {
        this.problems.push({
          melding: `<${open.name}> wordt niet afgesloten voor </${name}>.`,
          hint: `Zet </${open.name}> voor </${name}>.`,
          start: open.start,
          end: open.openEnd,
          edit: this.closing(open, Math.min(from, this.endOf(open))),
        });
      }
      this.close(open, from);
    }
  }

  ontext(start: number, end: number): void {
    this.add({ type: 'text', value: this.text.slice(start, end), start });
  }

  ontextentity(codepoint: number, end: number): void {
    const start = this.text.lastIndexOf('&', end - 1);
    this.add({ type: 'text', value: String.fromCodePoint(codepoint), start });
  }

  ondeclaration(start: number, end: number): void {
    this.problems.push({
      melding: 'Een sjabloon kan geen <!…> bevatten.',
      start: this.text.lastIndexOf('<', start),
      end: end + 1,
    });
  }

  onprocessinginstruction(start: number, end: number): void {
    this.problems.push({
      melding: 'Een sjabloon kan geen <?…> bevatten.',
      start: this.text.lastIndexOf('<', start),
      end: end + 1,
    });
  }

  oncdata(start: number, end: number): void {
    this.ondeclaration(start, end);
  }

  /** A comment that nothing closes hides all that follows. */
  oncomment(start: number, end: number, closing: number): void {
    if (closing > 0) return;
    const melding = 'Deze opmerking wordt niet afgesloten.';
    this.problems.push({ melding, hint: 'Zet er --> achter.', start: start - 4, end });
  }

  onend(): void {}

  private close(open: Open, closeStart: number): void {
    this.add({
      type: 'element',
      name: open.name,
      attributes: open.attributes,
      children: open.children,
      start: open.start,
      openEnd: open.openEnd,
      closeStart,
    });
  }

  private add(node: MarkupNode): void {
    (this.stack.at(-1)?.children ?? this.root).push(node);
  }
}
