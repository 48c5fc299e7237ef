import type { Geamendeerdpunt } from '../besluit/amenderen/nummer-punten.ts';
import { bedoeldeEigennaam } from '../diagnostics/bedoeld.ts';
import { type Diagnostic, fout, hasErrors } from '../diagnostics/diagnostic.ts';
import type { Result, Valued } from '../diagnostics/result.ts';
import type { Subamendement } from '../domain/amendement.ts';
import { alsVelden } from '../domain/considerans.ts';
import { formatDatum } from '../domain/datum.ts';
import { opsomming } from '../domain/opsomming.ts';
import type { Stukuitkomst } from '../domain/uitkomst.ts';
import type { Vaststelling } from '../domain/vaststelling.ts';
import type { Agendapunt, Stukbehandeling } from '../domain/vergadering.ts';
import { ondertekenaarsVan } from '../vergadering/ondertekenaars.ts';
import type { GeopendeVergadering } from '../vergadering/open-vergadering.ts';
import { stemwoorden } from '../vergadering/woorden/stemwoorden.ts';
import { type Amendeerbasis, type AmendeerUitkomst, amendeer } from './amendeer.ts';
import type { Stukken } from './lees-stukken.ts';
import { naAanneming, naStukken } from './na-aanneming.ts';

/** A proposal as the council decided on it, with what its raadsbesluit says of that. */
export interface Genomenbesluit {
  readonly voorstel: Amendeerbasis['voorstel'];
  readonly vaststelling: Vaststelling;
  /** What amendments made of it; absent where none changed it. */
  readonly geamendeerd?: Geamendeerd | undefined;
}

/** The points that amendments made, by which operations, and which amounts come out otherwise. */
export interface Geamendeerd extends Pick<AmendeerUitkomst, 'wijzigingen' | 'verschillen'> {
  readonly besluit: readonly Geamendeerdpunt[];
}

/** Outcomes with which an amendment changes the decision; by the word that the recital has for it. */
const WERKT: Readonly<Partial<Record<Stukuitkomst, string>>> = {
  aangenomen: 'aangenomen',
  'zonder-stemming': 'aangenomen',
  overgenomen: 'overgenomen',
};

/**
 * A proposal that was adopted, as it was adopted: its points and its tables with the amendments that changed it, the date
 * of the meeting and who sign. Every adopted piece must be there, and they must go together; there is no value otherwise.
 */
export function naStemming(
  basis: Omit<Amendeerbasis, 'raad'>,
  stukken: Valued<Stukken>,
  avond: GeopendeVergadering,
  punt: Agendapunt,
): Result<Genomenbesluit> {
  const genoemd = behandeldeAmendementen(avond, punt);
  const werkend = genoemd.filter(({ uitkomst }) => uitkomst && WERKT[uitkomst.value]);
  const { amendementen, subamendementen } = stukken.value;
  const known = [...amendementen, ...subamendementen].map(({ nummer }) => nummer.value);
  const missing = werkend.filter(({ stuk }) => !known.includes(stuk.value)).map((one) => afwezig(one, known));
  const works = ({ nummer }: { readonly nummer: { readonly value: string } }) =>
    werkend.some(({ stuk }) => stuk.value === nummer.value);
  const chosen = amendementen.filter(works);
  const subs = subamendementen.filter(works);
  const changed = amendeer(
    { ...basis, raad: avond.raad, aangenomen: true },
    chosen,
    subs,
    subs.map(({ nummer }) => nummer.value),
  );
  const exclusive = changed.paren.flatMap(({ een, ander, verhouding }): readonly Diagnostic[] => {
    if (verhouding.soort !== 'sluit-uit') return [];
    const [first, last] = [een, ander].map((nummer) => werkend.find(({ stuk }) => stuk.value === nummer));
    if (!first || !last) return [];
    const verwant = [{ melding: `Dit is ${een}.`, span: first.stuk.span }];
    const melding = `${een} en ${ander} zijn allebei aangenomen, maar sluiten elkaar uit: ${verhouding.reden}.`;
    const hint = 'Kijk de uitkomsten na: was het eerste aangenomen, dan is het andere `vervallen`.';
    return [fout('amendement-botst', melding, last.stuk.span, { verwant, hint })];
  });
  const diagnostics = [
    ...naStukken(stukken.diagnostics, genoemd, werkend),
    ...missing,
    ...exclusive,
    ...naAanneming(changed, exclusive.length > 0),
  ];
  const { besluit, considerans } = changed;
  if (!besluit || !considerans || hasErrors(diagnostics)) return { diagnostics };
  const { griffier, voorzitter, griffierAlleen } = ondertekenaarsVan(avond);
  const { voorstel } = basis.voorstel;
  const counted = punt.stemming && avond.stemmingen.get(punt.stemming);
  return {
    value: {
      voorstel: {
        ...basis.voorstel,
        financien: changed.financien,
        voorstel: {
          ...voorstel,
          status: undefined,
          vergadering: avond.vergadering.datum,
          agendapunt: punt.nummer,
          ondertekening: {
            ...voorstel.ondertekening,
            griffier,
            voorzitter,
          },
          // What no amendment changed is what was proposed, to the letter.
          ...(chosen.length > 0 && { besluitpunten: besluit, ...alsVelden(considerans) }),
        },
      },
      vaststelling: {
        amendementen: amendementwoorden(werkend, subs, chosen),
        stemuitslag: avond.raad.stemuitslagOpBesluit
          ? stemwoorden(punt.uitkomst?.value, counted, avond.raad.eensgezind)
          : undefined,
        griffierAlleen,
      },
      geamendeerd:
        chosen.length > 0
          ? { besluit, wijzigingen: changed.wijzigingen, verschillen: changed.verschillen }
          : undefined,
    },
    diagnostics,
  };
}

