import { paragraphsOf } from '../../ooxml/word/walk-blocks.ts';
import type { WordDocument, WordParagraph } from '../../ooxml/word/word-document.ts';
import type { Twijfel } from '../gevonden.ts';
import type { Kopregel } from '../kop/kopregels.ts';
import type { Naslag } from '../naslag.ts';
import { kort, tekstVan } from '../papier/alinea.ts';
import type { Papier } from '../papier/papier.ts';
import { ongelezen, randen } from './verantwoording.ts';

/** What a paper holds that a proposal cannot, or that may have been meant otherwise. */
export function twijfelsOver(document: Papier, namen: Naslag): readonly Twijfel[] {
  const paragraphs = paragraphsOf(document.body);
  return [
    ...paragraphs.flatMap(doorgehaald),
    ...tekstvakken(paragraphs),
    ...tabkolommen(paragraphs),
    ...paragraphsOf(randen(document.sections)).flatMap(vertrouwelijk),
    ...paragraphs.flatMap((one) => beelden(one, document.images, namen)),
    ...ongelezen(document)
      .filter((one) => !isBeeldzonder(one, paragraphs))
      .map(
        ({ what, count, paragraph, text }): Twijfel => ({
          ernst: 'waarschuwing',
          melding: `Niet gelezen: ${what}${count > 1 ? ` (${count} keer)` : ''}.`,
          hint: 'Kijk in het oude stuk wat er staat, en typ over wat nodig is.',
          ...(paragraph !== undefined && { alinea: paragraph }),
          ...(text !== undefined && { fragment: kort(text) }),
        }),
      ),
  ];
}

/** A picture without a part, which is told of by what it shows. */
function isBeeldzonder(
  { what, paragraph }: Papier['unread'][number],
  paragraphs: readonly WordParagraph[],
): boolean {
  if (what !== 'afbeelding buiten het bestand' && what !== 'afbeelding die niet te lezen is') return false;
  const there = paragraphs.find(({ number }) => number === paragraph);
  return there?.children.some((one) => one.type === 'image' && one.part === undefined) === true;
}

/** A name in the head that no key has. */
export function onbekendeKopregel({ naam, waarde, alinea }: Kopregel): Twijfel {
  return {
    ernst: 'tip',
    melding: `'${kort(naam)}' is geen naam in de kop van dit sjabloon: de waarde is niet overgenomen.`,
    hint: 'Zet de waarde bij de sleutel die erbij past, of laat haar weg.',
    alinea,
    ...(waarde !== '' && { fragment: kort(waarde) }),
  };
}

function doorgehaald(paragraph: WordParagraph): readonly Twijfel[] {
  const struck = paragraph.children.filter(
    (one) => one.type === 'run' && one.strike && one.text.trim() !== '',
  );
  if (struck.length === 0) return [];
  return [
    {
      ernst: 'waarschuwing',
      melding: 'Deze tekst is doorgehaald, en staat zonder streep in het voorstel.',
      hint: 'Haal haar weg als zij is vervallen.',
      alinea: paragraph.number,
      fragment: kort(tekstVan({ children: struck })),
    },
  ];
}

/** Lines that are a table only to the eye: words and amounts with tabs between them, at least three below each other. */
function tabkolommen(paragraphs: readonly WordParagraph[]): readonly Twijfel[] {
  const isRij = (one: WordParagraph | undefined) => {
    const cells = one ? tekstVan(one).split('\t') : [];
    const woorden = cells.findIndex((cell) => /\p{L}/u.test(cell));
    return woorden !== -1 && cells.some((cell, at) => at > woorden && /^\s*[€−-]?\s*\d/.test(cell));
  };
  return paragraphs.flatMap((one, at): readonly Twijfel[] => {
    if (isRij(paragraphs[at - 1]) || ![one, paragraphs[at + 1], paragraphs[at + 2]].every(isRij)) return [];
    return [
      {
        ernst: 'waarschuwing',
        melding: 'Deze regels staan met tabs onder elkaar als een tabel; zij zijn gelezen als gewone tekst.',
        hint: 'Maak er in het oude stuk een tabel van en importeer opnieuw, of typ haar over in `financien`.',
        alinea: one.number,
        fragment: kort(tekstVan(one)),
      },
    ];
  });
}

/** A page head that says that not everybody may read the paper. */
function vertrouwelijk(paragraph: WordParagraph): readonly Twijfel[] {
  const text = tekstVan(paragraph);
  if (!/\b(?:vertrouwelijk|geheim|niet[ -]openbaar|onder embargo)\b/i.test(text)) return [];
  return [
    {
      ernst: 'waarschuwing',
      melding: `In de kop of voet van de bladzijden staat '${kort(text)}'; dat is niet overgenomen.`,
      hint: 'Mag niet iedereen het voorstel lezen, zet er dan `openbaar: nee` bij.',
      alinea: paragraph.number,
    },
  ];
}

/** One for each text box. */
function tekstvakken(paragraphs: readonly WordParagraph[]): readonly Twijfel[] {
  const boxes = [...new Set(paragraphs.flatMap(({ box }) => box ?? []))];
  return boxes.flatMap((box): readonly Twijfel[] => {
    const inside = paragraphs.filter((one) => one.box === box && tekstVan(one) !== '');
    const [first] = inside;
    if (!first) return [];
    return [
      {
        ernst: 'tip',
        melding: 'Deze tekst staat in een tekstvak, en is gelezen achter de alinea waar het vak aan vastzit.',
        hint: 'Kijk na of zij daar goed staat.',
        alinea: first.number,
        fragment: kort(inside.map(tekstVan).join(' ')),
      },
    ];
  });
}

function beelden(
  paragraph: WordParagraph,
  images: WordDocument['images'],
  namen: Naslag,
): readonly Twijfel[] {
  return paragraph.children.flatMap((one): readonly Twijfel[] => {
    if (one.type !== 'image' || (one.part !== undefined && namen.beeld.has(one.part))) return [];
    const format = one.part === undefined ? undefined : images.get(one.part)?.format;
    const place = {
      alinea: paragraph.number,
      ...(one.description !== undefined && { fragment: kort(one.description) }),
    };
    if (one.part === undefined || !images.has(one.part))
      return [
        {
          ernst: 'waarschuwing',
          melding: 'Een afbeelding zit niet in het bestand zelf en is niet overgenomen.',
          hint: 'Zet de afbeelding in de map beeld/ en noem haar in de tekst.',
          ...place,
        },
      ];
    return [
      {
        ernst: 'waarschuwing',
        melding: `Een afbeelding is niet overgenomen: haar soort (${format ?? 'onbekend'}) kan niet in een voorstel.`,
        hint: 'Bewaar haar in Word als PNG (rechtermuisknop, Opslaan als afbeelding), zet haar in de map beeld/ en noem haar in de tekst.',
        ...place,
      },
    ];
  });
}
