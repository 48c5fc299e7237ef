import * as z from 'zod';
import { metPlaats } from '../domain/samengesteld.ts';
import { jaNee, tekst } from '../domain/scalar.ts';
import type { Bijlage } from '../domain/voorstel.ts';
import { gegeven } from './gegeven.ts';
import { jaNeevariabele, lijstvariabele, tekstvariabele } from './variabele.ts';

const schema = metPlaats(
  z.strictObject({
    titel: tekst.describe('Titel zoals die in de lijst van bijlagen komt'),
    bestand: tekst.describe('Pad van het bestand, naast het voorstel').optional(),
    openbaar: jaNee.describe('Of de bijlage openbaar is; zonder deze sleutel wel').optional(),
  }),
);

/** What goes with the proposal; compared by verschil/compare/compare-stukken.ts, together with the files. */
export const bijlagen = gegeven({
  sleutel: 'bijlagen',
  eigenschap: 'bijlagen',
  schema: z.array(schema).describe('Bijlagen bij het voorstel'),
  lees: (ruw) =>
    (ruw ?? []).map(
      ({ titel, bestand, openbaar }): Bijlage => ({ titel, bestand, openbaar: openbaar?.value ?? true }),
    ),
}).geeft({
  variabelen: {
    bijlagen: lijstvariabele('de bijlagen; in de openbare variant alleen openbare', zichtbaar, {
      titel: tekstvariabele('titel', ({ titel }) => titel.value),
      openbaar: jaNeevariabele('of de bijlage openbaar is', (one) => one.openbaar),
    }),
  },
  json: {
    van: (all, { intern }) =>
      zichtbaar(all, intern).map(({ titel, bestand, openbaar }) => ({
        titel: titel.value,
        bestand: bestand?.value,
        openbaar,
      })),
  },
  nieuw: { altijd: true, uitleg: ['Bijlagen', '  - titel: Verslag van de wijkavond'] },
});

/** Those that a reader may know of. */
function zichtbaar(all: readonly Bijlage[], intern: boolean): readonly Bijlage[] {
  return all.filter((bijlage) => bijlage.openbaar || intern);
}
