import type { Regel } from '../regel.ts';
import { isOnderwerp } from '../tekst/bewering.ts';
import { passageOf, spanOfPassage } from '../tekst/passage.ts';

/** The heading of an argument is a claim, a sentence with a verb. */
export const argumentBewering: Regel = {
  naam: 'argument-bewering',
  groep: 'argumenten',
  ernst: 'tip',
  kort: 'De kop van een argument is een bewering: een hele zin.',
  waarom:
    'Wie alleen de koppen leest, kent dan de redenen. "Veiligheid" is een onderwerp; "Een vrij fietspad is veiliger" is een argument.',
  bron: 'De Argumentenfabriek, beoordelingskaart raadsvoorstellen',
  fout: '## Argumenten\n\n### 1.1 ‹Verkeersveiligheid›\n\nOp een vrij fietspad gebeuren minder ongelukken.',
  goed: '## Argumenten\n\n### 1.1 Op een vrij fietspad gebeuren minder ongelukken\n\nDat blijkt uit tellingen van de politie.',
  check: ({ voorstel }) =>
    voorstel.secties.flatMap(({ argumenten }) =>
      argumenten.flatMap(({ nummer, kop }) => {
        const passage = passageOf('kop', kop);
        if (!nummer || !isOnderwerp(passage.text)) return [];
        const hint = 'Schrijf een zin die u eronder onderbouwt, zoals "Een vrij fietspad is veiliger".';
        const melding = `'${passage.text.trim()}' is een onderwerp en geen bewering.`;
        return [{ melding, span: spanOfPassage(passage), hint }];
      }),
    ),
};
