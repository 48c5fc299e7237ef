/** The same four pages for every contender: text, lists and two tables. Each number gives other words and amounts. */
export interface Content {
  readonly title: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading: string;
  /** 2, or 3 for a part of the section above it. */
  readonly level: 2 | 3;
  readonly paragraphs: readonly string[];
  readonly points: readonly string[];
  readonly table?: TableContent;
}

export interface TableContent {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const SENTENCES = [
  'De gemeenteraad stelt de kaders vast en het college voert ze uit binnen de begroting van het jaar.',
  'Inwoners die ondersteuning nodig hebben, vinden die dichtbij en krijgen een vast aanspreekpunt.',
  'De uitvoeringsorganisatie rapporteert ieder kwartaal over de voortgang, de kosten en de wachttijden.',
  'Met de samenwerkende gemeenten is afgesproken dat de middelen beschikbaar blijven tot en met 2029.',
  'Het voorstel past binnen de uitgangspunten die de raad in de programmabegroting heeft vastgelegd.',
  'Als de verwachte inkomsten tegenvallen, legt het college een bijgesteld voorstel aan de raad voor.',
];
const HEADINGS = ['Aanleiding', 'Doel', 'Argumenten', 'Kanttekeningen', 'Financiën', 'Vervolg'];

/** Content that differs in words and figures with `number`, and is about four pages long, or `length` times as long. */
export function content(number: number, length = 1): Content {
  const sentence = (index: number): string => {
    const one = SENTENCES[(index * 7 + number) % SENTENCES.length] ?? '';
    return index % 3 === 0
      ? `${one} In ${2020 + (index % 9)} gaat het om € ${inThousands((index + 1) * 13 + number)}.`
      : one;
  };
  const section = (heading: string, level: 2 | 3, index: number): Section => ({
    heading,
    level,
    paragraphs: Array.from({ length: 4 }, (_, paragraph) =>
      Array.from({ length: 5 }, (__, at) => sentence(index * 20 + paragraph * 5 + at)).join(' '),
    ),
    points: Array.from({ length: 3 }, (_, point) => sentence(index + point * 2 + 1)),
    ...((index % 6 === 2 || index % 6 === 4) && { table: table(index, number) }),
  });
  const [first, ...others] = HEADINGS.map((heading, index) => section(heading, 2, index));
  const more = Array.from({ length: (length - 1) * HEADINGS.length }, (_, index) =>
    section(`Onderdeel ${index + 1}`, 3, HEADINGS.length + index),
  );
  return {
    title: `Voorstel ${number} over de ondersteuning van inwoners`,
    sections: first ? [first, ...more, ...others] : [],
  };
}

/** So many thousands, as an amount is written: 1.573.000. */
function inThousands(thousands: number): string {
  return `${thousands}000`.replace(/\B(?=(?:\d{3})+$)/g, '.');
}

function table(section: number, number: number): TableContent {
  return {
    caption: `Tabel ${section / 2}. Lasten per jaar`,
    head: ['Omschrijving', '2026', '2027', '2028', '2029'],
    rows: Array.from({ length: 12 }, (_, row) => [
      `Onderdeel ${row + 1} van het plan`,
      ...Array.from({ length: 4 }, (_, year) => `${(row + 1) * (year + 3) + number}.${500 + row * 7}`),
    ]),
  };
}
