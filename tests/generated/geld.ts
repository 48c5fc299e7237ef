import type { Toeval } from '../support/misbruik/toeval.ts';
import { woorden } from './zinnen.ts';

/** Finance in the frontmatter, and what the text can name of it. */
export interface Geld {
  readonly yaml: string;
  readonly tabellen: readonly string[];
  readonly bedragen: readonly string[];
}

const NIETS: Geld = { yaml: '', tabellen: [], bedragen: [] };

function bedrag(kans: Toeval): string {
  return kans.of(['0', '750', '12.500', '1.250.000', '12.345.678', '-3.200', '987.654.321', '"62.000,50"']);
}

/** Any of the blocks, of any width. */
export function geld(kans: Toeval): Geld {
  if (kans.below(4) === 0) return NIETS;
  const eerste = 2026 + kans.below(3);
  const jaren = Array.from({ length: kans.of([1, 2, 4, 4, 7, 12]) }, (_, index) => eerste + index);
  const delen = [
    lasten(kans, jaren),
    ...(kans.below(2) === 0 ? [reserves(jaren)] : []),
    ...(kans.below(3) === 0 ? [investering(kans, jaren)] : []),
    ...(kans.below(3) === 0 ? [wijziging(kans, jaren)] : []),
    ...(kans.below(3) === 0 ? [restant(kans, jaren)] : []),
    eigen(kans, jaren),
  ];
  const yaml = ['financien:', `  jaren: [${jaren.join(', ')}]`, ...delen.map((deel) => deel.yaml)].join('\n');
  return {
    yaml: `${yaml}\n`,
    tabellen: delen.flatMap((deel) => deel.tabellen),
    bedragen: delen.flatMap((deel) => deel.bedragen),
  };
}

function lasten(kans: Toeval, jaren: readonly number[]): Geld {
  const totaalkolom = kans.below(2) === 0 ? '    totaalkolom: ja\n' : '';
  const eenheid = kans.below(3) === 0 ? '    eenheid: duizend\n' : '';
  const posten = Array.from({ length: 1 + kans.below(5) }, (_, index) => {
    const bedragen = jaren.map(
      (jaar) => `${jaar}: ${kans.below(8) === 0 ? 'pm' : kans.of(['12.500', '1.250.000', '12.345.678'])}`,
    );
    return `{ id: post${index}, post: "${woorden(kans, 6)}", aard: incidenteel, bedragen: { ${bedragen.join(', ')} } }`;
  });
  const groep = kans.below(2) === 0;
  const lijst = groep
    ? [
        `      - groep: "${woorden(kans, 4)}"`,
        '        subtotaal: onder',
        '        posten:',
        ...posten.map((post) => `          - ${post}`),
      ]
    : posten.map((post) => `      - ${post}`);
  const yaml =
    `  lasten:\n${totaalkolom}${eenheid}    posten:\n${lijst.join('\n')}\n` +
    `  dekking:\n    posten:\n      - { post: Algemene reserve, aard: incidenteel, bedragen: sluitpost }`;
  return { yaml, tabellen: ['lasten', 'dekking'], bedragen: ['lasten.totaal', `lasten.totaal.${jaren[0]}`] };
}

function reserves(jaren: readonly number[]): Geld {
  const yaml = `  reserves:\n    jeugd: { naam: Bestemmingsreserve jeugd, beginstand: 500.000, stortingen: { ${jaren[0]}: 50.000 }, onttrekkingen: { ${jaren[0]}: 20.000 } }`;
  return { yaml, tabellen: ['reserves'], bedragen: [] };
}

/** An investment with its kapitaallasten, some over more years than fit on a page beside each other. */
function investering(kans: Toeval, [eerste = 2026]: readonly number[]): Geld {
  const wijze = kans.of(['lineair', 'annuitair']);
  const yaml = `  investeringen:
    school:
      naam: "${woorden(kans, 5)}"
      bruto: 8.000.000
      bijdragen: [{ id: subsidie, post: "${woorden(kans, 4)}", bedrag: 500.000 }]
      btw: inclusief
      uitgaven: { ${eerste}: 8.000.000 }
      afschrijving: ${wijze}
      termijn: ${kans.of([5, 20, 40])}
      rente: 1,5%
      ingebruikname: ${eerste}`;
  return {
    yaml,
    tabellen: ['investeringen', 'kapitaallasten', 'afschrijving_school'],
    bedragen: ['investeringen.school.netto'],
  };
}

