import { withParts } from '../../besluit/pair-punten.ts';
import { type RuwPunt, readPunten } from '../../besluit/read-punten.ts';
import { adresVan, deelCijfer, NIVEAUS, type Orgaan } from '../../domain/besluitpunt.ts';
import { readKopnummer } from '../../domain/kopnummer.ts';
import { nieuwArgument } from '../../formulier/argumenten.ts';
import { doeMetPunt } from '../../formulier/punten/doe-met-punt.ts';
import { geefNaam } from '../../formulier/punten/geef-naam.ts';
import type { Plek, Puntlijst, Richting } from '../../formulier/wens.ts';
import { type Span, spanText } from '../../source/source-text.ts';
import { isGenummerd } from '../known/secties.ts';
import { soortVan } from '../known/vorm-van.ts';
import { type LooseNode, looseAt, looseYamlOf, placeAt } from '../place/place.ts';
import type { Stand } from '../session.ts';
import { type Handeling, handelingOp } from './handeling.ts';
import { kiesId } from './kies-id.ts';

/** A point with where it stands. */
interface PuntAt {
  readonly lijst: Puntlijst;
  readonly plek: Plek;
  readonly punt: RuwPunt;
  /** How many points stand at its level of its list. */
  readonly buren: number;
  readonly vorige: RuwPunt | undefined;
}

/** A besluitpunt at a place, or that whose argument stands there: named, moved, and argued. */
export function puntHandelingen(stand: Stand): (span: Span) => readonly Handeling[] {
  const frontmatter = stand.parsed?.frontmatter.value;
  if (!frontmatter) return () => [];
  const all = LIJSTEN.flatMap(([lijst, orgaan]) => puntenMet(readPunten(frontmatter, orgaan), lijst));
  const nodes = looseYamlOf(stand.source);
  return (span) => {
    const itself = puntInYaml(nodes, span, all);
    const found = itself ?? puntVanKop(stand, span, all);
    if (!found) return [];
    return [
      ...argument(stand, found),
      ...naam(stand, found, all),
      ...(itself ? verplaats(stand, itself) : []),
    ];
  };
}

const LIJSTEN: readonly (readonly [Puntlijst, Orgaan])[] = [
  ['besluitpunten', 'raad'],
  ['besluitpunten_college', 'college'],
];

function puntenMet(punten: readonly RuwPunt[], lijst: Puntlijst, above: readonly number[] = []): PuntAt[] {
  return punten.flatMap((punt, index) => {
    const plek = [...above, index] as unknown as Plek;
    const own = { lijst, plek, punt, buren: punten.length, vorige: punten[index - 1] };
    return [own, ...puntenMet(punt.sub, lijst, plek)];
  });
}

/** The deepest point on whose lines a place is. */
function puntInYaml(nodes: readonly LooseNode[], span: Span, all: readonly PuntAt[]): PuntAt | undefined {
  const within = (items: readonly LooseNode[], above: readonly number[]): readonly number[] => {
    const punten = items.filter(({ soort }) => soort === 'punt');
    const index = punten.findIndex(({ start, end }) => start <= span.end && span.start <= end);
    const found = punten[index];
    return found ? within(looseAt(found.children, ['sub'])?.children ?? [], [...above, index]) : above;
  };
  for (const [lijst] of LIJSTEN) {
    const plek = within(looseAt(nodes, [lijst])?.children ?? [], []);
    const found = all.find((one) => one.lijst === lijst && String(one.plek) === String(plek));
    if (found) return found;
  }
  return undefined;
}

/** The point that the head on the line of a place is about. */
function puntVanKop(stand: Stand, { start, source }: Span, all: readonly PuntAt[]): PuntAt | undefined {
  const place = placeAt(source, start);
  if (place.soort !== 'tekst' || place.kop?.niveau !== 3 || !place.sectie) return undefined;
  if (!isGenummerd(soortVan(stand), spanText(place.sectie.text))) return undefined;
  const nummer = readKopnummer(spanText(place.kop.text));
  if (!nummer) return undefined;
  const { punt } = nummer;
  return all.find((one) =>
    typeof punt === 'string' ? one.punt.id === punt : adresVan(one.punt.pad) === adresVan(punt),
  );
}

function argument(stand: Stand, { lijst, plek, punt }: PuntAt): readonly Handeling[] {
  const soort = soortVan(stand);
  if (!soort) return [];
  const heads = [
    ['argumenten', 'een argument'],
    ['kanttekeningen', 'een kanttekening'],
  ] as const;
  return heads
    .filter(([sleutel]) => soort.secties.some((one) => one.sleutel === sleutel))
    .map(([sleutel, wat]) =>
      handelingOp(stand.source, `Voeg ${wat} toe bij besluitpunt ${adresVan(punt.pad)}`, (tekst) =>
        nieuwArgument(tekst, soort, sleutel, { lijst, plek }),
      ),
    );
}

function naam(stand: Stand, { lijst, plek, punt }: PuntAt, all: readonly PuntAt[]): readonly Handeling[] {
  if (punt.id !== undefined) return [];
  const taken = all.flatMap((one) => one.punt.id ?? []);
  const id = kiesId(punt.tekst, taken);
  if (id === undefined) return [];
  const titel = `Geef besluitpunt ${adresVan(punt.pad)} het id '${id}', ook in koppen en tekst`;
  return [handelingOp(stand.source, titel, (tekst) => geefNaam(tekst, soortVan(stand), lijst, { plek, id }))];
}

function verplaats(stand: Stand, { lijst, plek, punt, buren, vorige }: PuntAt): readonly Handeling[] {
  const index = plek.at(-1) ?? 0;
  const diepte = 1 + Math.max(...withParts(punt).map(({ pad }) => pad.length)) - punt.pad.length;
  const naar = (richting: Richting, titel: string) =>
    handelingOp(stand.source, titel, (tekst) =>
      doeMetPunt(tekst, soortVan(stand), lijst, { soort: 'verplaats', plek, richting }),
    );
  const adres = adresVan(punt.pad);
  return [
    ...(vorige && plek.length + diepte <= NIVEAUS && eigenNummers([vorige, punt])
      ? [naar('in', `Maak van besluitpunt ${adres} een onderdeel van besluitpunt ${adresVan(vorige.pad)}`)]
      : []),
    ...(plek.length > 1 ? [naar('uit', `Maak van onderdeel ${adres} een eigen besluitpunt`)] : []),
    ...(index > 0 ? [naar('op', `Zet besluitpunt ${adres} een plaats hoger`)] : []),
    ...(index < buren - 1 ? [naar('neer', `Zet besluitpunt ${adres} een plaats lager`)] : []),
  ];
}

/** Whether numbers follow from places: one that was given ("2a") says itself where it belongs. */
function eigenNummers(punten: readonly RuwPunt[]): boolean {
  return punten.every(({ pad }) => deelCijfer(pad[0]).letter === 0);
}
