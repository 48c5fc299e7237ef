/** The same four pages for every contender: text, lists and two tables. Each number gives other words and amounts. */
export interface Content {
  readonly title: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading: string;
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

/** Content that differs in words and figures with `number`, and is about four pages long. */
export function content(number: number): Content {
  const sentence = (index: number): string => {
    const one = SENTENCES[(index * 7 + number) % SENTENCES.length] ?? '';
    return index % 3 === 0
      ? `${one} In ${2020 + (index % 9)} gaat het om € ${(index + 1) * 13 + number}.000.`
      : one;
  };
  return {
    title: `Voorstel ${number} over de ondersteuning van inwoners`,
    sections: HEADINGS.map((heading, section) => ({
      heading,
      paragraphs: Array.from({ length: 4 }, (_, index) =>
        Array.from({ length: 5 }, (_, at) => sentence(section * 20 + index * 5 + at)).join(' '),
      ),
      points: Array.from({ length: 3 }, (_, index) => sentence(section + index * 2 + 1)),
      ...((section === 2 || section === 4) && { table: table(section, number) }),
    })),
  };
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
