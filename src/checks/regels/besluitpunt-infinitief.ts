import type { Regel } from '../regel.ts';
import { readAlleBesluitteksten } from '../tekst/besluittekst.ts';
import { mogelijkIn } from '../tekst/herschrijf.ts';
import { spanOfPassage } from '../tekst/passage.ts';
import { MET_TE, TE_INFINITIEF } from '../tekst/werkwoorden.ts';

/** A besluitpunt completes "De raad besluit:", with a verb in the form with "te". */
export const besluitpuntInfinitief: Regel = {
  naam: 'besluitpunt-infinitief',
  groep: 'besluitpunten',
  ernst: 'waarschuwing',
  kort: 'Een besluitpunt maakt de zin "De raad besluit: …" af.',
  waarom:
    'In het raadsbesluit staat elk punt achter "besluit:". Daar past alleen een werkwoord met "te": vast te stellen, in te stemmen met, beschikbaar te stellen.',
  bron: 'gebruik in raadsbesluiten; VNG-handreikingen over besluitvorming',
  fout: 'besluitpunten:\n  - ‹de Fietsnota 2026-2030 vaststellen›',
  goed: 'besluitpunten:\n  - de Fietsnota 2026-2030 vast te stellen',
  check: ({ voorstel }) =>
    readAlleBesluitteksten(voorstel)
      .filter(({ hoofd }) => !hoofd)
      .filter(({ geheel }) => geheel.search(TE_INFINITIEF) === -1)
      .map(({ passage, orgaan }) => {
        const found = /([a-zß-ɏ]+)[.;:,]?\s*$/u.exec(passage.text);
        const last = found?.[1] ?? '';
        const better = MET_TE[last];
        const start = found?.index ?? 0;
        return {
          herstel: better
            ? mogelijkIn(`Schrijf '${better}'`, { passage, start, end: start + last.length, tekst: better })
            : undefined,
          melding: 'Dit besluitpunt heeft geen werkwoord met "te".',
          span: spanOfPassage(passage),
          hint: better
            ? `Schrijf '${better}' in plaats van '${last}'.`
            : `Laat het punt de zin "${orgaan === 'raad' ? 'De raad' : 'Het college'} besluit: …" afmaken, bijvoorbeeld met "vast te stellen".`,
        };
      }),
};
