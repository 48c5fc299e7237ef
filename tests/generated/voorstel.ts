import type { Sjabloon, SoortSjabloon } from '../../src/domain/sjabloon.ts';
import type { Toeval } from '../support/misbruik/toeval.ts';
import { geld } from './geld.ts';
import { alinea, type Vondsten, woorden, zin } from './zinnen.ts';

/** A valid proposal by chance, as its author would type it. */
export function voorstelTekst(kans: Toeval, sjabloon: Sjabloon, naam: string, soort: SoortSjabloon): string {
  const centen = geld(kans);
  const noten: string[] = [];
  const noot = () => `[^n${noten.push(`n${noten.length + 1}`)}]`;
  const punten = besluitpunten(kans, centen.bedragen);
  const geplaatst = centen.tabellen.filter(() => kans.below(4) > 0);
  const beeld = kans.below(2) === 0;
  const vondsten: Vondsten = {
    noot,
    verwijzingen: [
      ...centen.bedragen.map((pad) => `:bedrag[${pad}]`),
      ...geplaatst.map((tabel) => `:tabel[${tabel}]`),
      ...(beeld ? [':figuur[kaart]'] : []),
      ':punt[eerste]',
    ],
  };
  const secties = soort.secties.filter(({ verplicht }) => verplicht || kans.below(3) === 0);
  const plaats = Math.max(
    0,
    secties.findIndex(({ sleutel }) => sleutel === 'financien'),
  );
  const body = secties.map(({ sleutel, kop }, index) => {
    const argumenten = sleutel === 'argumenten' || sleutel === 'kanttekeningen';
    const inhoud = argumenten ? argumentatie(kans, punten.aantal, vondsten) : blokken(kans, vondsten);
    const tabellen = index === plaats ? geplaatst.map((tabel) => `::tabel[${tabel}]`) : [];
    const figuur =
      beeld && index === 0
        ? [`![De kaart van de wijk met de nieuwe brug.](kaart.png "${woorden(kans, 6)}")`]
        : [];
    return [`## ${kop}`, ...inhoud, ...figuur, ...tabellen].join('\n\n');
  });
  const kaal: Vondsten = { verwijzingen: [] };
  const voetnoten = noten.map((naamNoot) => {
    const meer = kans.below(5) === 0 ? `\n\n    ${alinea(kans, kaal, 3)}` : '';
    return `[^${naamNoot}]: ${alinea(kans, kaal, 3)}${meer}`;
  });
  return `---\n${gegevens(kans, sjabloon, naam)}${punten.yaml}${centen.yaml}---\n\n${[...body, ...voetnoten].join('\n\n')}\n`;
}

function gegevens(kans: Toeval, sjabloon: Sjabloon, soort: string): string {
  const velden = sjabloon.velden.map(({ sleutel }) => `${sleutel}: Kernteam ${kans.below(9)}`);
  const bijlagen = Array.from({ length: kans.below(4) }, () => {
    const openbaar = kans.below(3) === 0 ? ', openbaar: nee' : '';
    return `  - { titel: "${woorden(kans, 8)}"${openbaar} }`;
  });
  return `${[
    `soort: ${soort}`,
    `gemeente: ${sjabloon.map}`,
    `onderwerp: "Vernieuwing van ${woorden(kans, kans.below(5) === 0 ? 40 : 8)}"`,
    'zaaknummer: 2026-0042',
    'datum: 2026-03-03',
    'vergadering: 2026-04-16',
    'portefeuillehouder: Anna de Wit (wethouder openbare ruimte)',
    'programma: Openbare ruimte',
    ...(kans.below(4) === 0 ? ['status: concept'] : []),
    ...(soort === 'initiatiefvoorstel' ? ['indieners: [Anna de Wit (Lijst Wit)]'] : []),
    'intern: { auteur: J. Proef, email: j.proef@voorbeeld.nl }',
    ...velden,
    'gelet_op:',
    '  - artikel 147, lid 2 van de Gemeentewet',
    ...(bijlagen.length > 0 ? ['bijlagen:', ...bijlagen] : []),
  ].join('\n')}\n`;
}

