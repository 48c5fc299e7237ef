import type { RootContent } from 'mdast';
import { GENUMMERDE_SECTIES } from '../domain/secties.ts';
import { paragraphsOf } from '../ooxml/word/walk-blocks.ts';
import type { WordBlock, WordInline, WordParagraph } from '../ooxml/word/word-document.ts';
import { nummerVan } from './besluit/nummer.ts';
import { type Lijstpunt, leesEerdereBesluiten } from './bijlagen.ts';
import type { Gevonden, Twijfel } from './gevonden.ts';
import type { Vak, Vakblok } from './indeling/vak.ts';
import { bijAlineas } from './opmerkingen.ts';
import { blokTekst, isHelemaal, kort, plaatsenVan, tekstVan, zonderBegin } from './papier/alinea.ts';
import { type Blokkeuzes, naarBlokken, opmerkingenBij } from './tekst/naar-blokken.ts';
import { naarInline } from './tekst/naar-inline.ts';

/** A section of the new proposal: its heading and its blocks. */
export interface Sectietekst {
  readonly kop: string;
  /** The template knows it. */
  readonly bekend: boolean;
  readonly blokken: readonly RootContent[];
  readonly twijfels: readonly Twijfel[];
  /** Remarks at its heading. */
  readonly opmerkingen: readonly string[];
  /** The list of earlier decisions that it ends with. */
  readonly eerdereBesluiten: readonly Lijstpunt[];
  /** Numbers of its paragraphs, the heading too. */
  readonly alineas: readonly number[];
}

/**
 * Reads a section; in that of the arguments a number as "2.1" before a line makes it a heading. Blocks that became part of
 * something else (`verbruikt`) are passed over.
 */
export function leesSectie(
  vak: Vak,
  keuzes: Blokkeuzes,
  verbruikt: ReadonlySet<WordBlock>,
): Gevonden<Sectietekst> {
  const numbered = vak.sleutel !== undefined && GENUMMERDE_SECTIES.includes(vak.sleutel);
  const twijfels: Twijfel[] = [];
  const blokken: RootContent[] = [];
  let running: WordBlock[] = [];
  const close = () => {
    blokken.push(...naarBlokken(running, keuzes));
    running = [];
  };
  const eerdere = vak.sleutel === 'eerdere_besluiten' ? slotlijst(vak) : undefined;
  for (const one of vak.blocks) {
    if (eerdere?.blocks.has(one.block)) continue;
    if (verbruikt.has(one.block)) continue;
    const head = numbered ? argumentkop(one) : undefined;
    if (head) {
      close();
      blokken.push(...opmerkingenBij([one.block], keuzes));
      blokken.push(kopblok(`${head.nummer} `, head.alinea, keuzes, 3));
      if (head.rest) running.push(head.rest);
    } else if (one.tussenkop && one.block.type === 'paragraph') {
      close();
      blokken.push(...opmerkingenBij([one.block], keuzes));
      const typed = one.block.label ? undefined : nummerVan(one.block);
      const alinea = typed?.soort === 'cijfers' ? zonderBegin(one.block, typed.lengte) : one.block;
      blokken.push(kopblok('', alinea, keuzes, 2 + one.tussenkop.diepte));
    } else {
      running.push(one.block);
    }
  }
  close();
  const kop = vak.titel ?? (vak.kop ? tekstVan(vak.kop) : '');
  if (vak.tweede !== undefined) twijfels.push(tweeNamen(kop, vak.tweede, vak.kop));
  if (numbered && !isGeen(vak) && !blokken.some(({ type }) => type === 'heading'))
    twijfels.push(zonderNummers(kop, vak));
  return {
    waarde: {
      kop,
      bekend: vak.sleutel !== undefined,
      blokken,
      twijfels,
      opmerkingen: keuzes.opmerkingen && vak.kop ? bijAlineas(keuzes.opmerkingen, [vak.kop.number]) : [],
      eerdereBesluiten: eerdere?.punten ?? [],
      alineas: paragraphsOf([...(vak.kop ? [vak.kop] : []), ...vak.blocks.map(({ block }) => block)]).map(
        ({ number }) => number,
      ),
    },
    ...zekerheidVan(vak, kop),
    uit: [...(vak.kop ? plaatsenVan([vak.kop]) : []), ...plaatsenVan(vak.blocks.map(({ block }) => block))],
  };
}

function zekerheidVan(vak: Vak, kop: string): Pick<Gevonden<unknown>, 'zekerheid' | 'reden'> {
  if (vak.eigen)
    return {
      zekerheid: 'onzeker',
      reden: 'het sjabloon kent deze kop niet; hij ziet eruit als een kop van dit stuk',
    };
  if (vak.sleutel === undefined)
    return {
      zekerheid: 'waarschijnlijk',
      reden: 'het sjabloon kent deze kop niet; hij ziet eruit als de andere',
    };
  if (vak.tweede !== undefined)
    return { zekerheid: 'waarschijnlijk', reden: `de kop noemt '${kop}' en '${vak.tweede}'` };
  if (vak.bijna)
    return {
      zekerheid: 'waarschijnlijk',
      reden: `de kop '${vak.kop ? tekstVan(vak.kop) : kop}' is gelezen als '${kop}'`,
    };
  return { zekerheid: 'zeker', reden: `de kop is die van '${kop}'` };
}

