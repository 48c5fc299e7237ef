import type { Inline } from '../document/nodes.ts';
import type { DocumentDefinitie, Sjabloon, SoortSjabloon } from '../domain/sjabloon.ts';
import type { Tekst } from '../domain/tekst.ts';
import { ALLE_GEGEVENS, waardeVan } from '../gegevens/register.ts';
import { type Drukker, vulAlle } from '../gegevens/variabele.ts';
import type { Located } from '../source/located.ts';
import type { DOCUMENTVARIABELEN, Gevuld } from '../template/context-shape.ts';
import type { TemplateContext } from '../template/load-sjabloon.ts';
import type { Slot, SlotTable } from '../template/slots.ts';
import { besluitpuntenLijst } from './besluitpunten.ts';
import { convertInlines } from './convert-inline.ts';
import type { Environment } from './environment.ts';
import { kopgegevens } from './kopgegevens.ts';
import { gedrukteSecties } from './secties.ts';
import { endWith } from './sentence-end.ts';
import type { Variant } from './variant.ts';

/** Everything of a proposal that a template can print (see context-shape.ts), as slots. */
export function buildContext(
  definitie: DocumentDefinitie,
  sjabloon: Sjabloon,
  soort: SoortSjabloon,
  environment: Environment,
  variant: Variant,
  slots: SlotTable,
): TemplateContext {
  const { voorstel } = environment;
  const drukker: Drukker<Slot> = {
    intern: variant === 'intern',
    tekst: (waarde) => slots.tekst(waarde),
    regel: (tekst, opening) => slots.tekst(clause(tekst, opening, environment)),
    besluitpunten: (punten) =>
      slots.blokken(punten.length === 0 ? [] : [besluitpuntenLijst(punten, soort.nummering, environment)]),
  };
  const document: Gevuld<typeof DOCUMENTVARIABELEN, Slot, Slot> = {
    gemeente: slots.tekst(sjabloon.gemeente),
    organisatie: slots.tekst(sjabloon.organisatie),
    titel: slots.tekst(definitie.titel),
    soort_naam: slots.tekst(soort.naam),
    intern: variant === 'intern',
    kopgegevens: kopgegevens(soort.kopgegevens, voorstel, variant).map(({ sleutel, kop, waarde }) => ({
      sleutel: slots.tekst(sleutel),
      kop: slots.tekst(kop),
      waarde: slots.tekst(waarde),
    })),
    secties: gedrukteSecties(soort, environment).map(({ sleutel, kop, blocks }) => ({
      sleutel: slots.tekst(sleutel),
      kop: slots.tekst(kop),
      inhoud: slots.blokken(blocks),
    })),
    velden: Object.fromEntries(
      Object.entries(voorstel.velden).map(([sleutel, waarde]) => [sleutel, slots.tekst(waarde.value)]),
    ),
  };
  const gegevens = ALLE_GEGEVENS.map((one) =>
    vulAlle(one.variabelen ?? {}, waardeVan(one, voorstel), drukker),
  );
  return Object.assign({}, document, ...gegevens);
}

/** A recital without the words before it and the sign behind it: the template has them, some authors type them too. */
function clause(line: Located<Tekst>, opening: RegExp, environment: Environment): readonly Inline[] {
  const [first, ...rest] = convertInlines(line.value, environment);
  const start: Inline[] =
    first?.type === 'text' ? [{ ...first, value: first.value.replace(opening, '') }] : first ? [first] : [];
  return endWith([...start, ...rest], '');
}
