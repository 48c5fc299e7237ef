import { voegSectieToe } from '../../domain/nieuwe-sectie.ts';
import type { Regel } from '../regel.ts';
import { isBeleid } from '../tekst/besluit-soort.ts';
import { spanOfPassage } from '../tekst/passage.ts';

const MENSEN =
  /particip|inspraak|ter inzage|zienswijze|inwoner|bewoner|omwonende|ondernemer|ouders|jongeren|verenig|organisatie|belanghebbende|betrokkene|adviesraad|dorpsraad|wijkraad|panel|enqu[eê]te|gesprek|overleg|partners|samen met|instelling|meegedacht|gesproken|geraadpleegd|raadpleg|klankbord|stakeholder|marktpartij|huurders|scholen|cliënten|gebruikers|leerlingen|aanbieders/i;

/** A proposal for policy tells who thought along. */
export const participatie: Regel = {
  naam: 'participatie',
  groep: 'opbouw',
  ernst: 'tip',
  kort: 'Een voorstel over beleid noemt wie heeft meegedacht.',
  waarom:
    'De raad wil weten of inwoners en organisaties betrokken zijn, en wat er met hun inbreng is gedaan. Is dat niet gebeurd, schrijf dan waarom. De tip geldt voor visies, nota’s en plannen, als uw gemeente het onderdeel Participatie kent.',
  bron: 'artikel 150 van de Gemeentewet; onderzoek naar raadsvragen in Ridderkerk 2016-2026',
  soorten: ['raadsvoorstel', 'initiatiefvoorstel'],
  fout: '## Doel\n\n‹In 2030 gaat een op de drie korte ritten op de fiets.›\n\n## Aanleiding\n\nDe oude nota loopt dit jaar af.',
  goed: '## Doel\n\nIn 2030 gaat een op de drie korte ritten op de fiets.\n\n## Aanleiding\n\nDe oude nota loopt dit jaar af.\n\n## Participatie\n\nOver de routes hebben 400 inwoners meegedacht.',
  check({ voorstel, sjabloon, passages }) {
    const soort = sjabloon.soorten[voorstel.soort.value];
    const known = soort?.secties.find(({ sleutel }) => sleutel === 'participatie');
    if (!soort || !known || !isBeleid(voorstel) || passages.some(({ text }) => MENSEN.test(text))) return [];
    const place = passages.find(({ sectie, soort }) => sectie === 'doel' && soort !== 'kop');
    const melding = 'Nergens staat of inwoners of organisaties hebben meegedacht.';
    const hint =
      'Voeg `## Participatie` toe: wie heeft meegedacht en wat daarmee is gedaan, of waarom dat niet nodig was.';
    const er = voorstel.secties.some(({ sleutel }) => sleutel === 'participatie');
    const keuzes = er
      ? []
      : [voegSectieToe(known, soort, voorstel.secties)].filter((one) => one !== undefined);
    return [{ melding, span: place ? spanOfPassage(place) : voorstel.soort.span, hint, keuzes }];
  },
};
