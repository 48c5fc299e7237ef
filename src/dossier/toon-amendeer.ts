import { euro, euros } from '../amendement/euros.ts';
import type { Geldverschil } from '../amendement/geld.ts';
import { rijnaam } from '../amendement/geldregels.ts';
import type { Geamendeerdpunt } from '../besluit/amenderen/nummer-punten.ts';
import type { Paar } from '../besluit/amenderen/overzicht.ts';
import { formatBedrag } from '../domain/bedrag.ts';
import { CONSIDERANSLIJSTEN, CONSIDERANSREGEL } from '../domain/considerans.ts';
import type { Tekst } from '../domain/tekst.ts';
import type { Located } from '../source/located.ts';
import type { AmendeerUitkomst } from './amendeer.ts';

/** What a set of amendments does, as lines of text: each with its words and its money, then conflicts, votes, decision. */
export function toonAmendeer(
  uitkomst: AmendeerUitkomst,
  print: (tekst: Located<Tekst>) => string,
): readonly string[] {
  const { amendementen, paren, volgorde, besluit, verschillen } = uitkomst;
  const many = amendementen.filter(({ met }) => !met).length > 1;
  return [
    ...amendementen.flatMap(({ amendement, met, zinnen, verschillen: own }) => [
      met
        ? `${met.nummer.value} op ${amendement.nummer.value}  ${met.titel.value}`
        : `${amendement.nummer.value}  ${amendement.titel.value}`,
      ...zinnen.map((zin) => `  ${zin}`),
      ...toonGeld(own),
    ]),
    ...(paren.length > 0 ? ['', 'Samenhang', ...paren.map(toonPaar)] : []),
    ...(volgorde.length > 1
      ? ['', `Voorgestelde volgorde van stemmen: ${volgorde.map(toonPlaats).join(', ')}, voorstel.`]
      : []),
    ...(besluit && amendementen.length > 0
      ? [
          '',
          `Het besluit als ${many ? 'zij alle worden' : 'het wordt'} aangenomen`,
          ...toonConsiderans(uitkomst, print),
          ...toonPunten(besluit, print, 1),
        ]
      : []),
    ...(besluit && many ? toonGeld(verschillen) : []),
  ];
}

function toonGeld(verschillen: readonly Geldverschil[]): readonly string[] {
  return verschillen.map(({ tabel, rij, kolom, was, wordt }) => {
    const amounts = [was, wordt].map((one) => formatBedrag(one, { euroteken: false }) || '0');
    const verschil = euros(wordt).minus(euros(was));
    const teken = verschil.isPositive() ? '+' : '−';
    const delta = verschil.isZero() ? '' : ` (${teken}${euro(verschil.abs()).replace(/^€\s*/, '')})`;
    return `  geld: ${tabel.titel}, ${rijnaam(tabel, rij)}, ${kolom}: ${amounts.join(' wordt ')}${delta}`;
  });
}

function toonPaar({ een, ander, verhouding }: Paar): string {
  switch (verhouding.soort) {
    case 'sluit-uit':
      return `  ${een} en ${ander} sluiten elkaar uit: ${verhouding.reden}`;
    case 'dubbel':
      return `  ${een} en ${ander} zeggen hetzelfde`;
    case 'volgorde':
      return `  ${een} komt voor ${ander}: ${verhouding.reden}`;
    case 'verenigbaar':
      return `  ${een} en ${ander} gaan samen`;
  }
}

function toonPlaats({
  nummer,
  vervaltMet,
}: {
  readonly nummer: string;
  readonly vervaltMet?: string | undefined;
}): string {
  return vervaltMet ? `${nummer} (vervalt als ${vervaltMet} is aangenomen)` : nummer;
}

/** The lines of the considerans that are another than they were. */
function toonConsiderans(
  { considerans, was }: AmendeerUitkomst,
  print: (tekst: Located<Tekst>) => string,
): readonly string[] {
  return CONSIDERANSLIJSTEN.flatMap((lijst) => {
    const [before, after] = [was[lijst], considerans?.[lijst] ?? []];
    const same = before.length === after.length && before.every((one, at) => one === after[at]);
    if (same) return [];
    return after.map((one, at) => `  ${CONSIDERANSREGEL[lijst].een} ${at + 1}: ${print(one)}`);
  });
}

function toonPunten(
  punten: readonly Geamendeerdpunt[],
  print: (tekst: Located<Tekst>) => string,
  depth: number,
): readonly string[] {
  return punten.flatMap(({ nummer, tekst, sub, door }) => [
    `${'  '.repeat(depth)}${nummer}. ${print(tekst)}${door.length > 0 ? ` (${door.join(', ')})` : ''}`,
    ...toonPunten(sub, print, depth + 1),
  ]);
}
