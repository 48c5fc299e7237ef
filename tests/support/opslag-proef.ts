import type { Opslag } from '../../src/werkbank/opslag/opslag.ts';

/**
 * What every place to keep files has to do, as steps on an empty one: what each answers, in words. Runs in Node and in a
 * page.
 */
export async function proefOpslag(opslag: Opslag): Promise<readonly string[]> {
  const said: string[] = [];
  const bytes = (text: string) => new TextEncoder().encode(text);
  const put = async (what: string, pad: string, text: string, was: string | undefined) => {
    const done = await opslag.write(pad, bytes(text), was);
    const more =
      done.soort === 'botsing' ? ` ${done.nu ? new TextDecoder().decode(done.nu.bytes) : 'weg'}` : '';
    said.push(`${what}: ${done.soort}${more}`);
    return done.soort === 'gelukt' ? done.kenmerk : '';
  };
  const pad = 'proposals/bad/voorstel.md';
  const first = await put('nieuw', pad, 'één', undefined);
  await put('nog eens nieuw', pad, 'ander', undefined);
  const second = await put('bewaren', pad, 'twee', first);
  await put('bewaren met oud kenmerk', pad, 'drie', first);
  const found = await opslag.read(pad);
  said.push(`lezen: ${found && 'bytes' in found ? new TextDecoder().decode(found.bytes) : 'niets'}`);
  said.push(`zelfde kenmerk: ${found && 'kenmerk' in found && found.kenmerk === second}`);
  await put('map erbij', 'templates/eigen/a.hbs', 'x', undefined);
  const all = await opslag.list();
  said.push(
    `lijst: ${'melding' in all ? all.melding : all.map((one) => `${one.pad} ${one.grootte}`).join(', ')}`,
  );
  const results = await Promise.all([
    opslag.write(pad, bytes('links'), second),
    opslag.write(pad, bytes('rechts'), second),
  ]);
  said.push(
    `twee tegelijk: ${results
      .map(({ soort }) => soort)
      .sort()
      .join(' ')}`,
  );
  const now = await opslag.read(pad);
  const kenmerk = now && 'kenmerk' in now ? now.kenmerk : '';
  said.push(`weghalen met oud kenmerk: ${(await opslag.remove(pad, second)).soort}`);
  said.push(`weghalen: ${(await opslag.remove(pad, kenmerk)).soort}`);
  said.push(`lezen: ${(await opslag.read(pad)) === undefined ? 'niets' : 'iets'}`);
  await put('wat weg is', pad, 'terug', kenmerk);
  await put('wat niet hoort', 'proposals/bad/.verborgen.md', 'x', undefined);
  await put('buiten de map', '../buiten.md', 'x', undefined);
  return said;
}

/** What they all answer. */
export const PROEF = [
  'nieuw: gelukt',
  'nog eens nieuw: botsing één',
  'bewaren: gelukt',
  'bewaren met oud kenmerk: botsing twee',
  'lezen: twee',
  'zelfde kenmerk: true',
  'map erbij: gelukt',
  'lijst: proposals/bad/voorstel.md 4, templates/eigen/a.hbs 1',
  'twee tegelijk: botsing gelukt',
  'weghalen met oud kenmerk: botsing',
  'weghalen: gelukt',
  'lezen: niets',
  'wat weg is: botsing weg',
  'wat niet hoort: geweigerd',
  'buiten de map: geweigerd',
];
