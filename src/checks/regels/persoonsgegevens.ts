import { segmentenVan } from '../../domain/alle-tekst.ts';
import type { Regel, Vondst } from '../regel.ts';
import type { Passage } from '../tekst/passage.ts';
import { findIn } from '../tekst/passage.ts';
import { isFunctioneelAdres, PERSOONSGEGEVENS } from '../tekst/persoonsgegeven.ts';
import { weglaten } from '../tekst/weglaten.ts';

/** Only from where a word begins: else a long word would be tried from each of its letters. */
const EMAIL = /(?<![a-zà-ɏ\d._%+-])[a-zà-ɏ\d._%+-]+@[a-zà-ɏ\d-]+(?:\.[a-zà-ɏ\d-]+)+/gi;
const TELEFOON =
  /(?<![\w-])(?:06[ -]?(?:\d[ -]?){7}\d|\+31[ -]?\(?0?\)?[ -]?(?:\d[ -]?){8}\d|0\d{1,3}[ -]\d{6,7})(?![\w-])/g;
const BEREIKBAAR = 'Gebruik een algemeen adres, of zet het onder `intern`.';

/** The text holds no addresses or numbers of persons: they belong under `intern`. */
export const persoonsgegevens: Regel = {
  naam: 'persoonsgegevens',
  groep: 'openbaar',
  ernst: 'fout',
  kort: 'Een openbaar stuk bevat geen persoonsgegevens van medewerkers of inwoners.',
  waarom:
    'Raadsstukken staan op internet en blijven daar. E-mailadressen en telefoonnummers van personen zet u onder `intern`: die komen nooit in een openbaar document. Een algemeen adres, zoals griffie@ of info@, mag wel. Een woonadres, geboortedatum, rekeningnummer of burgerservicenummer hoort nergens in het stuk.',
  bron: 'Algemene verordening gegevensbescherming, artikel 5 en 6; artikel 5.1 van de Wet open overheid',
  fout: 'Vragen kunt u stellen via ‹j.voorbeeld@voorbeeldstad.nl›.',
  goed: 'Vragen kunt u stellen via griffie@voorbeeldstad.nl.',
  check({ voorstel, passages }) {
    if (voorstel.openbaar?.value === false) return [];
    const found = new Map<number, Vondst>();
    const report = (vondst: Vondst) => {
      if (!found.has(vondst.span.start)) found.set(vondst.span.start, vondst);
    };
    const bereikbaar = (wat: string, text: string, extra: Pick<Vondst, 'span' | 'ernst' | 'keuzes'>) =>
      report({ melding: `'${text}' is ${wat}.`, hint: BEREIKBAAR, ...extra });
    const withAt = passages.filter(({ text }) => text.includes('@'));
    for (const { match, span, passage } of findIn(withAt, EMAIL)) {
      const keuzes = weg(passage, match);
      if (!isFunctioneelAdres(match[0]))
        bereikbaar('een e-mailadres van een persoon', match[0], { span, keuzes });
    }
    for (const { adres, span } of segmentenVan(voorstel, 'link')) {
      if (!/^mailto:/i.test(adres)) continue;
      const address = adres.slice('mailto:'.length);
      if (!isFunctioneelAdres(address)) bereikbaar('een e-mailadres van een persoon', address, { span });
    }
    for (const { match, span, passage } of findIn(passages, TELEFOON)) {
      const mobile = /^(?:06|\+31[ -]?\(?0?\)?[ -]?6)/.test(match[0]);
      // A number with an area code may be that of a counter.
      if (match[0].replace(/\D/g, '').length <= 11)
        bereikbaar('een telefoonnummer', match[0].trim(), {
          span,
          keuzes: weg(passage, match),
          ...(!mobile && { ernst: 'waarschuwing' }),
        });
    }
    for (const { wat, hint, patroon, alsErStaat, klopt, misschien } of PERSOONSGEGEVENS) {
      const ergens = passages.filter(({ text }) => alsErStaat.test(text));
      for (const { match, span, passage } of findIn(ergens, patroon)) {
        if (klopt && !klopt(match[0])) continue;
        const melding = `Hier staat ${wat}.`;
        report({
          melding,
          span,
          hint,
          keuzes: weg(passage, match),
          ...(misschien && { ernst: 'waarschuwing' }),
        });
      }
    }
    return [...found.values()];
  },
};

function weg(passage: Passage, { index, 0: found }: RegExpExecArray): Vondst['keuzes'] {
  return weglaten(passage, index, index + found.trimEnd().length);
}
