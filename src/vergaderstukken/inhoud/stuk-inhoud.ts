import { type Puntwoord, zinVan } from '../../besluit/amenderen/zinnen.ts';
import type { Papierinhoud } from '../../compose/compose-vergaderpapier.ts';
import type { Inline } from '../../document/nodes.ts';
import type { Indiener } from '../../domain/amendement.ts';
import { bronVan } from '../../domain/bronplaats.ts';
import { eersteHoofdletter } from '../../domain/eerste-hoofdletter.ts';
import { opsomming } from '../../domain/opsomming.ts';
import { uitkomstwoord } from '../../domain/uitkomst.ts';
import type { Preadvies, Stukbehandeling } from '../../domain/vergadering.ts';
import { alleStukken, type Stuk } from '../../dossier/lees-stukken.ts';
import { puntwoorden } from '../../dossier/puntwoorden.ts';
import { fractiereeks } from '../../vergadering/woorden/namen.ts';
import { uitkomstzin, type Zaak } from '../../vergadering/woorden/uitkomstzinnen.ts';
import type { Avond, Voorstelpunt } from '../avond.ts';
import type { Papierbron } from './drukker.ts';
import { hoeGestemd, stemmers, teruggenomenDoor } from './zaak.ts';

type Stukinhoud = Papierinhoud['punten'][number]['amendementen'][number];

/** The piece with a number beside the proposal of an item, else beside the meeting. */
export function vindStuk(
  own: Voorstelpunt | undefined,
  nummer: string,
  { stukken }: Avond,
): Stuk | undefined {
  return [...alleStukken(own?.stukken.value), ...alleStukken(stukken.value)].find(
    (one) => one.nummer.value === nummer,
  );
}

/** An amendment or motion at an item: who asks what, and what became of it. `lijst`: in which list it stands. */
export function stukInhoud(
  behandeld: Stukbehandeling,
  lijst: 'amendement' | 'motie',
  own: Voorstelpunt | undefined,
  bron: Papierbron,
): Stukinhoud {
  const { stuk: nummer, uitkomst, reden, stemming, ingetrokkenDoor, preadvies } = behandeld;
  const { avond } = bron;
  const stuk = vindStuk(own, nummer.value, avond);
  const naam = `${stuk?.soort ?? lijst} ${nummer.value}`;
  const getypt = behandeld.indieners.map(({ value }) => value);
  const zaak: Zaak = {
    wat: naam,
    van: teruggenomenDoor(ingetrokkenDoor?.value) ?? (stuk && wieVan(stuk.indieners)),
  };
  const counted = stemming && avond.stemmingen.get(stemming);
  const hoe = hoeGestemd(uitkomst?.value, counted, avond);
  const why = reden && bron.plat(reden.value);
  const word = uitkomstwoord(behandeld);
  return {
    bron: bronVan(behandeld.span),
    naam: eersteHoofdletter(naam),
    nummer: nummer.value,
    titel: stuk?.titel.value ?? behandeld.titel?.value,
    indieners: opsomming(stuk ? namenVan([...stuk.indieners, ...stuk.mede]) : getypt) || undefined,
    ingediend: stuk ? ingediendzin(stuk, naam) : getyptIngediend(behandeld, naam),
    preadvies: preadvies && bron.zin(preadvies.tekst.value),
    preadvies_van: preadvies && preadviesVan(preadvies),
    dictum: (stuk ? dictumVan(stuk, own, bron) : []).map((tekst) => ({ tekst })),
    uitkomst: word && [word, ...(hoe ? [hoe] : [])].join(' ') + (why ? `: ${why}` : ''),
    uitkomstzin: uitkomstzin(zaak, { uitkomst: uitkomst?.value, counted, hoe, reden: why }),
    stemuitslag: stemmers(counted, zaak, avond.raad),
  };
}

/** Who gave an advice on a piece: one who is named, else the college. */
export function preadviesVan({ door }: Preadvies): string {
  return door?.value ?? 'het college';
}

/** The groups of those who submit, each once; members without a group by name. */
export function namenVan(indieners: readonly Indiener[]): readonly string[] {
  return [...new Set(indieners.flatMap(({ naam, fractie }) => fractie?.value ?? naam?.value ?? []))];
}

/** "de fracties van Centrum en Dorpsbelang", "A. Bos" */
function wieVan(
  indieners: readonly Indiener[],
): { readonly wie: string; readonly meer: boolean } | undefined {
  const fracties = namenVan(indieners.filter(({ fractie }) => fractie !== undefined));
  const leden = namenVan(indieners.filter(({ fractie }) => fractie === undefined));
  const wie = [...(fracties.length > 0 ? [fractiereeks(fracties)] : []), ...leden];
  return wie.length === 0 ? undefined : { wie: opsomming(wie), meer: fracties.length + leden.length > 1 };
}

/** "De fractie van Centrum dient, mede namens de fractie van Dorpsbelang, amendement A7.1 (Een proef) in" */
function ingediendzin({ indieners, mede, titel }: Stuk, naam: string): string | undefined {
  const first = wieVan(indieners);
  if (!first) return undefined;
  const also = wieVan(mede);
  const namens = also ? `, mede namens ${also.wie},` : '';
  return `${eersteHoofdletter(first.wie)} ${first.meer ? 'dienen' : 'dient'}${namens} ${naam} (${titel.value}) in`;
}

/** The same for a piece without a file, by what was typed at it: "Centrum en A. Bos dienen motie M1 (Rust) in" */
function getyptIngediend({ titel, indieners }: Stukbehandeling, naam: string): string | undefined {
  if (indieners.length === 0) return undefined;
  const wie = opsomming(indieners.map(({ value }) => value));
  const what = titel ? `${naam} (${titel.value})` : naam;
  return `${eersteHoofdletter(wie)} ${indieners.length > 1 ? 'dienen' : 'dient'} ${what} in`;
}

/** What a piece asks, each part without a sign behind it. */
function dictumVan(
  stuk: Stuk,
  own: Voorstelpunt | undefined,
  bron: Papierbron,
): readonly (string | readonly Inline[])[] {
  switch (stuk.soort) {
    case 'amendement': {
      if (!own) return [];
      const woorden = woordenVan(own, bron);
      return stuk.wijzigingen.map((one) => zinVan(one, woorden));
    }
    case 'subamendement': {
      if (!own) return [];
      const woorden = woordenVan(own, bron);
      return stuk.wijzigingen.map(({ doel, wordt }) => {
        const which = `Wijziging ${doel.value} van amendement ${stuk.bij.value}`;
        return wordt
          ? `${which} te vervangen door: ${zinVan(wordt, woorden)}`
          : `${which} te laten vervallen`;
      });
    }
    case 'motie':
      return [
        ...stuk.verzoekt.map(({ aan, tekst }) => met(`verzoekt ${aan}: `, bron.zin(tekst.value))),
        ...stuk.uitspraken.map((tekst) => met('spreekt uit: ', bron.zin(tekst.value))),
      ];
  }
}

/** How a house names points and amounts, with the numbers of those that were added where the decision has them. */
function woordenVan({ checked, besluit }: Voorstelpunt, { avond }: Papierbron): Puntwoord {
  const punten = (besluit?.voorstel ?? checked).voorstel.besluitpunten;
  return puntwoorden(checked, avond.raad.puntwoord, punten);
}

function met(kop: string, tekst: readonly Inline[]): readonly Inline[] {
  return [{ type: 'text', value: kop }, ...tekst];
}
