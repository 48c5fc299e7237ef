import { type Bedoeling, bedoeld } from '../../../diagnostics/bedoeld.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { type Tekstwijziging, vervang } from '../../../diagnostics/herstel.ts';
import { type Aanbod, aanbod, schrijfTitel } from '../../../diagnostics/herstel-waarde.ts';
import type { Vorm } from '../../../gegevens/variabele.ts';
import { spanOf } from '../../../source/source-text.ts';
import { type Drukhulp, drukhulp } from '../../fill/druk-hulpen.ts';
import { isBlock, rangeOf, type Template } from '../../read/read-template.ts';
import { HELPERS, LUSVARIABELEN } from '../../shapes/context-shape.ts';
import { bedoeldWoord, checkVraag } from './check-vraag.ts';
import { original, type Scopes } from './find-gegeven.ts';
import { hernoemBlok, schrijfNaam, schrijfWoordIn } from './herstel-expressies.ts';
import { leesGegeven, weiger } from './weiger.ts';

type Expression = hbs.AST.Expression;
type Program = hbs.AST.Program;

/** What can be named in a template besides the variables. */
export interface Known {
  /** Names of all files that can be inserted, also of those that could not be read. */
  readonly partials: readonly string[];
  /** Keys of the sections of all kinds of proposal. */
  readonly secties: readonly string[];
}

/** What the expressions of a template stand for, by the offset of their `{{`. */
export interface Expressions {
  readonly diagnostics: readonly Diagnostic[];
  readonly slots: ReadonlyMap<number, Vorm>;
  readonly partials: ReadonlyMap<number, { readonly name: string; readonly scopes: Scopes }>;
}

/** Finds out what each `{{…}}` in a template stands for, and reports what does not exist or cannot be used so. */
export function checkExpressions(template: Template, scopes: Scopes, known: Known): Expressions {
  const checker = new ExpressionChecker(template, known);
  checker.program(template.program, scopes);
  return checker;
}

class ExpressionChecker implements Expressions {
  readonly diagnostics: Diagnostic[] = [];
  readonly slots = new Map<number, Vorm>();
  readonly partials = new Map<number, { name: string; scopes: Scopes }>();

  constructor(
    private readonly template: Template,
    private readonly known: Known,
  ) {}

  program(program: Program, scopes: Scopes): void {
    for (const statement of program.body) {
      if (isBlock(statement)) this.block(statement, scopes);
      else if (statement.type === 'MustacheStatement')
        this.mustache(statement as hbs.AST.MustacheStatement, scopes);
      else if (statement.type === 'PartialStatement')
        this.partial(statement as hbs.AST.PartialStatement, scopes);
      else if (statement.type !== 'ContentStatement' && statement.type !== 'CommentStatement')
        this.refuse(statement, 'Dit kan in een sjabloon niet.', {
          hint: 'Zet herhaalde stukken in een eigen bestand en voeg het in met {{> bestand}}.',
        });
    }
  }

  private block(node: hbs.AST.BlockStatement, scopes: Scopes): void {
    const name = node.path.type === 'PathExpression' ? node.path.original : '';
    const [param, ...more] = node.params;
    if (name === 'sectie') {
      this.sectie(node);
      const inner = scopes[0]?.secties;
      if (inner?.soort === 'lijst') this.program(node.program, [...scopes, inner.velden]);
      if (node.inverse) this.program(node.inverse, scopes);
      return;
    }
    if (name !== 'if' && name !== 'unless' && name !== 'each') {
      const { source } = this.template;
      const velden = scopes.at(-1) ?? {};
      const soort = Object.hasOwn(velden, name) ? velden[name]?.soort : undefined;
      const blok = soort === 'lijst' ? 'each' : 'if';
      const meant = soort
        ? {
            hint: `Schrijf {{#${blok} ${name}}} … {{/${blok}}}.`,
            // Within an each other names are known.
            ...herschreven(
              `{{#${blok} ${name}}}`,
              hernoemBlok(node, source, `${blok} ${name}`, blok),
              blok === 'if',
            ),
          }
        : bedoeld({
            woord: name,
            bekend: ['if', 'unless', 'each', 'sectie'],
            anders: 'Bekend zijn: {{#if …}}, {{#unless …}}, {{#each …}} en {{#sectie …}}.',
            toon: (near) => `{{#${near} …}}`,
            schrijf: (near) => hernoemBlok(node, source, near, near),
          });
      this.refuse(node.path, `{{#${name}}} is niet bekend.`, meant);
    } else if (!param || more.length > 0 || node.hash || node.program.blockParams)
      this.refuse(node.path, `Achter {{#${name} hoort precies één naam te staan.`);
    else if (name === 'each') {
      const list = this.resolve(param, scopes);
      if (list && list.soort !== 'lijst')
        this.refuse(param, `'${original(param)}' is geen lijst.`, {
          hint: '{{#each …}} gaat langs een lijst; gebruik {{#if …}} om te kijken of er een waarde is.',
          ...herschreven(
            `{{#if ${original(param)}}}`,
            hernoemBlok(node, this.template.source, 'if', 'if'),
            false,
          ),
        });
      const inner = list?.soort === 'lijst' ? list.velden : undefined;
      if (inner) this.program(node.program, [...scopes, { ...inner, ...LUSVARIABELEN }]);
      if (node.inverse) this.program(node.inverse, scopes);
      return;
    } else this.diagnostics.push(...checkVraag(this.template, param, scopes));
    this.program(node.program, scopes);
    if (node.inverse) this.program(node.inverse, scopes);
  }

