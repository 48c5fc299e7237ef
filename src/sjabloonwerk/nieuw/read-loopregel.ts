import { elements, type Xml } from '../../ooxml/xml.ts';
import type { LoopregelTekst } from './keuzes.ts';

/** The fields of Word that a template has something for; of any other field the text that it shows is not taken. */
const VELDEN: Readonly<Record<string, string>> = {
  PAGE: '<span class="paginanummer"></span>',
  NUMPAGES: '<span class="paginatotaal"></span>',
  TITLE: '{{titel}}',
  SUBJECT: '{{onderwerp}}',
};

/** Where in a field what is read stands: before its result, or in it. */
type Stand = 'tekst' | 'opdracht' | 'uitkomst';

/**
 * The text of a running head or foot of Word as markup: what stands before the first tab at the left, before the second in
 * the middle, the rest at the right. One tab alone parts left from right. Pictures and changes are left out; undefined when
 * nothing is left.
 */
export function readLoopregel(root: Xml): LoopregelTekst | undefined {
  const reader = new Reader();
  for (const paragraph of paragraphsIn(root)) {
    reader.part(paragraph);
    reader.endLine();
  }
  const [links = '', midden = '', ...rest] = reader.text
    .trimEnd()
    .split('\t')
    .map((part) => part.replace(/\s+/g, ' ').trim());
  const filled = [links, midden, ...rest].filter((part) => part !== '');
  if (filled.length === 0) return undefined;
  if (rest.length === 0) return { links, midden: '', rechts: midden };
  return { links, midden, rechts: rest.filter((part) => part !== '').join(' ') };
}

class Reader {
  text = '';
  private stand: Stand = 'tekst';
  private opdracht = '';

  endLine(): void {
    if (this.text.trim() !== '' && !/\s$/.test(this.text)) this.text += ' ';
  }

  part(node: Xml): void {
    for (const one of elements(node)) {
      switch (one.name) {
        case 'w:t':
          if (this.stand === 'tekst') this.text += escaped(textIn(one));
          break;
        case 'w:tab':
        case 'w:ptab':
          if (this.stand === 'tekst') this.text += '\t';
          break;
        case 'w:br':
          this.endLine();
          break;
        case 'w:instrText':
          this.opdracht += textIn(one);
          break;
        case 'w:fldChar':
          this.field(one.attributes['w:fldCharType']);
          break;
        case 'w:fldSimple':
          this.text += markupOf(one.attributes['w:instr'] ?? '');
          break;
        // Deleted text, properties, pictures, and what stands there for older programs.
        case 'w:del':
        case 'w:pPr':
        case 'w:rPr':
        case 'w:drawing':
        case 'w:pict':
        case 'mc:AlternateContent':
          break;
        default:
          this.part(one);
      }
    }
  }

  private field(kind: string | undefined): void {
    if (kind === 'begin') {
      this.stand = 'opdracht';
      this.opdracht = '';
    } else if (kind === 'separate') this.stand = 'uitkomst';
    else if (kind === 'end') {
      this.text += markupOf(this.opdracht);
      this.stand = 'tekst';
    }
  }
}

/** Paragraphs in document order, also those in tables and content controls. */
function paragraphsIn(node: Xml): readonly Xml[] {
  return elements(node).flatMap((one) => (one.name === 'w:p' ? [one] : paragraphsIn(one)));
}

function markupOf(opdracht: string): string {
  return VELDEN[opdracht.trim().split(/\s+/)[0]?.toUpperCase() ?? ''] ?? '';
}

function textIn(node: Xml): string {
  return node.children.filter((one) => typeof one === 'string').join('');
}

/** What a template reads as this text. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('{{', '{ {');
}
