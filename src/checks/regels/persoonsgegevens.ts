import { segmentenVan } from '../../domain/alle-tekst.ts';
import type { Regel, Vondst } from '../regel.ts';
import { findIn } from '../tekst/passage.ts';

const EMAIL = /[a-zà-ɏ\d._%+-]+@[a-zà-ɏ\d-]+(?:\.[a-zà-ɏ\d-]+)+/giu;
/** Mailboxes of an office, not of a person. */
const ALGEMEEN =
  /^(?:info|gemeente|stadhuis|post|postbus|raad|gemeenteraad|griffie|raadsgriffie|college|bestuur|secretariaat|communicatie|participatie|inspraak|contact|klantcontact|pers|woo|privacy|fg|loket|(?:wijk|project|sub)?team[a-zà-ɏ.-]*|[a-zà-ɏ-]*(?:loket|team|balie|meldpunt|punt|visie|plan|wet)|(?:meldpunt|project|subsidie|energie|sport|afval|wonen)[a-zà-ɏ-]*|burgerzaken|vergunningen|handhaving|wmo|jeugd|leerplicht|redactie|webmaster|aanmelden|zienswijzen?|voorbeeld)@/iu;
const TELEFOON =
  /(?<![\w-])(?:06[ -]?(?:\d[ -]?){7}\d|\+31[ -]?\(?0?\)?[ -]?(?:\d[ -]?){8}\d|0\d{1,3}[ -]\d{6,7})(?![\w-])/g;
const BSN = /\b(?:BSN|burgerservicenummer)\b\D{0,20}\d{9}\b/gi;

/** The text holds no addresses or numbers of persons: they belong under `intern`. */
export const persoonsgegevens: Regel = {
  naam: 'persoonsgegevens',
  groep: 'openbaar',
  ernst: 'fout',
  kort: 'Een openbaar stuk bevat geen persoonsgegevens van medewerkers of inwoners.',
  waarom:
    'Raadsstukken staan op internet en blijven daar. E-mailadressen en telefoonnummers van personen zet u onder `intern`: die komen nooit in een openbaar document. Een algemeen adres, zoals griffie@ of info@, mag wel.',
  bron: 'Algemene verordening gegevensbescherming, artikel 5 en 6; artikel 5.1 van de Wet open overheid',
  fout: 'Vragen kunt u stellen via ‹j.voorbeeld@voorbeeldstad.nl›.',
  goed: 'Vragen kunt u stellen via griffie@voorbeeldstad.nl.',
  check({ voorstel, passages }) {
    if (voorstel.openbaar?.value === false) return [];
    const found: Vondst[] = [];
    const report = (what: string, text: string, span: Vondst['span'], ernst?: Vondst['ernst']) => {
      const hint = 'Gebruik een algemeen adres, of zet het onder `intern`.';
      if (!found.some((other) => other.span.start === span.start))
        found.push({ melding: `'${text}' is ${what}.`, span, hint, ...(ernst && { ernst }) });
    };
    for (const { match, span } of findIn(passages, EMAIL)) {
      if (!ALGEMEEN.test(match[0])) report('een e-mailadres van een persoon', match[0], span);
    }
    for (const { adres, span } of segmentenVan(voorstel, 'link')) {
      if (!/^mailto:/i.test(adres)) continue;
      const address = adres.slice('mailto:'.length);
      if (!ALGEMEEN.test(address)) report('een e-mailadres van een persoon', address, span);
    }
    for (const { match, span } of findIn(passages, TELEFOON)) {
      const mobile = /^(?:06|\+31[ -]?\(?0?\)?[ -]?6)/.test(match[0]);
      // A number with an area code may be that of a counter.
      if (match[0].replace(/\D/g, '').length <= 11)
        report('een telefoonnummer', match[0].trim(), span, mobile ? undefined : 'waarschuwing');
    }
    for (const { span } of findIn(passages, BSN)) report('een burgerservicenummer', 'BSN', span);
    return found;
  },
};
