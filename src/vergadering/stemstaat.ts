import { formatDatum } from '../domain/datum.ts';
import type { Fractiestem } from '../domain/stemming.ts';
import type { Agendapunt } from '../domain/vergadering.ts';
import { behandeldIn, beslissingenVan } from './beslissingen.ts';
import type { GeteldeStemming, GeteldeVergadering } from './tellen/tel-vergadering.ts';
import { biljetten } from './woorden/biljetten.ts';

/**
 * The votes of a meeting as lines of text: who was there, and of each vote its outcome with the groups on either side.
 * `titelVan` gives what a proposal is about, by the word that the agenda has for it.
 */
export function stemstaat(
  { vergadering, aanwezig, zittend, stemmingen }: GeteldeVergadering,
  titelVan: (voorstel: string) => string | undefined = () => undefined,
): readonly string[] {
  const head = `Raadsvergadering van ${formatDatum(vergadering.datum.value)}: ${aanwezig} van de ${zittend} leden aanwezig`;
  const lines = beslissingenVan(vergadering.agenda).flatMap((one) => {
    const { over, punt } = one;
    const { uitkomst, stemming } = behandeldIn(one);
    const counted = stemming && stemmingen.get(stemming);
    if (!uitkomst && !counted) return [];
    const title = one.stuk || one.orde ? over : [over, titelOf(punt, titelVan)].filter(Boolean).join(', ');
    return [
      `  ${title}: ${[uitkomst?.value.replace('-', ' '), counted && stemverdeling(counted)].filter(Boolean).join('; ')}`,
    ];
  });
  return [head, ...(lines.length > 0 ? lines : ['  geen stemmingen'])];
}

function titelOf(
  { titel, voorstel }: Agendapunt,
  titelVan: (voorstel: string) => string | undefined,
): string | undefined {
  return titel?.value ?? (voorstel && (titelVan(voorstel.value) ?? voorstel.value));
}

/** How a vote fell: "voor 11 (Dorpsbelang 6, Groen en Sociaal 5); tegen 4 (Centrum 4)"; of persons what stood on the ballots. */
export function stemverdeling(counted: GeteldeStemming): string {
  if (counted.soort === 'personen') {
    const votes = counted.rondes.map(({ ronde }) =>
      biljetten(ronde)
        .map(([what, number]) => `${what} ${number}`)
        .join(', '),
    );
    const how = votes.length > 0 ? votes.join('; herstemming: ') : 'bij acclamatie';
    return `${how}; gekozen: ${counted.gekozen ?? 'niemand'}`;
  }
  const { fracties, telling } = counted.resultaat;
  const abstain = telling.onthouden > 0 ? `; ${telling.onthouden} onthouden (artikel 28)` : '';
  return `${kant('voor', telling.voor, fracties)}; ${kant('tegen', telling.tegen, fracties)}${abstain}`;
}

/** "voor 11 (Dorpsbelang 6, Groen en Sociaal 5)" */
function kant(side: 'voor' | 'tegen', total: number, fracties: readonly Fractiestem[]): string {
  const groups = fracties
    .filter((one) => one[side] > 0)
    .map((one) => `${one.fractie.naam.value} ${one[side]}`);
  return `${side} ${total}${groups.length > 0 ? ` (${groups.join(', ')})` : ''}`;
}
