import { GEMEENTEWET, GEMEENTEWET_BRON } from '../recht/gemeentewet.ts';
import { readArtikelen } from '../recht/read-artikelen.ts';
import type { Regel } from '../regel.ts';
import { readBesluitteksten } from '../tekst/besluittekst.ts';
import { spanIn } from '../tekst/passage.ts';

/** A decision of the council rests on a power of the council. */
export const grondslagBevoegdheid: Regel = {
  naam: 'grondslag-bevoegdheid',
  groep: 'recht',
  ernst: 'waarschuwing',
  kort: 'Een raadsbesluit rust op een bevoegdheid van de raad.',
  waarom:
    'Artikel 160 van de Gemeentewet geeft bevoegdheden aan het college en is daarom geen grondslag van een raadsbesluit. Alleen voor wensen en bedenkingen noemt u artikel 169, vierde lid, of artikel 160, tweede lid. Regels over de vergadering, zoals artikel 30, geven geen bevoegdheid.',
  bron: GEMEENTEWET_BRON,
  soorten: ['raadsvoorstel', 'startnotitie', 'initiatiefvoorstel'],
  fout: 'gelet_op:\n  - artikel ‹160›, lid 1 van de Gemeentewet',
  goed: 'gelet_op:\n  - artikel 147, lid 2 van de Gemeentewet',
  check({ voorstel, passages }) {
    const wensen = readBesluitteksten(voorstel).some(({ passage }) =>
      /\bwensen\b|\bbedenkingen\b|\bzienswijze\b/i.test(passage.text),
    );
    const bases = passages.filter(({ soort }) => soort === 'grondslag');
    const heeftBasis = bases.some(({ text }) => geeftBevoegdheid(text));
    return bases.flatMap((passage) =>
      readArtikelen(passage.text).flatMap(({ artikel, leden, start, end }) => {
        const known = GEMEENTEWET[artikel];
        if (!known || known.grondslag === 'ja' || (wensen && known.grondslag !== 'nee')) return [];
        // How was voted may stand beside an article that gives the power.
        if (known.grondslag === 'nee' && heeftBasis) return [];
        if (artikel === '160' && leden.includes('2')) return [];
        const about = `Artikel ${artikel} van de Gemeentewet gaat over ${known.onderwerp}`;
        const melding = `${about} en geeft de raad geen bevoegdheid.`;
        const hint = 'Noem het artikel dat de raad bevoegd maakt, zoals 147, 149, 189 of 192.';
        return [{ melding, span: spanIn(passage, start, end), hint }];
      }),
    );
  },
};

/** True for a legal basis outside the Gemeentewet, or an article of it that may give the council a power. */
function geeftBevoegdheid(text: string): boolean {
  const cited = readArtikelen(text);
  if (cited.length === 0) return /\b(?:artikel(?:en)?|afdeling|hoofdstuk)\b/i.test(text);
  return cited.some(({ artikel }) => (GEMEENTEWET[artikel]?.grondslag ?? 'ja') === 'ja');
}
