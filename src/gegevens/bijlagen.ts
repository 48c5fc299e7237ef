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
    openbaar: jaNee.describe('Of de bijlage openbaar is; leeg: ja').optional(),
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
  kop: [{ sleutel: 'aantal_bijlagen', naam: 'Aantal bijlagen', waarde: aantal }],
  variabelen: {
    aantal_bijlagen: tekstvariabele('hoeveel bijlagen er zijn, in cijfers; leeg als er geen zijn', aantal),
    bijlagen: lijstvariabele('de bijlagen, alle: het besluit noemt ze bij hun nummer', genoemd, {
      titel: tekstvariabele(
        "titel; in de openbare variant '(niet openbaar)' bij wat niet openbaar is",
        ({ titel }) => titel,
      ),
      openbaar: jaNeevariabele(
        'nee als de titel er staat van een bijlage die niet openbaar is',
        ({ openbaar }) => openbaar,
      ),
    }),
  },
  json: {
    van: (all, { intern }) =>
      all.flatMap(({ titel, bestand, openbaar }, index) =>
        openbaar || intern
          ? [{ nummer: index + 1, titel: titel.value, bestand: bestand?.value, openbaar }]
          : [],
      ),
  },
  nieuw: { altijd: true, uitleg: ['Bijlagen', '  - titel: Verslag van de wijkavond'] },
});

function aantal({ length }: readonly Bijlage[]): string | undefined {
  return length === 0 ? undefined : String(length);
}

/** How the list names each: all have their place in it, so that the numbers are the same for every reader. */
function genoemd(all: readonly Bijlage[], intern: boolean): readonly { titel: string; openbaar: boolean }[] {
  return all.map(({ titel, openbaar }) =>
    openbaar || intern ? { titel: titel.value, openbaar } : { titel: '(niet openbaar)', openbaar: true },
  );
}
