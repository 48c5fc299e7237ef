import * as z from 'zod';
import {
  type Besluitpunt,
  deelCijfer,
  leesCijfer,
  maakCijfer,
  makeLabel,
  makeNummer,
  nummerReeks,
  type Orgaan,
  type Puntcijfer,
  type Puntpad,
} from '../domain/besluitpunt.ts';
import { isNaam, NAAM, naamFout } from '../domain/naam.ts';
import { groep, vorm } from '../domain/samengesteld.ts';
import { patroon, tekst } from '../domain/scalar.ts';
import type { Located } from '../source/located.ts';
import type { JsonContext, Lezer } from './gegeven.ts';
import type { Variabele, Velden } from './variabele.ts';
import { tekst as tekstvorm } from './vormen.ts';

/**
 * A list of besluitpunten as a value of the frontmatter: what may stand there, how it is read, what it gives to templates
 * and to voorstel.json. What the council decides is such a list, and what the college decides is another.
 */

/** A point as it is typed: only its text, or a group with its id and parts. */
interface Invoer {
  readonly nummer?: Located<Puntcijfer> | undefined;
  readonly id?: Located<string> | undefined;
  readonly tekst: Located<string>;
  readonly sub?: readonly Invoer[] | undefined;
}

/** The name of a point. What looks like the number of one (a, ii) is none: `### ii.1` would be read as a number. */
const id = patroon(NAAM, (text) => {
  if (!isNaam(text)) return naamFout(text);
  const hint = 'Kies een woord dat zegt waar het punt over gaat, zoals krediet.';
  if (/^c\d{1,3}[a-z]{0,2}$/.test(text))
    return {
      melding: `'${text}' kan geen id zijn: het lijkt op het nummer van een punt van het college.`,
      hint,
    };
  if (text.length > 1 && !/^[ivx]+$/.test(text)) return { value: text };
  return { melding: `'${text}' kan geen id zijn: het lijkt op het nummer van een onderdeel.`, hint };
});

const ID = id
  .describe('Naam waarmee de tekst naar het punt verwijst; zonder verwijzing niet nodig')
  .optional();
const NUMMER = patroon(/^[1-9]\d{0,2}[a-z]?$/, (text) => {
  const cijfer = leesCijfer(text);
  if (cijfer !== undefined) return { value: cijfer };
  const hint = 'Schrijf een heel getal, of een getal met een letter voor een punt dat ertussen komt: 2a.';
  return { melding: `'${text}' kan geen nummer van een besluitpunt zijn.`, hint };
})
  .meta({ examples: ['2a'] })
  .describe('Alleen als het nummer niet uit de volgorde volgt, zoals 2a tussen 2 en 3')
  .optional();

const onderdelen = (punt: z.ZodType<Invoer>, uitleg: string) =>
  z.array(punt).min(1).describe(uitleg).optional();

/** A point that is typed as its text alone. */
const kort = tekst.transform((value): Invoer => ({ tekst: value }));

/**
 * What may stand there, with a Dutch description; `wie` decides it. Three levels, written out: what an editor completes and
 * what a message says then is right at each of them.
 */
export function puntenSchema(wie: 'De raad' | 'Het college', uitleg: string) {
  const TEKST = tekst.describe(`Infinitiefzin die “${wie} besluit: …” afmaakt, zonder nummer en zonder punt`);
  const derde = vorm<Invoer, Invoer>(kort, groep(z.strictObject({ id: ID, tekst: TEKST })));
  const tweede = vorm<Invoer, Invoer>(
    kort,
    groep(
      z.strictObject({ id: ID, tekst: TEKST, sub: onderdelen(derde, 'Onderdelen; zij krijgen i, ii, iii') }),
    ),
  );
  const eerste = vorm<Invoer, Invoer>(
    kort,
    groep(
      z.strictObject({
        nummer: NUMMER,
        id: ID,
        tekst: TEKST,
        sub: onderdelen(tweede, 'Onderdelen; zij krijgen een letter'),
      }),
    ),
  );
  return z.array(eerste).min(1).describe(uitleg);
}

const ONDERDEELVELDEN: Velden = {
  nummer: tekstvorm('nummer van het onderdeel, zonder teken: a'),
  tekst: tekstvorm('tekst van het onderdeel, zonder teken erachter'),
};
const PUNTVELDEN: Velden = {
  nummer: tekstvorm('nummer, zonder teken: 1'),
  tekst: tekstvorm('tekst, zonder teken erachter'),
  sub: { soort: 'lijst', uitleg: 'de onderdelen', velden: ONDERDEELVELDEN },
};

/** The variable of templates: `punten` is what it is called in their guide. */
export function puntenVariabele(punten: string): Variabele<readonly Besluitpunt[]> {
  return {
    vorm: {
      soort: 'lijst',
      uitleg: `${punten} een voor een`,
      geheel: `${punten} als genummerde lijst`,
      velden: PUNTVELDEN,
    },
    vul: (waarde, drukker) => drukker.besluitpunten(waarde),
  };
}

/** Makes the points of what was typed: none where nothing was. */
export function leesPunten(
  punten: readonly Invoer[] | undefined = [],
  orgaan: Orgaan,
  lezer: Lezer,
): readonly Besluitpunt[] {
  const nummers = nummerReeks(punten.map(({ nummer }) => nummer?.value));
  const { doorlopend } = lezer.punten[orgaan];
  let before = 0;
  return punten.map((punt, index) => {
    const { getal, letter } = deelCijfer(nummers[index] ?? index + 1);
    const read = leesPunt(punt, [maakCijfer(getal, letter, orgaan)], orgaan, lezer, before);
    if (doorlopend) before += punt.sub?.length ?? 0;
    return read;
  });
}

/** A point with its parts; `before` is how many parts came before them, where they count on. */
function leesPunt(punt: Invoer, pad: Puntpad, orgaan: Orgaan, lezer: Lezer, before = 0): Besluitpunt {
  const { nummering, voor } = lezer.punten[orgaan];
  return {
    pad,
    nummer: makeNummer(pad, nummering),
    label: makeLabel(pad, nummering, voor),
    ...(punt.nummer && { eigenNummer: punt.nummer }),
    ...(punt.id && { id: punt.id }),
    tekst: lezer.tekst(punt.tekst),
    sub: (punt.sub ?? []).map((one, index) => leesPunt(one, [...pad, before + index + 1], orgaan, lezer)),
  };
}

/** A point in voorstel.json. */
export function puntJson({ pad, id: naam, tekst: regel, sub }: Besluitpunt, context: JsonContext): object {
  const { getal, letter } = deelCijfer(pad.at(-1) ?? 0);
  return {
    nummer: maakCijfer(getal, letter),
    ...(naam && { id: naam.value }),
    tekst: context.tekst(regel),
    ...(sub.length > 0 && { sub: sub.map((punt) => puntJson(punt, context)) }),
  };
}
