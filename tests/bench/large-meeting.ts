import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const EXAMPLE = 'proposals/standaard-fietsparkeren-station';
const DATUM = '2026-10-15';

/** A folder of proposals with a meeting about them. */
export interface Evening {
  readonly proposals: string;
  readonly meeting: string;
  /** The folder of the first proposal, with one amendment. */
  readonly first: string;
}

/**
 * Makes a meeting of so many items, each with a vote, in a folder of its own. Twenty of them are about a proposal with
 * tables, each with an amendment that was adopted.
 */
export function makeEvening(work: string, items: number, voorstellen = 20): Evening {
  const proposals = join(work, `avond-${items}`, 'proposals');
  for (let at = 1; at <= voorstellen; at += 1) makeVoorstel(join(proposals, slugOf(at)), at);
  const meeting = join(proposals, 'vergaderingen', DATUM);
  mkdirSync(meeting, { recursive: true });
  writeFileSync(join(meeting, 'vergadering.md'), avond(items, voorstellen));
  return { proposals, meeting, first: join(proposals, slugOf(1)) };
}

function slugOf(at: number): string {
  return `stalling-${String(at).padStart(2, '0')}`;
}

/** An example under a number of its own, with an amendment that changes words, a point and money. */
function makeVoorstel(folder: string, at: number): void {
  cpSync(EXAMPLE, folder, { recursive: true });
  const path = join(folder, 'voorstel.md');
  const text = readFileSync(path, 'utf8')
    .replace(/^agendapunt: .*$/m, `agendapunt: ${at}`)
    .replace(/^zaaknummer: .*$/m, `zaaknummer: 2026-${200000 + at}`);
  writeFileSync(path, text);
  rmSync(join(folder, 'amendementen'), { recursive: true, force: true });
  mkdirSync(join(folder, 'amendementen'));
  writeFileSync(join(folder, 'amendementen', `A${at}.1.md`), amendement(at));
}

function amendement(at: number): string {
  return `---
soort: amendement
nummer: A${at}.1
gemeente: standaard
titel: Meting ${at}
bij: ${slugOf(at)}
indieners:
  - { naam: K. Lammers, fractie: Stadsbelang }
wijzigingen:
  - { zinsnede: 1b, was: eerste 24 uur, wordt: eerste ${24 + at} uur }
  - voeg_toe_na: 3
    wordt: het college op te dragen om in ${2030 + at} te meten hoeveel fietsen er bij het station staan
${GELD}---

## Toelichting

Wie op dinsdagochtend vertrekt en op woensdagavond terugkomt, betaalt nu voor de tweede dag.
`;
}

const GELD = `  - { bedrag: lasten.evaluatie.2029, met: +1.000 }
  - { bedrag: dekking.mobiliteitsplan.2029, met: +1.000 }
dekking: { uit: het Mobiliteitsplan, bedragen: { 2029: 1.000 } }
`;

const STEMMING =
  'stemming: { wijze: fracties, voor: overigen, tegen: [{ fractie: Stadsbelang, aantal: 2 }] }';

/** The number of an item has at most three digits: then those of parts follow. */
function numberOf(at: number): string {
  return at <= 999 ? String(at) : `${Math.floor(at / 999)}.${(at % 999) + 1}`;
}

function avond(items: number, voorstellen: number): string {
  const punten = Array.from({ length: items }, (_, index) => {
    const at = index + 1;
    return at <= voorstellen
      ? `  - nr: ${at}
    voorstel: ${slugOf(at)}
    amendementen:
      - { stuk: A${at}.1, uitkomst: aangenomen, ${STEMMING} }
    uitkomst: aangenomen
    ${STEMMING}
`
      : `  - { nr: ${numberOf(at)}, titel: Punt ${at}, uitkomst: aangenomen, ${STEMMING}, besluit: punt ${at} vast te stellen }\n`;
  });
  return `---
soort: raadsvergadering
gemeente: standaard
datum: ${DATUM}
afwezig: [P. Quist]
agenda:
${punten.join('')}---
`;
}