/** A heading that names two sections: all of its text stands under the first. */
function tweeNamen(kop: string, tweede: string, alinea: WordParagraph | undefined): Twijfel {
  return {
    ernst: 'tip',
    melding: `Deze kop noemt twee onderdelen, '${kop}' en '${tweede}': alle tekst staat onder '${kop}'.`,
    hint: `Verplaats wat bij '${tweede}' hoort naar een eigen kop.`,
    ...(alinea && { alinea: alinea.number, fragment: kort(tekstVan(alinea)) }),
  };
}

/** The list of earlier decisions at the end of their section, as templates print it. */
function slotlijst({
  blocks,
}: Vak): { readonly blocks: ReadonlySet<WordBlock>; readonly punten: readonly Lijstpunt[] } | undefined {
  const isItem = ({ block }: Vakblok) => block.type === 'paragraph' && nummerVan(block)?.soort === 'teken';
  const from = blocks.findLastIndex((one) => !isItem(one)) + 1;
  const list = blocks.slice(from).flatMap(({ block }) => (block.type === 'paragraph' ? [block] : []));
  const punten = leesEerdereBesluiten(
    list,
    list.every(({ style }) => style.name === 'Opsomming'),
  );
  return punten && { blocks: new Set(list), punten };
}

/** "Geen.", or nothing at all: there is nothing to number. */
function isGeen({ blocks }: Vak): boolean {
  return /^(?:geen|n\.?v\.?t|niet van toepassing)?\.?$/i.test(blokTekst(blocks.map(({ block }) => block)));
}

function zonderNummers(kop: string, { kop: alinea }: Vak): Twijfel {
  return {
    ernst: 'waarschuwing',
    melding: `Onder '${kop}' staan geen koppen met een nummer zoals 1.1: niet te zien is bij welk besluitpunt de tekst hoort.`,
    hint: 'Zet boven elk argument een kop als `### 1.1 Een hele zin`.',
    ...(alinea && { alinea: alinea.number }),
  };
}

interface Argumentkop {
  /** "2.1" */
  readonly nummer: string;
  readonly alinea: WordParagraph;
  /** What stood behind the first sentence of a line that was too long for a heading. */
  readonly rest?: WordParagraph;
}

const KOPLENGTE = 200;

function argumentkop({ block, tussenkop }: Vakblok): Argumentkop | undefined {
  if (block.type !== 'paragraph') return undefined;
  const nummer = nummerVan(block);
  if (nummer?.soort !== 'cijfers' || nummer.delen.length !== 2) return undefined;
  const alinea = zonderBegin(block, nummer.lengte);
  const text = tekstVan(alinea);
  const looks = tussenkop !== undefined || isHelemaal(alinea, ({ bold, underline }) => bold || underline);
  const label = nummer.delen.join('.');
  const line = text.indexOf('\n');
  if (line > 0 && line <= KOPLENGTE)
    return { nummer: label, alinea: upTo(alinea, line), rest: zonderBegin(alinea, line + 1) };
  if (text.length <= KOPLENGTE && (looks || !/[.;] \p{Lu}/u.test(text))) return { nummer: label, alinea };
  const sentence = /^.*?[.!?](?=\s+\p{Lu})/u.exec(text)?.[0];
  if (sentence === undefined || sentence.length > KOPLENGTE) return { nummer: label, alinea };
  const first = upTo(alinea, sentence.length);
  return { nummer: label, alinea: first, rest: zonderBegin(alinea, sentence.length) };
}

/** A paragraph up to so many characters of what it says. */
function upTo(paragraph: WordParagraph, length: number): WordParagraph {
  let left = length;
  const children = paragraph.children.flatMap((one): readonly WordInline[] => {
    if (left <= 0) return [];
    if (one.type !== 'run') return [one];
    const text = one.text.slice(0, left);
    left -= one.text.length;
    return [{ ...one, text }];
  });
  return { ...paragraph, children };
}

function kopblok(before: string, alinea: WordParagraph, keuzes: Blokkeuzes, depth: number): RootContent {
  // A heading is one line: what stood on the next one of it follows behind a space.
  const children = naarInline(alinea, keuzes, { vlak: true }).map((one) =>
    one.type === 'break' ? ({ type: 'text', value: ' ' } as const) : one,
  );
  return {
    type: 'heading',
    depth: Math.min(depth, 6) as 3,
    children: before === '' ? children : [{ type: 'text', value: before }, ...children],
  };
}
