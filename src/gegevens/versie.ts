import { leesbaar, tekst } from '../domain/scalar.ts';
import { enkelGegeven } from './enkel.ts';
import { gegeven } from './gegeven.ts';
import { tekstvariabele } from './variabele.ts';

const nummer = leesbaar((text) =>
  /^[1-9]\d?$/.test(text)
    ? { value: Number(text) }
    : { melding: `'${text}' is geen versie.`, hint: 'Schrijf 1, en na een wijziging 2.' },
).meta({ type: 'integer', minimum: 1 });

/** The version that was offered to the council: 2 and more for a proposal that was changed afterwards. */
export const versie = gegeven({
  sleutel: 'versie',
  eigenschap: 'versie',
  schema: nummer.describe('Versie van het aangeboden voorstel; 2 als het daarna is gewijzigd'),
  lees: (ruw) => ruw,
}).geeft({
  kop: [{ sleutel: 'versie', naam: 'Versie', waarde: (one) => one && String(one.value) }],
  variabelen: {
    versie: tekstvariabele('versie van een gewijzigd voorstel, zoals 2', (one) =>
      one && one.value > 1 ? String(one.value) : undefined,
    ),
  },
  json: { van: (one) => one?.value },
  vergelijk: [{ sleutel: 'versie', naam: 'Versie', waarde: (one) => one && String(one.value) }],
});

/** Why a proposal that was offered was changed. */
export const versieReden = enkelGegeven({
  sleutel: 'versie_reden',
  naam: 'Reden van de nieuwe versie',
  schema: tekst.describe('Waarom het voorstel na het aanbieden is gewijzigd'),
  variabele: 'waarom het voorstel na het aanbieden is gewijzigd',
});
