import type { Regel } from '../regel.ts';
import { readBesluitteksten } from '../tekst/besluittekst.ts';
import { findIn } from '../tekst/passage.ts';

const VASTSTELLEN =
  /\b(?:wensen|bedenkingen|zienswijze)\b[^,;]{0,1000}?\b(?:goed te keuren|vast te stellen|in te stemmen)\b|\b(?:voorgenomen besluit|voornemen|ontwerpbesluit) van het college\b[^,;]{0,1000}?\b(?:goed te keuren|vast te stellen)\b/gi;

/** The council expresses wishes; it does not decide in the place of the body that asked for them. */
export const wensenVaststellen: Regel = {
  naam: 'wensen-vaststellen',
  groep: 'besluitpunten',
  ernst: 'waarschuwing',
  kort: 'Wensen en bedenkingen worden geuit, niet vastgesteld.',
  waarom:
    'Bij wensen en bedenkingen en bij een zienswijze besluit een ander: het college, of het bestuur van een gemeenschappelijke regeling. De raad brengt alleen naar voren wat hij ervan vindt.',
  bron: 'artikel 160, tweede lid, en artikel 169, vierde lid, van de Gemeentewet; artikel 35 van de Wet gemeenschappelijke regelingen',
  soorten: ['raadsvoorstel', 'initiatiefvoorstel'],
  fout: 'besluitpunten:\n  - het ‹voorgenomen besluit van het college om deel te nemen in Warmtenet Vliet BV goed te keuren›',
  goed: 'besluitpunten:\n  - geen wensen en bedenkingen te uiten over het voorgenomen besluit van het college om deel te nemen in Warmtenet Vliet BV',
  check({ voorstel }) {
    const passages = readBesluitteksten(voorstel).map(({ passage }) => passage);
    return [...findIn(passages, VASTSTELLEN)]
      .filter(
        ({ passage }) =>
          !/\b(?:te uiten|kenbaar te maken|naar voren te brengen|in te dienen)\b/.test(passage.text),
      )
      .filter(({ match }) => !/\bnota\b/i.test(match[0]))
      .map(({ span }) => ({
        melding:
          'Hierover besluit niet de raad: hij brengt wensen, bedenkingen of een zienswijze naar voren.',
        span,
        hint: 'Schrijf bijvoorbeeld: geen wensen en bedenkingen te uiten over …, of: een zienswijze in te dienen bij ….',
      }));
  },
};
