import type { Papierinhoud } from '../../compose/compose-vergaderpapier.ts';
import { bronVan } from '../../domain/bronplaats.ts';
import { uitkomstwoord } from '../../domain/uitkomst.ts';
import type { Ordevoorstel } from '../../domain/vergadering.ts';
import { lidMetAanhef } from '../../vergadering/woorden/namen.ts';
import { uitkomstzin } from '../../vergadering/woorden/uitkomstzinnen.ts';
import type { Papierbron } from './drukker.ts';
import { hoeGestemd, stemmers, teruggenomenDoor } from './zaak.ts';

/** A proposal about the order of the meeting: who proposes what, and what became of it. */
export function ordeInhoud(
  { door, tekst, uitkomst, reden, ingetrokkenDoor, stemming, span }: Ordevoorstel,
  bron: Papierbron,
): Papierinhoud['punten'][number]['ordevoorstellen'][number] {
  const { avond } = bron;
  const wie = lidMetAanhef(door.value, avond.periode);
  const zaak = {
    wat: 'het ordevoorstel',
    van: teruggenomenDoor(ingetrokkenDoor?.value) ?? { wie, meer: false },
  };
  const counted = stemming && avond.stemmingen.get(stemming);
  const hoe = hoeGestemd(uitkomst?.value, counted, avond);
  const why = reden && bron.plat(reden.value);
  const word = uitkomstwoord({ uitkomst });
  return {
    bron: bronVan(span),
    door: wie,
    tekst: bron.zin(tekst.value),
    uitkomst: word && [word, ...(hoe ? [hoe] : [])].join(' ') + (why ? `: ${why}` : ''),
    uitkomstzin: uitkomstzin(zaak, { uitkomst: uitkomst?.value, counted, hoe, reden: why }),
    stemuitslag: stemmers(counted, zaak, avond.raad),
  };
}
