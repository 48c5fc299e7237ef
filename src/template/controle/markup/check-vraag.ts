import { type Bedoeling, bedoeld } from '../../../diagnostics/bedoeld.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Template } from '../../read/read-template.ts';
import { gegevenHier, original, type Scopes } from './find-gegeven.ts';
import { alsNaam, schrijfNaam, schrijfWoordIn } from './herstel-expressies.ts';
import { leesGegeven, weiger } from './weiger.ts';

type Expression = hbs.AST.Expression;

/** What is wrong with what stands behind `if` or in a question: a variable of any kind, or another question. */
export function checkVraag(template: Template, node: Expression, scopes: Scopes): readonly Diagnostic[] {
  if (node.type !== 'SubExpression') return leesGegeven(template, node, scopes).diagnostics;
  const vraag = node as hbs.AST.SubExpression;
  const { path, params, hash } = vraag;
  const name = original(path);
  switch (name) {
    case 'eq':
      return checkEq(template, vraag, scopes);
    case 'meer':
      return checkMeer(template, vraag, scopes);
    case 'en':
    case 'of': {
      const few = params.length < 2 || hash;
      return [
        ...(few ? [weiger(template, node, `Achter ${name} horen twee of meer namen of vragen.`)] : []),
        ...params.flatMap((param) => checkVraag(template, param, scopes)),
      ];
    }
    default: {
      const meant = bedoeld({
        woord: name,
        bekend: ['eq', 'en', 'of', 'meer'],
        anders: 'Bekend zijn: eq, en, of, meer.',
        schrijf: (near) => schrijfNaam(path, template.source, near),
      });
      return [weiger(template, path, `De vraag '${name}' is niet bekend.`, meant)];
    }
  }
}

/** `(eq soort "startnotitie")`: a variable that is text, and a word that it can be. */
function checkEq(template: Template, node: hbs.AST.SubExpression, scopes: Scopes): readonly Diagnostic[] {
  const [variable, word, ...more] = node.params;
  if (!variable || word?.type !== 'StringLiteral' || more.length > 0 || node.hash) {
    const melding =
      'Achter eq horen een naam en een woord tussen aanhalingstekens, zoals (eq soort "startnotitie").';
    const alone = variable && word && more.length === 0 && !node.hash;
    return [weiger(template, node, melding, alone ? quoted(template, variable, word, scopes) : {})];
  }
  const { vorm, diagnostics } = leesGegeven(template, variable, scopes);
  if (!vorm) return diagnostics;
  if (vorm.soort !== 'tekst') return [weiger(template, variable, `'${original(variable)}' is geen tekst.`)];
  const { waarden } = vorm;
  const typed = original(word);
  if (!waarden || waarden.includes(typed)) return [];
  const meant = bedoeldWoord(template, word, waarden, `Bekend zijn: ${waarden.join(', ')}.`);
  return [weiger(template, word, `'${typed}' komt nooit voor.`, meant)];
}

/** `(meer bijlagen)`: one list. */
function checkMeer(template: Template, node: hbs.AST.SubExpression, scopes: Scopes): readonly Diagnostic[] {
  const [list, ...more] = node.params;
  if (!list || more.length > 0 || node.hash)
    return [weiger(template, node, 'Achter meer hoort één lijst, zoals (meer bijlagen).')];
  const { vorm, diagnostics } = leesGegeven(template, list, scopes);
  if (!vorm || vorm.soort === 'lijst') return diagnostics;
  return [weiger(template, list, `'${original(list)}' is geen lijst.`)];
}

/** A word behind `eq` between quotes, where it is one that the variable can be. */
function quoted(template: Template, variable: Expression, word: Expression, scopes: Scopes): Bedoeling {
  const bare = original(word).replace(/^[“”„‘’]|[“”„‘’]$/g, '');
  const found = word.type === 'PathExpression' ? gegevenHier(variable, scopes) : undefined;
  if (found?.soort !== 'tekst' || !found.waarden?.includes(bare)) return {};
  return alsNaam(word, template.source, `"${bare}"`, true);
}

/** The known word that was meant by one between quotes. */
export function bedoeldWoord(
  { source }: Template,
  node: Expression,
  known: readonly string[],
  anders: string,
): Bedoeling {
  return bedoeld({
    woord: original(node),
    bekend: known,
    anders,
    schrijf: (near) => schrijfWoordIn(node, source, near),
  });
}
