const OPEN = 'Staat een van de documenten nog open in Word? Sluit het en probeer het opnieuw.';
const FULL = 'De schijf is vol. Maak ruimte en probeer het opnieuw; wat er stond, staat er nog.';

/** What to do about what the system answers to somebody who writes (errno(3)). */
const HINTS: Readonly<Record<string, string>> = {
  EBUSY: OPEN,
  EDQUOT: FULL,
  EEXIST: 'Er staat een bestand met de naam van deze map in de weg.',
  EINVAL: 'Er staat iets anders dan een bestand met de naam van een van de bestanden in de weg.',
  EIO: 'De schijf geeft een fout. Controleer haar, of kies een andere.',
  EISDIR: 'Er staat een map met de naam van een van de bestanden in de weg.',
  EMFILE: 'Er staan te veel bestanden open op deze computer. Sluit programma’s en probeer het opnieuw.',
  ENAMETOOLONG:
    'Het pad is te lang. Geef de map van het voorstel een kortere naam, of kies een map minder diep.',
  ENOENT: 'De map verdween tijdens het schrijven. Probeer het opnieuw.',
  ENOSPC: FULL,
  ENOTDIR: 'Een deel van dit pad is een bestand en geen map.',
  EPERM: OPEN,
};

/** The hint for the code of an error; `elsewhere` is that for somebody who may not write in a folder. */
export function hintFor(code: string, elsewhere: string): string | undefined {
  if (code === 'EACCES') return elsewhere;
  return code === 'EROFS' ? `Deze schijf is alleen te lezen. ${elsewhere}` : HINTS[code];
}
