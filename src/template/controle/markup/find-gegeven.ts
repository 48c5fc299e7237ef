import { bedoeld } from '../../../diagnostics/bedoeld.ts';
import type { Aanbod } from '../../../diagnostics/herstel-waarde.ts';
import { kopnamen } from '../../../gegevens/register.ts';
import type { Velden, Vorm } from '../../../gegevens/variabele.ts';
import type { SourceText } from '../../../source/source-text.ts';
import { alsNaam, schrijfNaam } from './herstel-expressies.ts';

type Expression = hbs.AST.Expression;

/** The variables that can be used at a place: those of the innermost `each` last. */
export type Scopes = readonly Velden[];

/** What to write instead, as a hint and as what a problem offers. */
type Bedoeld = Aanbod & { readonly hint?: string | undefined };

/** A name that stands for nothing where it is used. */
export type Geweigerd = Bedoeld & { readonly melding: string };

/** The variable that an expression names; or why it names none, with the name that was probably meant. */
export function findGegeven(
  node: Expression,
  scopes: Scopes,
  source: SourceText,
): { readonly vorm?: Vorm; readonly geweigerd?: Geweigerd } {
  if (node.type !== 'PathExpression')
    return { geweigerd: { melding: 'Hier hoort de naam van een gegeven te staan.' } };
  const path = node as hbs.AST.PathExpression;
  const { depth } = path;
  const parts = path.data ? [`@${path.parts.join('.')}`] : path.parts;
  let velden: Velden | undefined = scopes[scopes.length - 1 - depth];
  if (!velden || parts.length === 0 || /^\.(?!\.)|(^|\/)this\b/.test(path.original)) {
    const bare = path.original.replace(/^this[./]/, '');
    const known = bare !== path.original && Object.hasOwn(velden ?? {}, bare);
    const melding = `'${path.original}' kan hier niet.`;
    const herstel = known ? alsNaam(path, source, bare, true) : {};
    return { geweigerd: { melding, hint: 'Noem een gegeven bij zijn naam.', ...herstel } };
  }
  let found: Vorm | undefined;
  for (const [at, part] of parts.entries()) {
    const here: Velden = velden ?? {};
    found = Object.hasOwn(here, part) ? here[part] : undefined;
    if (!found) {
      const meant = watBedoeldWas({ path, part, here, scopes, source, before: parts.slice(0, at) });
      return { geweigerd: { melding: `Het gegeven '${path.original}' is niet bekend.`, ...meant } };
    }
    velden = 'velden' in found ? found.velden : undefined;
    if (found.soort === 'lijst' && part !== parts.at(-1)) velden = undefined;
  }
  return found ? { vorm: found } : {};
}

/** The variable that a name stands for where it is used; undefined, and nothing told, for any other. */
export function gegevenHier(node: Expression, scopes: Scopes): Vorm | undefined {
  const here = scopes.at(-1) ?? {};
  const name = original(node);
  return Object.hasOwn(here, name) ? here[name] : undefined;
}

/** What an expression says as it was typed; nothing for one that is not a name or a word. */
export function original(node: Expression): string {
  return 'original' in node ? String(node.original) : '';
}

/** A path of which one part is not known; `here` is what could stand there, `before` are the parts before it. */
interface Onbekend {
  readonly path: hbs.AST.PathExpression;
  readonly part: string;
  readonly here: Velden;
  readonly scopes: Scopes;
  readonly source: SourceText;
  readonly before: readonly string[];
}

function watBedoeldWas(onbekend: Onbekend): Bedoeld | undefined {
  const { path, part, here, scopes, source, before } = onbekend;
  const outer = scopes.findLastIndex((velden) => Object.hasOwn(velden, part));
  const up = scopes.length - 1 - outer - path.depth;
  const names = Object.keys(here);
  const last = path.parts.at(-1) ?? '';
  const single = path.parts.length === 1;
  if (path.parts.length > 1 && part === path.parts[0] && Object.hasOwn(scopes[0] ?? {}, last))
    return schrijf(path, source, `${'../'.repeat(scopes.length - 1)}${last}`, '', true);
  if (outer !== -1 && up > 0 && single)
    return schrijf(
      path,
      source,
      `${'../'.repeat(up)}${path.original}`,
      ': het staat buiten deze lijst',
      true,
    );
  const elders = single ? binnenIets(onbekend) : undefined;
  if (elders) return elders;
  if (names.length === 0)
    return zonderOnderdelen(path, before, scopes[scopes.length - 1 - path.depth] ?? {}, source);
  return bedoeld({
    woord: part,
    bekend: names,
    anders: `Bekend zijn hier: ${names.join(', ')}.`,
    toon: (near) => metDeel(path, before.length, near),
    schrijf: (near) => schrijfNaam(path, source, metDeel(path, before.length, near)),
  });
}

/** A path as it was typed, with another name in the place of one of its parts. */
function metDeel({ original }: hbs.AST.PathExpression, at: number, naam: string): string {
  let seen = -1;
  return original.replace(/[^./]+/g, (part) => {
    seen += 1;
    return seen === at ? naam : part;
  });
}

/** The one name to write instead of a path. */
function schrijf(
  path: hbs.AST.PathExpression,
  source: SourceText,
  naam: string,
  waarom: string,
  zeker: boolean,
): Bedoeld {
  return { hint: `Schrijf '${naam}'${waarom}.`, ...alsNaam(path, source, naam, zeker) };
}

/** What to write instead of a part of something that has none, or that is a list. */
function zonderOnderdelen(
  path: hbs.AST.PathExpression,
  before: readonly string[],
  velden: Velden,
  source: SourceText,
): Bedoeld | undefined {
  const [name = ''] = before;
  const soort = Object.hasOwn(velden, name) ? velden[name]?.soort : undefined;
  if (soort === undefined) return undefined;
  if (soort === 'lijst')
    return { hint: `'${name}' is een lijst: ga er langs met {{#each ${name}}} … {{/each}}.` };
  const { hint, ...herstel } = schrijf(path, source, `${'../'.repeat(path.depth)}${name}`, '', false);
  return { hint: `'${name}' heeft geen onderdelen. ${hint}`, ...herstel };
}

/** Where a name that stands alone is known: in a group, in a list, or in the head of a document alone. */
function binnenIets({ path, part, scopes, source }: Onbekend): Bedoeld | undefined {
  const up = '../'.repeat(scopes.length - 1);
  const holders = Object.entries(scopes[0] ?? {}).flatMap(([name, vorm]) =>
    'velden' in vorm && Object.hasOwn(vorm.velden, part) ? [{ name, soort: vorm.soort }] : [],
  );
  const group = holders.find(({ soort }) => soort === 'groep');
  if (group) return schrijf(path, source, `${up}${group.name}.${part}`, '', holders.length === 1);
  // Within a list, or when several lists have it, nobody knows which one was meant.
  const [list] = holders;
  if (list && holders.length === 1 && scopes.length === 1)
    return { hint: `Het staat in een lijst: {{#each ${list.name}}} … {{${part}}} … {{/each}}.` };
  return kopnamen().has(part)
    ? {
        hint: `Dit gegeven kan alleen boven aan een document staan: zet het in sjabloon.yaml bij 'kopgegevens'.`,
      }
    : undefined;
}
