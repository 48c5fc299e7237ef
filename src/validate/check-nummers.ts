import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import {
  type Besluitpunt,
  compareCijfer,
  deelCijfer,
  maakCijfer,
  type Puntcijfer,
} from '../domain/besluitpunt.ts';

/**
 * The numbers that an author gave to points (`nummer: 2a`): they go up, what stands between two numbers comes behind the
 * first of these, and none is also that of a part.
 */
export function checkNummers(punten: readonly Besluitpunt[]): readonly Diagnostic[] {
  const toon = (cijfer: Puntcijfer) => String(cijfer).replace('c', '');
  return punten.flatMap(({ eigenNummer, pad: [cijfer], tekst }, index) => {
    const before = punten[index - 1];
    const last = before?.pad[0];
    if (last !== undefined && compareCijfer(cijfer, last) <= 0) {
      const melding = `Besluitpunt ${toon(cijfer)} staat achter besluitpunt ${toon(last)}.`;
      const hint = 'Zet de punten in de volgorde van hun nummers, of geef het een nummer dat hierna komt.';
      const verwant = before
        ? [{ melding: `Hier staat besluitpunt ${toon(last)}.`, span: before.tekst.span }]
        : [];
      return [fout('waarde', melding, (eigenNummer ?? tekst).span, { hint, verwant })];
    }
    const { orgaan, getal, letter } = deelCijfer(cijfer);
    if (!eigenNummer || letter === 0) return [];
    const base = punten.find(({ pad: [one] }) => one === maakCijfer(getal, 0, orgaan));
    if (!base) {
      const melding = `Er is geen besluitpunt ${getal} waar ${toon(cijfer)} achter komt.`;
      const hint = 'Een nummer met een letter is voor een punt dat tussen twee andere komt.';
      return [fout('waarde', melding, eigenNummer.span, { hint })];
    }
    const part = base.sub[letter - 1];
    if (!part) return [];
    const melding = `${toon(cijfer)} is al een onderdeel van besluitpunt ${getal}.`;
    const hint = `Geef dit punt een andere letter, zoals ${getal}${String.fromCharCode(97 + base.sub.length)}.`;
    const verwant = [{ melding: 'Dit is dat onderdeel.', span: part.tekst.span }];
    return [fout('waarde', melding, eigenNummer.span, { hint, verwant })];
  });
}
