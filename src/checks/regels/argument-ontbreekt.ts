import { type Herstel, mogelijkHerstel, voegIn } from '../../diagnostics/herstel.ts';
import type { Puntcijfer } from '../../domain/besluitpunt.ts';
import { findPunt } from '../../domain/besluitpunt.ts';
import type { Sectie } from '../../domain/voorstel.ts';
import { puntenVanBeide } from '../../domain/voorstel.ts';
import type { Regel } from '../regel.ts';
import { isUitvoering } from '../tekst/besluit-soort.ts';
import { passageOf } from '../tekst/passage.ts';

/** Every besluitpunt has an argument. */
export const argumentOntbreekt: Regel = {
  naam: 'argument-ontbreekt',
  groep: 'argumenten',
  ernst: 'waarschuwing',
  kort: 'Bij elk besluitpunt staat ten minste één argument.',
  waarom:
    'De raad moet van elk besluit kunnen lezen waarom. Een punt dat alleen een ander uitvoert, zoals de begroting wijzigen of de oude regeling intrekken, deelt de reden daarvan. Een argument zonder nummer geldt voor het hele voorstel. Wat het college zelf besluit, vraagt alleen een argument als de gemeente besluitpunten van het college verplicht stelt.',
  bron: 'artikel 3:46 van de Algemene wet bestuursrecht (deugdelijke motivering)',
  fout: 'besluitpunten:\n  - de Fietsnota 2026-2030 vast te stellen\n  - ‹de Verkeersverordening te wijzigen›',
  goed: 'besluitpunten:\n  - de Fietsnota 2026-2030 vast te stellen\n  - de Verkeersverordening te wijzigen\n---\n## Argumenten\n\n### 1.1 De nota maakt duidelijk welke routes eerst komen\n\nDe drukste routes zijn het eerst aan de beurt.\n\n### 2.1 De verordening kent de nieuwe fietsstraten nog niet\n\nZonder wijziging gelden daar de oude regels.',
  check({ voorstel, sjabloon }) {
    // What the college decides need not be argued to the council, unless the house asks for it.
    const college = sjabloon.soorten[voorstel.soort.value]?.besluitpuntenCollege === 'ja';
    const punten = college ? puntenVanBeide(voorstel) : voorstel.besluitpunten;
    const sectie = voorstel.secties.find(({ sleutel }) => sleutel === 'argumenten');
    if (!sectie || sectie.argumenten.length === 0) return [];
    // Without number it belongs to all of them; with a number too high it is reported already.
    if (sectie.argumenten.some(({ nummer }) => !nummer || !findPunt(puntenVanBeide(voorstel), nummer.punt)))
      return [];
    const argued = sectie.argumenten.flatMap(
      ({ nummer }) => (nummer && findPunt(punten, nummer.punt)?.pad[0]) ?? [],
    );
    return punten
      .filter(({ pad: [nummer] }) => !argued.includes(nummer))
      .filter(({ tekst }) => !isUitvoering(passageOf('besluitpunt', tekst).text))
      .map(({ pad: [nummer], label, id, tekst }) => ({
        melding: `Bij besluitpunt ${label} staat geen argument.`,
        span: tekst.span,
        hint: `Voeg een kop \`### ${id?.value ?? nummer}.1 …\` toe met de reden voor dit besluit.`,
        verwant: [{ melding: 'Hier staan de argumenten.', span: sectie.kop.span }],
        keuzes: [skelet(sectie, nummer, id?.value)].filter((one) => one !== undefined),
      }));
  },
};

/** The head of an argument with places to fill in, behind those about the points before it. */
function skelet({ argumenten }: Sectie, nummer: Puntcijfer, id: string | undefined): Herstel | undefined {
  const tekst = `### ${id ?? nummer}.1 [vul in: waarom dit besluit nodig is]\n\n[vul in: de onderbouwing]`;
  const titel = `Voeg een kop '### ${id ?? nummer}.1' toe`;
  const [first] = argumenten;
  if (!first) return undefined;
  const before = argumenten.findLast(
    (one) => one.nummer !== undefined && komtVoor(one.nummer.punt[0], nummer),
  );
  if (!before) return mogelijkHerstel(titel, voegIn(first.span, first.span.start, `${tekst}\n\n`));
  const end = Math.max(before.span.end, ...before.inhoud.map(({ span }) => span.end));
  return mogelijkHerstel(titel, voegIn(before.span, end, `\n\n${tekst}`));
}

/** Whether a point stands before another: by its number, those of the council before those of the college. */
function komtVoor(een: Puntcijfer, ander: Puntcijfer): boolean {
  const orde = (cijfer: Puntcijfer) => [
    typeof cijfer === 'string' ? 1 : 0,
    Number(`${cijfer}`.replace(/\D/g, '')),
  ];
  const [[a = 0, b = 0], [c = 0, d = 0]] = [orde(een), orde(ander)];
  return a === c ? b < d : a < c;
}
