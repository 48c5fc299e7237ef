import { eenOfMeer } from '../domain/samengesteld.ts';
import { tekst } from '../domain/scalar.ts';
import { gegeven } from './gegeven.ts';
import { namenlijst, waarden } from './in-woorden.ts';
import { tekstvariabele } from './variabele.ts';

/** The programma's of the budget that the proposal is part of. */
export const programma = gegeven({
  sleutel: 'programma',
  eigenschap: 'programmas',
  schema: eenOfMeer(tekst).describe('Begrotingsprogramma'),
  lees: (ruw) => ruw ?? [],
}).geeft({
  kop: [
    { sleutel: 'programma', naam: 'Programma', waarde: (all) => namenlijst(waarden(all)), delen: waarden },
  ],
  variabelen: { programma: tekstvariabele("alle programma's", (all) => namenlijst(waarden(all))) },
  json: { naam: 'programmas', van: waarden },
  vergelijk: [{ sleutel: 'programma', naam: 'Programma', waarde: (all) => waarden(all).join('; ') }],
});
