import { opsomming } from '../../domain/opsomming.ts';
import type { GeteldeStemming } from '../tellen/tel-vergadering.ts';
import { biljetten } from './biljetten.ts';

type Personen = Extract<GeteldeStemming, { soort: 'personen' }>;

/** A round of a written vote: what stood on the ballots, each with how often. */
export interface Biljettelling {
  /** "Stemming", "Herstemming" */
  readonly kop: string;
  readonly biljetten: readonly (readonly [wat: string, aantal: number])[];
  readonly ingeleverd: number;
}

/** Whether what stood on the ballots may be told: of a recommendation only the outcome is public (article 61). */
function isBesproken({ stemming }: Personen): boolean {
  return stemming.personen?.over.value !== 'aanbeveling';
}

/** The rounds of a vote on persons, without those that stay secret. */
export function rondesVan(counted: Personen): readonly Biljettelling[] {
  if (!isBesproken(counted)) return [];
  return counted.rondes.map(({ ronde, ingeleverd }, at) => ({
    kop: at === 0 ? 'Stemming' : 'Herstemming',
    biljetten: biljetten(ronde),
    ingeleverd,
  }));
}

/**
 * Who was chosen, as the decision of the council: "De raad benoemt J. Vos.", or "… bij acclamatie." where nobody asked for
 * ballots; "De raad benoemt J. Vos niet." where more were against the only candidate than in favour; undefined as long as
 * nothing is decided.
 */
export function keuzezin({ stemming, rondes, gekozen }: Personen): string | undefined {
  const last = rondes.at(-1);
  const afgewezen = last?.uitslag.soort === 'afgewezen' ? last.ronde.kandidaten[0]?.naam.value : undefined;
  const [naam, niet] = gekozen === undefined ? [afgewezen, ' niet'] : [gekozen, ''];
  if (naam === undefined) return undefined;
  const wie = isAcclamatie(stemming) ? `${naam} bij acclamatie` : naam;
  switch (stemming.personen?.over.value) {
    case 'voordracht':
      return `De raad draagt ${wie}${niet} voor.`;
    case 'aanbeveling':
      return `De raad beveelt ${wie}${niet} aan.`;
    default:
      return `De raad benoemt ${wie}${niet}.`;
  }
}

function isAcclamatie({ wijze }: Personen['stemming']): boolean {
  return wijze.value === 'acclamatie';
}

/**
 * How a vote on persons went, in sentences; none where there were no ballots, which the decision says itself: "Er zijn 20 briefjes ingeleverd: 12 voor J. Vos, 7 voor L. Oost en 1 blanco.
 * Het stembureau bestond uit A. Bos en B. Dijk."
 */
export function verloopzinnen(counted: Personen): readonly string[] {
  const { personen } = counted.stemming;
  if (isAcclamatie(counted.stemming)) return [];
  const rondes = rondesVan(counted).map(({ kop, biljetten: briefjes, ingeleverd: total }, at) => {
    const told = briefjes.map(([wat, aantal]) =>
      ['blanco', 'ongeldig', 'tegen'].includes(wat) ? `${aantal} ${wat}` : `${aantal} voor ${wat}`,
    );
    const head = at === 0 ? 'Er' : `Bij de ${kop.toLowerCase()}`;
    const verb = total === 1 ? 'is' : 'zijn';
    const there = at === 0 ? '' : ' er';
    return `${head} ${verb}${there} ${total} ${total === 1 ? 'briefje' : 'briefjes'} ingeleverd: ${opsomming(told)}.`;
  });
  const bureau = opsomming((personen?.stembureau ?? []).map(({ value }) => value));
  return [
    ...(bureau ? [`Het stembureau bestaat uit ${bureau}.`] : []),
    ...rondes,
    ...(personen?.loting && isBesproken(counted)
      ? [
          `De stemmen staken opnieuw. Het lot wijst ${personen.loting.value} aan (artikel 31, derde lid, van de Gemeentewet).`,
        ]
      : []),
  ];
}

/** The ballots in the words of a short list: "J. Vos (12), L. Oost (7), blanco (1). Herstemming: …." */
export function biljettenuitslag(counted: Personen): string | undefined {
  const told = rondesVan(counted).map(({ biljetten: briefjes }) =>
    briefjes.map(([wat, aantal]) => `${wat} (${aantal})`).join(', '),
  );
  if (told.length === 0) return undefined;
  const { loting } = counted.stemming.personen ?? {};
  return `${told.join('. Herstemming: ')}.${loting ? ` Het lot wees ${loting.value} aan.` : ''}`;
}