/** A change of the budget that closes. */
function wijziging(kans: Toeval, [eerste = 2026]: readonly number[]): Geld {
  const programmas = Array.from({ length: 1 + kans.below(4) }, (_, index) => {
    const erbij = kans.of(['1.250', '100.000', '2.345.678']);
    return `      - { programma: "${woorden(kans, 5)} ${index}", lasten: { oud: 4.310.000, mutatie: ${erbij} }, baten: { oud: 1.020.000, mutatie: ${erbij} } }`;
  });
  const yaml = `  begrotingswijziging:\n    jaar: ${eerste}\n    programmas:\n${programmas.join('\n')}`;
  return { yaml, tabellen: ['begrotingswijziging'], bedragen: [] };
}

function restant(kans: Toeval, [eerste]: readonly number[]): Geld {
  const yaml = `  restant:\n    titel: "${woorden(kans, 6)}"\n    beschikbaar: dekking.totaal\n    cumulatief: ${kans.of(['ja', 'nee'])}`;
  return { yaml, tabellen: ['restant'], bedragen: [`restant.restant.${eerste}`] };
}

/** A table of the author's own: years, several columns a year, or words. */
function eigen(kans: Toeval, jaren: readonly number[]): Geld {
  const titel = woorden(kans, 7);
  const rijen = Array.from({ length: 1 + kans.below(kans.below(5) === 0 ? 40 : 6) }, (_, index) => index);
  const soort = kans.of(['jaren', 'per_jaar', 'woorden', 'breed'] as const);
  const kop = `  tabellen:\n    eigen:\n      titel: "${titel}"\n`;
  const label = () => `"${woorden(kans, 8)}"`;
  if (soort === 'jaren' || soort === 'per_jaar') {
    const cel = (jaar: number) =>
      soort === 'jaren'
        ? `${jaar}: ${bedrag(kans)}`
        : `${jaar}: { lasten: ${bedrag(kans)}, baten: ${bedrag(kans)} }`;
    const kolommen =
      soort === 'jaren'
        ? ''
        : '      per_jaar: [Lasten, Baten, { id: saldo, kop: Saldo, formule: baten - lasten }]\n';
    const totaal = '        - { id: totaal, post: Totaal, formule: som }';
    const effecten =
      soort === 'jaren' && kans.below(2) === 0
        ? `      effecten: ${kans.of(['ja', 'nadeel_links', 'voordeel_links'])}\n`
        : '';
    const regels = rijen.map(
      (rij) => `        - { id: r${rij}, post: ${label()}, bedragen: { ${jaren.map(cel).join(', ')} } }`,
    );
    return {
      yaml: `${kop}${effecten}${kolommen}      rijen:\n${[...regels, totaal].join('\n')}`,
      tabellen: ['eigen'],
      bedragen: [],
    };
  }
  const aantal = soort === 'breed' ? 10 + kans.below(12) : 2 + kans.below(3);
  const kolommen = Array.from({ length: aantal }, (_, index) => ({
    id: `k${index}`,
    soort: soort === 'breed' || index > 1 ? ('bedrag' as const) : ('tekst' as const),
  }));
  const regels = rijen.map((rij) => {
    const cellen = kolommen.map(
      (kolom) => `${kolom.id}: ${kolom.soort === 'bedrag' ? bedrag(kans) : `"${woorden(kans, 14)}"`}`,
    );
    return `        - { id: r${rij}, post: ${label()}, bedragen: { ${cellen.join(', ')} } }`;
  });
  const koppen = kolommen.map(
    ({ id, soort: deze }) => `        - { id: ${id}, kop: "${woorden(kans, 3)} ${id}", soort: ${deze} }`,
  );
  return {
    yaml: `${kop}      kolommen:\n${koppen.join('\n')}\n      rijen:\n${regels.join('\n')}`,
    tabellen: ['eigen'],
    bedragen: [],
  };
}