/** An amendment with the day of the meeting that decided on it (ISO 8601). */
interface Amendementbehandeling extends Stukbehandeling {
  readonly dag: string;
}

/** The amendments of an item, also of the earlier meetings from which it goes on; what came last about one counts. */
function behandeldeAmendementen(
  { vergadering, eerder }: GeopendeVergadering,
  punt: Agendapunt,
): readonly Amendementbehandeling[] {
  const meetings = [...(eerder.get(punt) ?? []).toReversed(), { punt, datum: vergadering.datum.value }];
  const all = meetings.flatMap(({ punt: { amendementen }, datum }) =>
    amendementen.map((one) => ({ ...one, dag: datum })),
  );
  return all.filter((one, at) => all.findLastIndex(({ stuk }) => stuk.value === one.stuk.value) === at);
}

function afwezig({ stuk }: Stukbehandeling, known: readonly string[]): Diagnostic {
  const there =
    known.length > 0 ? `Er zijn: ${opsomming(known)}.` : 'De map amendementen is er niet, of leeg.';
  const own = `${there} Zet ${stuk.value}.md in de map amendementen naast het voorstel.`;
  const melding = `${stuk.value} is aangenomen, maar staat niet bij het voorstel: het besluit is zonder dat stuk niet te maken.`;
  return fout('stuk-onbekend', melding, stuk.span, bedoeldeEigennaam(stuk, known, own));
}

/**
 * "het aangenomen amendement A7.2 d.d. 28 juni 2024", "de aangenomen amendementen A7.1 (gewijzigd door SA7.1a) en A7.3
 * d.d. 28 juni 2024"; undefined when there is none.
 */
function amendementwoorden(
  werkend: readonly Amendementbehandeling[],
  subs: readonly Subamendement[],
  chosen: readonly { readonly nummer: { readonly value: string } }[],
): string | undefined {
  const named = chosen.map(({ nummer: { value } }) => {
    const own = subs.filter(({ bij }) => bij.value === value).map(({ nummer }) => nummer.value);
    const treated = werkend.find(({ stuk }) => stuk.value === value);
    return {
      hoe: (treated?.uitkomst && WERKT[treated.uitkomst.value]) ?? '',
      dag: treated?.dag ?? '',
      naam: own.length > 0 ? `${value} (gewijzigd door ${opsomming(own)})` : value,
    };
  });
  const days = [...new Set(named.map(({ dag }) => dag))].toSorted();
  const groups = days.flatMap((dag) => {
    const told = [...new Set(Object.values(WERKT))].flatMap((hoe) => {
      const names = named.filter((one) => one.hoe === hoe && one.dag === dag).map(({ naam }) => naam);
      if (names.length === 0) return [];
      return [
        names.length === 1
          ? `het ${hoe} amendement ${names[0]}`
          : `de ${hoe} amendementen ${opsomming(names)}`,
      ];
    });
    return told.length === 0 ? [] : [`${opsomming(told)} d.d. ${formatDatum(dag)}`];
  });
  return groups.length === 0 ? undefined : opsomming(groups);
}
