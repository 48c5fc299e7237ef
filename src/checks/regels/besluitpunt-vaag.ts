import type { Regel } from '../regel.ts';
import { readAlleBesluitteksten } from '../tekst/besluittekst.ts';
import { findIn } from '../tekst/passage.ts';

const VAAG =
  /\b(?:zo spoedig mogelijk|zo snel mogelijk|(?:waar|indien|zo) nodig|waar mogelijk|zo ?veel mogelijk|ongeveer|circa|ca\.|met name|waardoor (?:we|wij)|in beginsel|in principe|eventuele?|te zijner tijd|t\.z\.t\.|op termijn|enzovoorts?|etc\.|en dergelijke|e\.d\.)(?![a-zà-ɏ])/gi;

/** No words in a besluitpunt that leave open what was decided. */
export const besluitpuntVaag: Regel = {
  naam: 'besluitpunt-vaag',
  groep: 'besluitpunten',
  ernst: 'waarschuwing',
  kort: 'Een besluitpunt bevat geen vage woorden.',
  waarom:
    'Met "zo spoedig mogelijk" of "ongeveer" staat niet vast wat de raad heeft besloten. Noem een datum, een bedrag of een voorwaarde. Een reden ("waardoor wij …") hoort bij de argumenten.',
  bron: 'SMART-criteria; rekenkamerrapporten over raadsvoorstellen (onder meer Necker van Naem, 2010)',
  fout: 'besluitpunten:\n  - de Fietsnota 2026-2030 ‹zo spoedig mogelijk› in te voeren',
  goed: 'besluitpunten:\n  - de Fietsnota 2026-2030 vóór 1 januari 2027 in te voeren',
  check: ({ voorstel }) => {
    return readAlleBesluitteksten(voorstel).flatMap(({ passage, orgaan }) =>
      findIn([passage], VAAG).map(({ match, span }) => ({
        melding: `'${match[0]}' laat open wat ${orgaan === 'raad' ? 'de raad' : 'het college'} besluit.`,
        span,
        hint: 'Noem een datum, bedrag of voorwaarde, of laat het weg.',
      })),
    );
  },
};
