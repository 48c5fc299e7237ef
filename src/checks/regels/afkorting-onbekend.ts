import type { Regel } from '../regel.ts';
import { isInNaam, readAfkortingen, readUitgelegd } from '../tekst/afkorting.ts';
import { BEKENDE_AFKORTINGEN } from '../tekst/bekende-afkortingen.ts';
import { spanIn } from '../tekst/passage.ts';

/** So many words in capitals are looked at: who reads a longer list looks at none. */
const MOST = 100;

/** Words in capitals that nobody explains: one tip that lists them, since a name looks the same. */
export const afkortingOnbekend: Regel = {
  naam: 'afkorting-onbekend',
  groep: 'namen',
  ernst: 'tip',
  kort: 'Andere afkortingen worden ook uitgelegd.',
  waarom:
    'Een woord in hoofdletters kan een naam zijn of een afkorting; dat kan het programma niet zien. Daarom geeft het één tip met alle woorden die vaker voorkomen en nergens zijn uitgelegd. Zijn het namen, dan mag u de tip naast u neerleggen.',
  fout: 'Inwoners melden zich bij het ‹KCW›. Het KCW is open op werkdagen.',
  goed: 'Inwoners melden zich bij het Klantcontact Wonen (KCW). Het KCW is open op werkdagen.',
  check({ passages }) {
    const text = passages.map((passage) => passage.text).join('\n');
    const body = passages.filter(
      ({ soort }) => soort !== 'cel' && soort !== 'citaat' && soort !== 'voetnoot',
    );
    // Two words in capitals side by side are the name of an organisation.
    const isNaam = (naam: string) => new RegExp(`\\b${naam} [A-Z]{2,}\\b|\\b[A-Z]{2,} ${naam}\\b`).test(text);
    const found = readAfkortingen(body).filter(({ passage, start }) => !isInNaam(passage.text, start));
    const counts = new Map<string, number>();
    for (const { afkorting } of found) counts.set(afkorting, (counts.get(afkorting) ?? 0) + 1);
    const isUitgelegd = readUitgelegd(text);
    const often = [...counts].filter(([naam, count]) => count > 1 && !(naam in BEKENDE_AFKORTINGEN));
    const names = often
      .slice(0, MOST)
      .map(([naam]) => naam)
      .filter((naam) => !isUitgelegd(naam) && !isNaam(naam));
    const first = found.find(({ afkorting }) => names.includes(afkorting));
    if (!first) return [];
    const span = spanIn(first.passage, first.start, first.start + first.afkorting.length);
    const melding = `Niet uitgelegd: ${names.join(', ')}.`;
    return [{ melding, span, hint: 'Is het een afkorting, schrijf haar dan de eerste keer voluit.' }];
  },
};
