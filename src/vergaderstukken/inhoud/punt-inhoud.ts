import { besluitBlokken, losseBesluiten, type Papierinhoud } from '../../compose/compose-vergaderpapier.ts';
import { bronVan } from '../../domain/bronplaats.ts';
import { openbaarDeel } from '../../domain/openbaar-deel.ts';
import { opsomming } from '../../domain/opsomming.ts';
import { isAangenomen } from '../../domain/uitkomst.ts';
import { type Agendapunt, formatTijd } from '../../domain/vergadering.ts';
import { lidMetAanhef } from '../../vergadering/woorden/namen.ts';
import { biljettenuitslag, keuzezin, verloopzinnen } from '../../vergadering/woorden/personenzinnen.ts';
import { uitkomstzin } from '../../vergadering/woorden/uitkomstzinnen.ts';
import type { Voorstelpunt } from '../avond.ts';
import type { Papierbron } from './drukker.ts';
import { ordeInhoud } from './orde-inhoud.ts';
import { stukInhoud } from './stuk-inhoud.ts';
import { stukkenBij } from './stukken-bij.ts';
import { hoeGestemd, stemmers, voorstelzaak } from './zaak.ts';

type Puntinhoud = Papierinhoud['punten'][number]['sub'][number];

/** The title of an item: its own, else what its proposal is about. */
export function titelVan({ titel }: Agendapunt, own: Voorstelpunt | undefined): string {
  return titel?.value ?? own?.checked.voorstel.onderwerp.value ?? '';
}

/** Who answers for the proposal of an item: "Anna de Wit (wethouder mobiliteit)"; undefined without anybody. */
export function portefeuillehouders(own: Voorstelpunt | undefined): string | undefined {
  const all = own?.checked.voorstel.portefeuillehouders ?? [];
  const names = all.map(({ naam, functie }) => (functie ? `${naam.value} (${functie.value})` : naam.value));
  return opsomming(names) || undefined;
}

/** What the papers can print of an item. */
export function puntInhoud(punt: Agendapunt, bron: Papierbron): Puntinhoud {
  const own = bron.avond.punten.find((one) => one.punt === punt);
  const deel = bron.intern ? punt : openbaarDeel(punt);
  return {
    bron: bronVan(punt.span),
    nummer: punt.nummer.value,
    titel: titelVan(punt, own),
    besloten: punt.besloten,
    openbaar: deel !== undefined,
    stukken: stukkenBij(punt, own, bron),
    ...(deel ? { ...gezegd(deel, own, bron), ...gebeurd(deel, own, bron) } : NIETS),
  };
}

type Deel = Omit<Puntinhoud, 'bron' | 'nummer' | 'titel' | 'besloten' | 'openbaar' | 'stukken'>;
type Gezegd = Pick<
  Deel,
  'zaaknummer' | 'behandeling' | 'aanvang' | 'einde' | 'portefeuillehouder' | 'toelichting'
>;

/** Of an item behind closed doors the public papers say nothing (Gemeentewet, article 23). */
const NIETS: Deel = {
  zaaknummer: undefined,
  behandeling: undefined,
  aanvang: undefined,
  einde: undefined,
  portefeuillehouder: undefined,
  toelichting: undefined,
  inhoud: undefined,
  uitkomst: undefined,
  uitkomst_woord: undefined,
  aanhef: undefined,
  besluit: undefined,
  stemuitslag: undefined,
  verloop: undefined,
  ordevoorstellen: [],
  amendementen: [],
  moties: [],
  stemverklaringen: [],
  aantekeningen: [],
  toezeggingen: [],
};

/** What the agenda says of an item besides its title. */
function gezegd(punt: Agendapunt, own: Voorstelpunt | undefined, bron: Papierbron): Gezegd {
  const voorstel = own?.checked.voorstel;
  return {
    zaaknummer: voorstel?.zaaknummer?.value,
    behandeling: punt.behandeling?.value ?? voorstel?.behandeling?.value,
    aanvang: punt.aanvang && formatTijd(punt.aanvang.value),
    einde: punt.einde && formatTijd(punt.einde.value),
    portefeuillehouder: punt.portefeuillehouder?.value ?? portefeuillehouders(own),
    toelichting: punt.toelichting && bron.regel(punt.toelichting.value),
  };
}

/** What happened at an item. */
function gebeurd(
  punt: Agendapunt,
  own: Voorstelpunt | undefined,
  bron: Papierbron,
): Omit<Deel, keyof Gezegd> {
  const { avond } = bron;
  const counted = punt.stemming && avond.stemmingen.get(punt.stemming);
  const uitkomst = punt.uitkomst?.value;
  const zaak = voorstelzaak(own, punt.ingetrokkenDoor?.value);
  const hoe = hoeGestemd(uitkomst, counted, avond);
  const besluit = own?.besluit
    ? besluitBlokken(own.besluit.voorstel)
    : losseBesluiten(
        punt.besluit.map(({ value }) => bron.regel(value)),
        punt.besluit.map(({ span }) => bronVan(span)),
      );
  const changed = own?.besluit?.vaststelling.amendementen;
  const met = changed === undefined ? '' : `, met inachtneming van ${changed}`;
  const reden = punt.reden && bron.plat(punt.reden.value);
  const personen = counted?.soort === 'personen' ? counted : undefined;
  const vastgesteld = changed === undefined ? 'vastgesteld' : 'geamendeerd vastgesteld';
  const woord = isAangenomen(punt) ? vastgesteld : uitkomst;
  const briefjes = personen && avond.raad.besluitenlijst === 'kort' ? biljettenuitslag(personen) : undefined;
  const zin = personen ? keuzezin(personen) : uitkomstzin(zaak, { uitkomst, counted, hoe, reden });
  return {
    inhoud: bron.blokken(punt.inhoud),
    uitkomst: besluit.length > 0 && !personen ? undefined : zin,
    uitkomst_woord: personen ? undefined : woord,
    aanhef: besluit.length > 0 ? `De raad besluit${hoe ? ` ${hoe}` : ''}${met}:` : undefined,
    besluit,
    stemuitslag: personen ? briefjes : stemmers(counted, zaak, avond.raad),
    verloop: personen && verloopzinnen(personen).join(' '),
    ordevoorstellen: punt.ordevoorstellen.map((one) => ordeInhoud(one, bron)),
    amendementen: punt.amendementen.map((one) => stukInhoud(one, 'amendement', own, bron)),
    moties: punt.moties.map((one) => stukInhoud(one, 'motie', own, bron)),
    stemverklaringen: punt.stemverklaringen.map(({ door, tekst }) => ({
      bron: bronVan(tekst.span),
      door: lidMetAanhef(door.value, avond.periode),
      tekst: bron.zin(tekst.value),
    })),
    aantekeningen: punt.aantekeningen.map(({ lid, tekst }) => ({
      bron: bronVan(tekst.span),
      lid: lidMetAanhef(lid.value, avond.periode),
      tekst: bron.zin(tekst.value),
    })),
    toezeggingen: punt.toezeggingen.map(({ door, tekst, termijn }) => ({
      bron: bronVan(tekst.span),
      door: door.value,
      tekst: bron.zin(tekst.value),
      termijn: termijn?.value,
    })),
  };
}
