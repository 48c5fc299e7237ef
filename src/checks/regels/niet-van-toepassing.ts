import type { Regel } from '../regel.ts';
import { spanOfPassage } from '../tekst/passage.ts';

const KAAL =
  /^(?:dit is |is )?(?:n\.?v\.?t|niet van toepassing|geen|geen bijzonderheden|geen opmerkingen|niet aan de orde|nihil)[.!]?$/i;

/** "Niet van toepassing" comes with its reason. */
export const nietVanToepassing: Regel = {
  naam: 'niet-van-toepassing',
  groep: 'opbouw',
  ernst: 'waarschuwing',
  kort: 'Bij "niet van toepassing" staat waarom.',
  waarom:
    'Zonder reden weet de raad niet of er over is nagedacht. Pas toe of leg uit: schrijf in één zin waarom het onderdeel hier niets vraagt.',
  bron: 'Rekenkamercommissie Hengelo (2013): vul elk onderdeel in of leg uit waarom niet',
  fout: '## Participatie\n\n‹Niet van toepassing.›',
  goed: '## Participatie\n\nInwoners zijn niet apart gehoord, omdat zij in 2025 over alle routes in de nota hebben meegedacht.',
  check: ({ voorstel, passages }) =>
    voorstel.secties.flatMap(({ kop, sleutel, argumenten }) => {
      const text = passages.filter(({ sectie, soort }) => sectie === sleutel && soort !== 'kop');
      const [only] = text;
      if (argumenten.length > 0 || text.length !== 1 || !only || !KAAL.test(only.text.trim())) return [];
      const melding = `Onder '${kop.value}' staat niet waarom er niets te melden is.`;
      return [{ melding, span: spanOfPassage(only), hint: 'Schrijf in één zin waarom niet.' }];
    }),
};
