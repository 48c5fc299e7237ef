import type { SoortSjabloon } from '../domain/sjabloon.ts';
import { describeVorm, type Vorm } from '../domain/vorm.ts';
import { ALLE_GEGEVENS, isVreemd, kopnamen } from '../gegevens/register.ts';
import { voorstelSchema } from '../gegevens/voorstel-schema.ts';
import type { Formulierveld } from './formulier.ts';
import { invoerVan, naamVan } from './invoer.ts';
import { type Boom, isIngevuld, nodeAt } from './yaml/boom.ts';

/** Keys that have a room of their own in the form, and those that say what the text is. */
const NIET_HIER = ['soort', 'gemeente', 'besluitpunten', 'besluitpunten_college', 'financien'];

/** What may stand in the frontmatter of a proposal. */
export function vormVan(soort: SoortSjabloon): Vorm {
  return describeVorm(voorstelSchema(soort));
}

/** The head of a proposal, as its schema and its template have it. */
export function leesVelden(boom: Boom, soort: SoortSjabloon): readonly Formulierveld[] {
  const vorm = vormVan(soort);
  if (vorm.soort !== 'groep') return [];
  const namen = kopnamen();
  const data = new Set(
    ALLE_GEGEVENS.filter(({ kop }) => kop?.some(({ datum }) => datum)).map(({ sleutel }) => sleutel),
  );
  return [...vorm.sleutels]
    .filter(([sleutel]) => !NIET_HIER.includes(sleutel) && !isVreemd(sleutel, soort))
    .map(([sleutel, { verplicht, vorm: read }]) => {
      const printed = soort.kopgegevens.find((one) => one.sleutel === sleutel);
      const own = soort.velden.find((one) => one.sleutel === sleutel);
      const inner = read();
      const nodig = verplicht || printed?.verplicht === true;
      const invoer = invoerVan({ boom }, inner, [sleutel]);
      const uitleg = own?.uitleg ?? inner.uitleg;
      const isDatum = data.has(sleutel) || own?.soort === 'datum';
      return {
        sleutel,
        naam: own?.naam ?? printed?.kop ?? namen.get(sleutel) ?? naamVan(sleutel),
        ...(uitleg !== undefined && { uitleg }),
        nodig,
        extra: !nodig && !printed && !isIngevuld(nodeAt(boom, [sleutel])) && sleutel !== 'bijlagen',
        invoer: isDatum && invoer.soort === 'woord' ? { ...invoer, datum: true } : invoer,
      };
    });
}