  private mustache(node: hbs.AST.MustacheStatement, scopes: Scopes): void {
    const { start } = rangeOf(node, this.template.source);
    if (original(node.path as Expression) === 'sectie') {
      this.sectie(node);
      this.slots.set(start, { soort: 'blokken', uitleg: 'onderdeel' });
      return;
    }
    const hulp = drukhulp(original(node.path as Expression));
    if (hulp) {
      this.printed(node, hulp, scopes);
      return;
    }
    if (node.params.length > 0 || node.hash) {
      const name = original(node.path as Expression);
      this.refuse(node, `Achter '${name}' mag hier niets meer staan.`, {
        hint: Object.hasOwn(HELPERS, name)
          ? `Een ${name} begint met een hekje: {{#${name} …}}.`
          : 'Een naam heeft geen spaties.',
      });
      return;
    }
    const found = this.resolve(node.path as Expression, scopes);
    if (!found) return;
    if (found.soort === 'tekst' || found.soort === 'blokken') {
      this.slots.set(start, found);
      return;
    }
    if (found.soort === 'lijst' && found.geheel !== undefined) {
      this.slots.set(start, { soort: 'blokken', uitleg: found.geheel });
      return;
    }
    const name = original(node.path as Expression);
    const inside = 'velden' in found ? Object.keys(found.velden) : [];
    const hint =
      found.soort === 'lijst'
        ? `Ga er langs met {{#each ${name}}} … {{/each}}, met daarin ${inside.map((key) => `{{${key}}}`).join(', ')}; of schrijf {{opsomming ${name} "en"}}.`
        : found.soort === 'groep'
          ? `Noem wat erin staat: ${inside.map((key) => `{{${name}.${key}}}`).join(', ')}.`
          : `Gebruik het in {{#if ${name}}} … {{/if}}.`;
    this.refuse(node, `'${name}' is geen tekst en kan niet zo worden afgedrukt.`, { hint });
  }

  /** The section behind `sectie`: one that some kind of proposal has. */
  private sectie(node: hbs.AST.MustacheStatement | hbs.AST.BlockStatement): void {
    const [key, ...more] = node.params;
    const { secties } = this.known;
    if (key?.type !== 'StringLiteral' || more.length > 0 || node.hash) {
      this.refuse(
        node.path,
        'Achter sectie hoort een onderdeel tussen aanhalingstekens, zoals {{sectie "aanleiding"}}.',
      );
      return;
    }
    const name = original(key);
    if (secties.includes(name)) return;
    const own = "Zet het in sjabloon.yaml onder 'secties', en in de secties van een soort.";
    const meant = bedoeldWoord(this.template, key, secties, own);
    this.refuse(key, `Er is geen onderdeel '${name}'.`, meant);
  }

  /** A value that a helper writes in another way. */
  private printed(node: hbs.AST.MustacheStatement, hulp: Drukhulp, scopes: Scopes): void {
    const name = original(node.path as Expression);
    const [variable, word, ...more] = node.params;
    if (!variable || word?.type !== 'StringLiteral' || more.length > 0 || node.hash) {
      this.refuse(node, `Achter ${name} horen ${hulp.achter}, zoals ${hulp.voorbeeld}.`);
      return;
    }
    const found = this.resolve(variable, scopes);
    const fits = found && hulp.past(found);
    if (found && !fits) this.refuse(variable, `'${original(variable)}' is geen ${hulp.wat}.`);
    const wrong = fits ? hulp.fout(original(word), found) : undefined;
    if (wrong) {
      const { melding, hint, bedoeld: meant } = wrong;
      const edits = meant === undefined ? [] : schrijfWoordIn(word, this.template.source, meant);
      this.refuse(word, melding, { hint, ...herschreven(meant ?? '', edits, false) });
    }
    const { start } = rangeOf(node, this.template.source);
    this.slots.set(start, { soort: 'tekst', uitleg: name });
  }

  private partial(node: hbs.AST.PartialStatement, scopes: Scopes): void {
    const { start, end } = rangeOf(node, this.template.source);
    const name = original(node.name as Expression);
    if (node.name.type !== 'PathExpression' || node.params.length > 0 || node.hash) {
      const { source } = this.template;
      const written = node.name.type === 'PathExpression' ? `{{> ${name}}}` : undefined;
      const edits = written === undefined ? [] : [vervang(spanOf(source, start, end), written)];
      const alone = herschreven(written ?? '', edits, false);
      this.refuse(node, 'Achter {{> hoort alleen de naam van een bestand te staan.', alone);
      return;
    }
    if (!this.known.partials.includes(name)) {
      const meant = bedoeld({
        woord: name,
        bekend: this.known.partials.filter((one) => one !== this.template.name),
        anders: 'Zet het bestand in de map van het sjabloon.',
        toon: (near) => `{{> ${near}}}`,
        schrijf: (near) => schrijfNaam(node.name, this.template.source, near),
      });
      this.refuse(node, `Er is geen bestand '${name}.hbs' om in te voegen.`, meant);
      return;
    }
    this.partials.set(start, { name, scopes });
  }

  /** The variable that a path names; reports one that there is not. */
  private resolve(node: Expression, scopes: Scopes): Vorm | undefined {
    const { vorm, diagnostics } = leesGegeven(this.template, node, scopes);
    this.diagnostics.push(...diagnostics);
    return vorm;
  }

  private refuse(node: hbs.AST.Node, melding: string, meant?: Bedoeling): void {
    this.diagnostics.push(weiger(this.template, node, melding, meant));
  }
}

/** What to write in the place of what stands there, where that can be seen. */
function herschreven(written: string, edits: readonly Tekstwijziging[], zeker: boolean): Aanbod {
  return edits.length > 0 ? aanbod([[schrijfTitel(written), ...edits]], zeker) : {};
}
