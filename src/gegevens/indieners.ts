import { eenOfMeer } from '../domain/samengesteld.ts';
import { tekst } from '../domain/scalar.ts';
import type { Located } from '../source/located.ts';
import { gegeven } from './gegeven.ts';
import { namenlijst, waarden } from './in-woorden.ts';
import { lijstvariabele, tekstvariabele } from './variabele.ts';

/** Who submits the proposal: members or groups of the council; the college where nobody is named. */
export const indieners = gegeven({
  sleutel: 'indieners',
  eigenschap: 'indieners',
  schema: eenOfMeer(tekst).describe('Raadsleden of fracties die het voorstel indienen'),
  nodig: ({ basis }) => basis === 'initiatiefvoorstel',
  lees: (ruw) => ruw ?? [],
}).geeft({
  kop: [
    { sleutel: 'indieners', naam: 'Indieners', waarde: (all) => namenlijst(waarden(all)), delen: waarden },
  ],
  variabelen: {
    indiener: tekstvariabele("alle indieners, met komma's en ‘en’", (all) => namenlijst(waarden(all))),
    indieners: lijstvariabele('de indieners een voor een', (all) => all, {
      naam: tekstvariabele('naam', ({ value }: Located<string>) => value),
    }),
  },
  json: { van: waarden },
  vergelijk: [{ sleutel: 'indieners', naam: 'Indieners', waarde: (all) => waarden(all).join('; ') }],
  nieuw: { alleenNodig: true },
});
