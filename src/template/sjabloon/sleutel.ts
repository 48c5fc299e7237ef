import { alsNaam, isNaam } from '../../domain/naam.ts';
import { leesbaar } from '../../domain/scalar.ts';

/** Keys of sections and extra fields: words that also read well in an address. */
export const sleutel = leesbaar((text) =>
  isNaam(text)
    ? { value: text }
    : {
        melding: `'${text}' kan geen sleutel zijn.`,
        hint: 'Gebruik kleine letters zonder accenten, cijfers en _, en begin met een letter.',
        schrijf: alsNaam(text) === '' ? undefined : [alsNaam(text)],
      },
).meta({ examples: ['doel'] });
