import { fout } from '../../../diagnostics/diagnostic.ts';
import type { PostenblokInvoer } from '../../../domain/financien/postenblok.ts';
import type { RegelInvoer } from '../../../domain/financien/regel.ts';
import { sleutelVoor } from '../../../domain/financien-plaats.ts';
import type { Richting } from '../../../domain/financien-tabel.ts';
import type { Located } from '../../../source/located.ts';
import { type Blok, type Bouw, cel, formule, som, tabelOpties, verschil } from '../../bouw.ts';
import { csvTabel } from '../../lezen/csv-rijen.ts';
import { jaarkolommen, totaalkolom } from '../../lezen/kolommen.ts';
import { type GelezenRijen, leesRijen, verwachtingen } from '../../lezen/rijen.ts';
import { verwachtPerRij } from '../../lezen/verwacht-per-rij.ts';
import type { Expr } from '../../rekenblad/formule.ts';
import type { CelSpec, KolomSpec, RijSpec } from '../../rekenblad/model.ts';
import { indexeer } from './indexering.ts';

/** The three blocks of posts by year. */
export type Postenblok = 'lasten' | 'baten' | 'dekking';

const NAMEN = {
  lasten: { titel: 'Lasten', totaal: 'Totale lasten', richting: 'last' },
  baten: { titel: 'Baten', totaal: 'Totale baten', richting: 'baat' },
  dekking: { titel: 'Dekking', totaal: 'Totale dekking', richting: 'baat' },
} as const satisfies Record<Postenblok, { titel: string; totaal: string; richting: Richting }>;

const BEZET = ['totaal', 'incidenteel', 'structureel', 'tekort', 'overschot'] as const;

/** The table of lasten, baten or dekking: its posts, the total, what is incidental, and rows below the total. */
export function postenTabel(naam: Postenblok, invoer: PostenblokInvoer, bouw: Bouw): Blok {
  const { titel, totaal, richting } = NAMEN[naam];
  const opties = tabelOpties(invoer, titel, bouw);
  const kop = invoer.totaalkolom?.naam;
  const kolommen = [
    ...jaarkolommen(bouw.jaren),
    ...(invoer.totaalkolom ? [totaalkolom(kop ?? { value: 'ja', span: invoer.span })] : []),
  ];
  const context = { kolommen, invoer: opties.invoer, richting, diagnostics: bouw.diagnostics };
  const regels = [...(csvTabel(invoer.bestand, bouw)?.regels ?? []), ...(invoer.posten ?? [])];
  if (regels.length === 0 && !invoer.bestand) {
    const hint = `Zet onder \`${naam}\` een lijst \`posten\`, of haal het blok weg.`;
    bouw.diagnostics.push(
      fout('geen-posten', `Onder '${naam}' staan geen posten.`, sleutelVoor(invoer.span, naam), { hint }),
    );
  }
  const sluitposten: Sluitpost[] = [];
  const posten = leesRijen(
    regels,
    {
      ...context,
      eigen: (regel) => kapitaallasten(regel, kolommen) ?? indexeer(regel, context),
      ...(naam === 'dekking' && {
        sluitpost: (regel: RegelInvoer, at: Located<string>, kolom: string) => {
          sluitposten.push({ regel, at, kolom });
          return undefined;
        },
      }),
    },
    BEZET,
  );
  const rijen = vulSluitposten(posten, sluitposten, bouw);
  const total = totaalRij(naam, rijen, invoer, totaal, richting);
  const onder = leesRijen(invoer.onder ?? [], { ...context, richting: 'neutraal' }, [
    ...BEZET,
    ...rijen.map(({ id }) => id),
  ]);
  const stated = verwachtingen(invoer.verwacht, 'totaal', context);
  const named = [...rijen, total, ...onder.rijen];
  const kolomStated = verwachtPerRij(invoer.totaalkolom?.verwacht, 'totaal', named, context.diagnostics);
  const spec = {
    naam,
    ...opties,
    kolommen,
    rijen: [
      ...rijen,
      total,
      ...aardRijen(naam, rijen, richting),
      ...onder.rijen.map((rij) => ({ ...rij, teltMee: false })),
    ],
    verwachtingen: [...posten.verwachtingen, ...stated, ...onder.verwachtingen, ...kolomStated],
    span: sleutelVoor(invoer.span, naam),
  };
  return { spec, regels: new Map([...posten.regels, ...onder.regels]) };
}