function besluitpunten(kans: Toeval, bedragen: readonly string[]): { yaml: string; aantal: number } {
  const aantal = 1 + kans.below(4);
  const tekst = () =>
    `"de ${woorden(kans, 12)}${bedragen.length > 0 && kans.below(3) === 0 ? ` van :bedrag[${kans.of(bedragen)}]` : ''} vast te stellen"`;
  const yaml = Array.from({ length: aantal }, (_, index) => {
    const id = index === 0 ? '  - id: eerste\n    tekst: ' : '  - tekst: ';
    const sub =
      kans.below(3) === 0
        ? `\n    sub:\n      - ${tekst()}\n      - tekst: ${tekst()}\n        sub: [${tekst()}, ${tekst()}]`
        : '';
    return `${id}${tekst()}${sub}`;
  });
  return { yaml: `besluitpunten:\n${yaml.join('\n')}\n`, aantal };
}

function argumentatie(kans: Toeval, punten: number, vondsten: Vondsten): string[] {
  return Array.from({ length: punten }, (_, punt) =>
    Array.from({ length: 1 + kans.below(2) }, (_one, index) => [
      `### ${punt + 1}.${index + 1} De ${woorden(kans, 8)}`,
      ...blokken(kans, vondsten),
    ]),
  ).flat(2);
}

function blokken(kans: Toeval, vondsten: Vondsten): string[] {
  const rest = Array.from({ length: kans.below(4) }, () => blok(kans, vondsten));
  return [alinea(kans, vondsten), ...rest];
}

function blok(kans: Toeval, vondsten: Vondsten): string {
  switch (kans.below(8)) {
    case 0:
      return lijst(kans, vondsten, kans.of(['-', '1.', 'a.', 'i.']), 0);
    case 1:
      return alinea(kans, vondsten, 12);
    case 2:
      return `> ${alinea(kans, vondsten, 2)}`;
    case 3:
      return tabel(kans, vondsten);
    case 4:
      return `${zin(kans, vondsten)}\\\n${zin(kans, vondsten)}`;
    default:
      return alinea(kans, vondsten);
  }
}

/** A list, with lists of another kind in it. */
function lijst(kans: Toeval, vondsten: Vondsten, teken: string, diepte: number): string {
  const tekens: Readonly<Record<string, readonly string[]>> = {
    '-': ['-', '-', '-', '-'],
    '1.': ['1.', '2.', '3.', '4.'],
    'a.': ['a.', 'b.', 'c.', 'd.'],
    'i.': ['i.', 'ii.', 'iii.', 'iv.'],
  };
  return Array.from({ length: 1 + kans.below(4) }, (_, index) => {
    const begin = `${tekens[teken]?.[index] ?? '-'} `;
    const regel = `${begin}${zin(kans, vondsten)}`;
    if (diepte > 1 || kans.below(4) > 0) return regel;
    const andere = kans.of(Object.keys(tekens).filter((one) => one !== teken));
    const binnen = lijst(kans, vondsten, andere, diepte + 1);
    return `${regel}\n${binnen.replace(/^/gm, ' '.repeat(begin.length))}`;
  }).join('\n');
}

/** A table of words and numbers, with notes in its cells. */
function tabel(kans: Toeval, vondsten: Vondsten): string {
  const breedte = 2 + kans.below(4);
  const cel = () => {
    const noot = vondsten.noot && kans.below(6) === 0 ? vondsten.noot() : '';
    return `${woorden(kans, kans.of([2, 2, 12]))}${noot}`;
  };
  const rij = () => `| ${Array.from({ length: breedte }, cel).join(' | ')} |`;
  const kop = `| ${Array.from({ length: breedte }, (_, index) => `Kop ${woorden(kans, 2)} ${index}`).join(' | ')} |`;
  const lijn = `|${' --- |'.repeat(breedte)}`;
  return [kop, lijn, ...Array.from({ length: 1 + kans.below(6) }, rij)].join('\n');
}
