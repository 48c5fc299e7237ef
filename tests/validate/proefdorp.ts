import { DATUM_VOLUIT } from '../../src/domain/datumnotatie.ts';
import { GEWONE_PUNTEN } from '../../src/domain/puntstijl.ts';
import type { Sjabloon } from '../../src/domain/sjabloon.ts';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { validateVoorstel } from '../../src/validate/validate-voorstel.ts';
import { marked, placeOf } from '../support/marked.ts';
import { veld } from '../support/veld.ts';

const sectie = (sleutel: string, kop: string, verplicht = false) => ({ sleutel, kop, verplicht, ook: [] });
/** The template of a municipality that asks for little. */
export const SJABLOON: Sjabloon = {
  map: 'proefdorp',
  gemeente: 'Proefdorp',
  organisatie: 'Gemeente Proefdorp',
  taal: 'nl-NL',
  velden: [veld('opgave', { naam: 'Opgave' })],
  notatie: { datum: DATUM_VOLUIT },
  soorten: {
    raadsvoorstel: {
      naam: 'Raadsvoorstel',
      basis: 'raadsvoorstel',
      besluitpunten: 'ja',
      besluitpuntenCollege: 'mag',
      velden: [veld('opgave', { naam: 'Opgave' })],
      documenten: [],
      kopgegevens: [
        {
          sleutel: 'zaaknummer',
          kop: 'Zaaknummer',
          verplicht: true,
          tonenAlsLeeg: false,
          scheiding: 'opsomming',
          breedte: 1,
        },
      ],
      bijschriften: {},
      nummering: ['cijfers', 'letters', 'romeins-klein'],
      punten: GEWONE_PUNTEN,
      college: { nummering: ['cijfers', 'letters', 'romeins-klein'], punten: GEWONE_PUNTEN },
      kopnummering: {},
      secties: [
        sectie('doel', 'Wat is het doel?', true),
        sectie('argumenten', 'Wat zijn de argumenten?'),
        sectie('vervolg', 'Vervolg', true),
      ],
      vrijeSecties: false,
    },
  },
};

export const HEAD =
  'soort: raadsvoorstel\ngemeente: proefdorp\nonderwerp: Proef\ndatum: 2026-03-01\nzaaknummer: Z1\n';
export const POINTS = 'besluitpunten:\n  - een krediet te verlenen\n  - de begroting te wijzigen\n';
export const BODY = '## Doel\n\nx\n\n## Vervolg\n\nx\n';

/** Validates a frontmatter and a body; `places` are where the markers stood. */
export function validate(yaml: string, body: string) {
  const { source, places } = marked(`---\n${yaml}---\n${body}`);
  const parsed = parseDocument(source);
  if (!parsed.value) throw new Error('niet te lezen');
  const { value, diagnostics } = validateVoorstel(parsed.value, SJABLOON);
  return {
    voorstel: value,
    places,
    found: diagnostics.map(({ regel, span }) => `${regel} ${placeOf(span)}`),
    diagnostics,
  };
}