function totaalRij(
  naam: Postenblok,
  rijen: readonly RijSpec[],
  invoer: PostenblokInvoer,
  label: string,
  richting: Richting,
): RijSpec {
  return {
    id: 'totaal',
    namen: ['totaal'],
    label: invoer.totaal?.value ?? label,
    soort: 'totaal',
    diepte: 0,
    richting,
    cellen: new Map(),
    formule: postenVan(naam, rijen),
    teltMee: false,
    stand: false,
    span: invoer.totaal?.span ?? sleutelVoor(invoer.span, naam),
  };
}

function postenVan(naam: Postenblok, rijen: readonly RijSpec[]): Expr {
  return som(rijen.filter((rij) => rij.teltMee).map((rij) => cel(naam, rij.id)));
}

/** "waarvan incidenteel" and "waarvan structureel", when posts say what they are; not shown where all are the same. */
function aardRijen(naam: Postenblok, rijen: readonly RijSpec[], richting: Richting): readonly RijSpec[] {
  if (!rijen.some((rij) => rij.aard)) return [];
  const aarden = new Set(rijen.filter((rij) => rij.teltMee).map((rij) => rij.aard));
  return (['incidenteel', 'structureel'] as const).flatMap((aard): RijSpec[] => {
    const posten = rijen.filter((rij) => rij.aard === aard);
    const [first] = posten;
    if (!first) return [];
    const rest = { diepte: 1, richting, cellen: new Map(), teltMee: false, stand: false, span: first.span };
    return [
      {
        id: aard,
        namen: [aard],
        label: `waarvan ${aard}`,
        soort: 'toelichting',
        formule: postenVan(naam, posten),
        ...(aarden.size === 1 && { weglaten: 'altijd' as const }),
        ...rest,
      },
    ];
  });
}

/** The cells of a post that stands for the kapitaallasten of an investment. */
function kapitaallasten(
  regel: RegelInvoer,
  kolommen: readonly KolomSpec[],
): ReadonlyMap<string, CelSpec> | undefined {
  const naam = regel.investering?.value;
  if (naam === undefined || regel.bedragen !== undefined) return undefined;
  const jaren = kolommen.filter((kolom) => kolom.jaar);
  return new Map(jaren.map((kolom) => [kolom.id, formule(cel('kapitaallasten', naam))]));
}

interface Sluitpost {
  readonly regel: RegelInvoer;
  readonly at: Located<string>;
  readonly kolom: string;
}

/** Each sluitpost is what is still needed: lasten, less baten, less the other posts of the dekking. */
function vulSluitposten(
  posten: GelezenRijen,
  sluitposten: readonly Sluitpost[],
  bouw: Bouw,
): readonly RijSpec[] {
  const taken = new Map<string, Sluitpost>();
  for (const one of sluitposten) {
    const first = taken.get(one.kolom);
    if (!first) taken.set(one.kolom, one);
    else if (first.at !== one.at) {
      const hint = 'Geef de andere post een bedrag.';
      const verwant = [{ melding: 'De eerste sluitpost staat hier.', span: first.at.span }];
      const melding = `Er kan in ${one.kolom} maar één sluitpost zijn.`;
      bouw.diagnostics.push(fout('sluitpost-dubbel', melding, one.at.span, { hint, verwant }));
    }
  }
  if (sluitposten.length > 0 && !bouw.invoer.lasten) {
    const hint = 'Voeg een blok `lasten` toe, of geef de post een bedrag.';
    const span = sluitposten[0]?.at.span;
    bouw.diagnostics.push(
      fout('sluitpost-zonder-lasten', 'Zonder lasten is niet te berekenen wat er nog nodig is.', span, {
        hint,
      }),
    );
    return posten.rijen;
  }
  const lasten = cel('lasten', 'totaal');
  const nodig = bouw.invoer.baten ? verschil(lasten, cel('baten', 'totaal')) : lasten;
  return posten.rijen.map((rij) => {
    const own = [...taken.values()].filter(
      (one) => posten.regels.get(rij.id) === one.regel && rij.soort === 'post',
    );
    if (own.length === 0) return rij;
    const others = posten.rijen.filter((other) => other.teltMee && other.id !== rij.id);
    const expr = verschil(nodig, som(others.map((other) => cel('dekking', other.id))));
    const cells = own.map((one): [string, CelSpec] => [
      one.kolom,
      { soort: 'formule', expr, span: one.at.span },
    ]);
    return { ...rij, cellen: new Map([...rij.cellen, ...cells]) };
  });
}
