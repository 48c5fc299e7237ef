import type { GelezenStuk } from '../../amendement/read-stuk.ts';
import type { Indiener } from '../../domain/amendement.ts';
import { eersteHoofdletter } from '../../domain/eerste-hoofdletter.ts';
import { createLosseLezer, type Lezer } from '../../verschil/compare/lezer.ts';
import type { Leesdeel, Leeslijst, Lezing } from '../../verschil/lezing/lezing.ts';
import { blokken, lijst, naamlijst, vastDeel, waarde } from './delen.ts';
import { dekkingstekst, wijzigingstekst } from './wijzigingtekst.ts';

/** An amendment, a subamendement or a motion as it is compared: who submits it, what it asks, and why. */
export function stuklezing(stuk: GelezenStuk): Lezing {
  const lezer = createLosseLezer(stuk.voetnoten);
  return {
    titel: `${eersteHoofdletter(stuk.soort)} ${stuk.nummer.value}: ${stuk.titel.value}`,
    delen: [gegevens(stuk), inhoud(stuk, lezer), overwegingen(stuk, lezer), ...secties(stuk, lezer)],
  };
}

function gegevens(stuk: GelezenStuk): Leesdeel {
  return vastDeel('Gegevens', {
    waarden: [
      waarde('soort', 'de soort', stuk.soort),
      waarde('nummer', 'het nummer', stuk.nummer.value),
      waarde('versie', 'de versie', String(stuk.versie)),
      waarde('gemeente', 'de gemeente', stuk.gemeente.value),
      waarde('titel', 'de titel', stuk.titel.value),
      waarde('bij', stuk.soort === 'subamendement' ? 'het amendement' : 'het voorstel', stuk.bij?.value),
      ...(stuk.soort === 'amendement'
        ? [
            waarde('vastlegging', 'het vastgelegde besluit', stuk.vastlegging?.value),
            waarde('strekking', 'de plaats in de volgorde', stuk.strekking && String(stuk.strekking.value)),
          ]
        : []),
      ...(stuk.soort === 'motie' ? [waarde('aard', 'de aard', stuk.aard)] : []),
      waarde('vergadering', 'de vergadering', stuk.vergadering?.value),
      waarde('agendapunt', 'het agendapunt', stuk.agendapunt?.value),
    ],
    lijsten: [
      lijst('indieners', 'indiener', stuk.indieners.map(indiener)),
      lijst('mede', 'mede-indiener', stuk.mede.map(indiener)),
    ],
  });
}

/** "A. Bos, fractie Centrum" */
function indiener({ naam, fractie }: Indiener): string {
  const groep = fractie && `fractie ${fractie.value}`;
  return [naam?.value, groep].filter((part) => part !== undefined).join(', ');
}

/** The operations and what pays for them, or what a motion asks. */
function inhoud(stuk: GelezenStuk, lezer: Lezer): Leesdeel {
  if (stuk.soort === 'motie') {
    return vastDeel('Verzoeken', {
      lijsten: [
        lijst(
          'verzoekt',
          'verzoek',
          stuk.verzoekt.map(({ aan, hoe, tekst }) => `${hoe} ${aan}: ${lezer(tekst.value).tekst}`),
        ),
        teksten('spreekt_uit', 'uitspraak', stuk.uitspraken, lezer),
      ],
    });
  }
  const wijzigingen =
    stuk.soort === 'amendement'
      ? stuk.wijzigingen.map((one) => wijzigingstekst(one, lezer))
      : stuk.wijzigingen.map(({ doel, wordt }) => {
          const what = wordt ? `wordt: ${wijzigingstekst(wordt, lezer)}` : 'vervalt';
          return `Wijziging ${doel.value} ${what}`;
        });
  return vastDeel('Wijzigingen', {
    lijsten: [
      lijst('wijzigingen', 'wijziging', wijzigingen),
      naamlijst(
        'dekking',
        'dekking',
        stuk.dekking.map((one) => [one.uit.value, dekkingstekst(one)] as const),
      ),
    ],
  });
}

function overwegingen(stuk: GelezenStuk, lezer: Lezer): Leesdeel {
  return vastDeel('Overwegingen', {
    lijsten: [
      teksten('constaterende', 'constatering', stuk.constaterende, lezer),
      teksten('overwegende', 'overweging', stuk.overwegende, lezer),
      ...(stuk.soort === 'motie' ? [teksten('van_mening', 'mening', stuk.vanMening, lezer)] : []),
    ],
  });
}

function teksten(
  sleutel: string,
  enkelvoud: string,
  regels: GelezenStuk['overwegende'],
  lezer: Lezer,
): Leeslijst {
  return lijst(
    sleutel,
    enkelvoud,
    regels.map(({ value }) => lezer(value).tekst),
  );
}

/** What explains it, each part with its heading. */
function secties({ secties: all }: GelezenStuk, lezer: Lezer): readonly Leesdeel[] {
  return all.map(({ kop, inhoud: own }) => {
    const tekst = blokken(own, lezer);
    return {
      kop: 'Toelichting',
      naam: `Onderdeel ‘${kop.value}’`,
      over: '',
      kenmerken: [kop.value, tekst.map((blok) => blok.tekst).join('\n')],
      waarden: [],
      lijsten: [],
      tekst,
    };
  });
}
