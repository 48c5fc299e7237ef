import { GENUMMERDE_SECTIES } from '../../domain/secties.ts';
import { platteTekst } from '../../domain/tekst.ts';
import { positionAt, spanOf } from '../../source/source-text.ts';
import type { Regel } from '../regel.ts';

/** A numbered argument is a heading: without the hashes it is a paragraph that starts with a number. */
export const argumentKop: Regel = {
  naam: 'argument-kop',
  groep: 'argumenten',
  ernst: 'fout',
  kort: 'Een genummerd argument is een kop.',
  waarom:
    'Zonder hekjes is "1.1 …" gewone tekst: het argument hoort dan bij geen besluitpunt en staat niet in de inhoudsopgave van een schermlezer.',
  bron: 'WCAG 2.2, succescriterium 1.3.1',
  fout: '## Argumenten\n\n‹**1.1 De nota maakt duidelijk welke routes eerst komen**›\n\nDe drukste routes zijn het eerst aan de beurt.',
  goed: '## Argumenten\n\n### 1.1 De nota maakt duidelijk welke routes eerst komen\n\nDe drukste routes zijn het eerst aan de beurt.',
  check: ({ voorstel }) =>
    voorstel.secties
      .filter(({ sleutel }) => GENUMMERDE_SECTIES.includes(sleutel))
      .flatMap(({ inhoud, argumenten }) => [...inhoud, ...argumenten.flatMap((argument) => argument.inhoud)])
      .flatMap((node) => {
        const [line = ''] = node.soort === 'alinea' ? platteTekst(node.tekst).split('\n') : [];
        const head = /^(\d{1,2}\.\d{1,2})[.:)]?\s*(\p{Lu}.*)/u.exec(line);
        if (!head) return [];
        const { source, start, end } = node.span;
        const next = source.lineStarts[positionAt(source, start).line] ?? end + 1;
        const hint = `Schrijf \`### ${head[1]} ${head[2]?.trim()}\`, met een lege regel eronder.`;
        return [
          {
            melding: `${head[1]} is hier gewone tekst en geen kop.`,
            span: spanOf(source, start, Math.min(end, next - 1)),
            hint,
          },
        ];
      }),
};
