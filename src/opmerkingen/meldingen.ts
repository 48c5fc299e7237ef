import { type Diagnostic, fout, tip, waarschuwing } from '../diagnostics/diagnostic.ts';
import { type Span, spanText } from '../source/source-text.ts';
import type { Regel } from './gedrukt/teken.ts';
import type { Ingreep } from './gedrukt/tekstverschil.ts';
import type { Weigering } from './wijzigingen/maak-bewerking.ts';

/** A change that was found, at its place. */
export function gewijzigd(
  regel: Regel,
  ingreep: Ingreep,
  plaats: Span | undefined,
  gevolgd: boolean,
): Diagnostic {
  const what = watGebeurt(regel, ingreep);
  if (gevolgd) return tip('word-wijziging', `Een beoordelaar heeft ${what}.`, plaats);
  return waarschuwing(
    'word-ongevolgd',
    `In het beoordeelde stuk is ${what}, zonder dat Word het bijhield.`,
    plaats,
    { hint: ONGEVOLGD },
  );
}

/** What to do about a change that was not tracked. */
export const ONGEVOLGD =
  'Kijk na of dit de bedoeling is: zo’n wijziging ziet niemand in Word. `--pas-toe` laat haar liggen; met `--ook-ongevolgd` gaat zij mee.';

/** A change that cannot be made, with why and what to do. */
export function geweigerd(
  regel: Regel,
  ingreep: Ingreep,
  plaats: Span | undefined,
  { door }: Weigering,
): Diagnostic {
  const what = watGebeurt(regel, ingreep);
  switch (door.soort) {
    case 'berekend':
      return waarschuwing(
        'word-berekend',
        `Een beoordelaar heeft ${what}, maar dit is berekend.`,
        plaats ?? door.span,
        { hint: `Wijzig wat \`${door.pad}\` bepaalt; dan verandert het overal vanzelf mee.` },
      );
    case 'ongevolgd':
      return waarschuwing(
        'word-wijziging',
        `Een beoordelaar heeft ${what}, in woorden die zonder bijhouden zijn gewijzigd.`,
        plaats ?? regel.span,
        { hint: 'Neem de wijziging zelf over, of neem met `--ook-ongevolgd` ook de andere mee.' },
      );
    case 'sjabloon':
      return waarschuwing(
        'word-sjabloon',
        `Een beoordelaar heeft ${what}, maar dit drukt het sjabloon.`,
        door.span ?? plaats ?? regel.span,
        {
          hint:
            door.sleutel === undefined
              ? 'Deze woorden staan niet in het voorstel. Vraag wie het sjabloon van uw gemeente beheert of ze anders moeten.'
              : `Het sjabloon maakt dit van \`${door.sleutel}\`: wijzig die waarde.`,
        },
      );
  }
}

/** What was done: "'a' vervangen door 'b'". */
export function watGebeurt({ letters }: Regel, { from, to, tekst }: Ingreep): string {
  const [was, wordt] = [letters.slice(from, to).trim(), tekst.replace(/\s+/gu, ' ').trim()];
  if (was === '' && wordt === '') return 'een spatie gewijzigd';
  if (was === '') {
    const before = /\S+(?=\s*$)/u.exec(letters.slice(Math.max(0, from - 60), from))?.[0];
    return `${citaat(wordt)} ingevoegd${before === undefined ? '' : ` achter ${citaat(before)}`}`;
  }
  return wordt === '' ? `${citaat(was)} geschrapt` : `${citaat(was)} vervangen door ${citaat(wordt)}`;
}

/** What a reviewer asks that the program leaves to the author. */
export function zelfDoen(melding: string, plaats: Span | undefined, hint: string): Diagnostic {
  return waarschuwing('word-wijziging', melding, plaats, { hint });
}

/** A text that stands in the paper twice and was changed in two ways (`een` and `twee`: what was done). */
export function tweeManieren(plaats: Span, [een, twee]: readonly [een: string, twee: string]): Diagnostic {
  return fout(
    'word-tegenstrijdig',
    `Deze tekst staat twee keer in het stuk en is op twee manieren gewijzigd: op de ene plaats is ${een}, op de andere ${twee}.`,
    plaats,
    { hint: 'Kies wat het wordt en typ dat hier; het stuk drukt het op beide plaatsen.' },
  );
}

/** A file that is another paper than the proposal makes. */
export function anderStuk(plaats: Span): Diagnostic {
  return fout(
    'word-tegenstrijdig',
    'Het beoordeelde stuk lijkt niet van dit voorstel te zijn: de meeste regels van het voorstel staan er niet in.',
    plaats,
    { hint: 'Noem het goede voorstel met --bij, of haal de versie terug waarvan het stuk is gemaakt.' },
  );
}

/** The lines of the text that were changed in Word and, in another way, in the text itself. */
export function beideGewijzigd(plaats: Span, beoordeeld: string): Diagnostic {
  const here = spanText(plaats).trim();
  const now = here === '' ? 'is dit geschrapt' : `staat nu ${citaat(here)}`;
  const then = beoordeeld.trim() === '' ? 'het geschrapt' : `er ${citaat(beoordeeld.trim())} van gemaakt`;
  return fout(
    'word-tegenstrijdig',
    `Hier is de tekst na het beoordeelde stuk ook gewijzigd: er ${now}, en een beoordelaar heeft ${then}.`,
    plaats,
    { hint: 'Kies wat het wordt en typ dat hier. Wat hier staat, blijft staan.' },
  );
}

/** A change that would make the text say something else besides. */
export function nietVeilig(teksten: readonly string[], plaats: Span | undefined): Diagnostic {
  const [text = ''] = teksten;
  const what = text === '' ? 'Deze wijziging is' : `Deze wijziging (${citaat(text)}) is`;
  return zelfDoen(
    `${what} niet over te nemen zonder dat er iets anders verandert.`,
    plaats,
    'Neem haar zelf over: er staan tekens in of om die in de tekst van het voorstel iets anders betekenen.',
  );
}

/** Words as they are quoted: not longer than a line. */
export function citaat(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return `'${line.length <= 120 ? line : `${line.slice(0, 119)}…`}'`;
}
