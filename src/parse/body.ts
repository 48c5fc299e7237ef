import type { Heading, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as nodeText } from 'mdast-util-to-string';
import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Opmerking } from '../domain/opmerking.ts';
import { CANONIEKE_SECTIES, vergelijkbaar } from '../domain/secties.ts';
import type { Voetnoot } from '../domain/voorstel.ts';
import type { Located } from '../source/located.ts';
import { type SourceText, type Span, spanOf, spanText } from '../source/source-text.ts';
import { parseMarkdown } from './markdown.ts';
import { readOpmerkingen } from './read-opmerkingen.ts';

/** A `##` heading with everything below it, not yet matched with a template. */
export interface RuweSectie {
  readonly kop: Located<string>;
  readonly inhoud: readonly RootContent[];
  /** From the heading to the next. */
  readonly span: Span;
}

export interface Body {
  readonly secties: readonly RuweSectie[];
  readonly voetnoten: ReadonlyMap<string, Voetnoot>;
  /** The comments, in the order of the file. */
  readonly opmerkingen: readonly Opmerking[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The directives that mean something; any other `:word` stays the text that it is. */
const INLINE_DIRECTIVES = ['bedrag', 'taal'];
const BLOCK_DIRECTIVES = ['tabel'];

/**
 * Parses the Markdown from an offset to the end of a source. Everything before it becomes spaces,
 * so that all positions are those of the file. Comments go, reference links become links, and whatever the
 * documents cannot hold (raw HTML, code blocks, rules, unknown directives) is an error.
 */
export function parseBody(source: SourceText, bodyStart: number): Body {
  const open = unclosedComment(source, bodyStart);
  const before = blank(source.text.slice(0, bodyStart));
  const text = before + source.text.slice(bodyStart);
  // An open comment would swallow all that follows; without it the rest can still be checked.
  const root = parseMarkdown(
    open ? text.slice(0, open.start) + blank(spanText(open)) + text.slice(open.end) : text,
  );
  const normaliser = new Normaliser(source, root);
  const children = normaliser.children(root.children);
  const split = splitSecties(children, source);
  return {
    secties: split.secties,
    voetnoten: normaliser.voetnoten,
    opmerkingen: readOpmerkingen(root, source),
    diagnostics: [...(open ? [notClosed(open)] : []), ...normaliser.diagnostics, ...split.diagnostics],
  };
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** The line from a `<!--` that nothing closes, outside the frontmatter. */
function unclosedComment(source: SourceText, from: number): Span | undefined {
  const start = source.text.lastIndexOf('<!--');
  if (start < from || source.text.includes('-->', start)) return undefined;
  const newline = source.text.indexOf('\n', start);
  return spanOf(source, start, newline === -1 ? source.text.length : newline);
}

function notClosed(span: Span): Diagnostic {
  return fout('opmerking-open', 'Deze opmerking wordt niet afgesloten.', span, {
    hint: 'Zet `-->` achter de opmerking; zonder dat valt alle tekst erachter weg.',
  });
}

/** The place of a node that came from `source`. */
export function nodeSpan(node: Nodes, source: SourceText): Span {
  return spanOf(source, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/** The same clean-up for a line of inline Markdown outside the body. */
export function normaliseInline(nodes: readonly PhrasingContent[], source: SourceText) {
  const normaliser = new Normaliser(source, { type: 'root', children: [] });
  return {
    nodes: normaliser.children(nodes),
    diagnostics: normaliser.diagnostics,
  };
}

/** Rewrites a tree so that later stages meet only what they know. */
class Normaliser {
  readonly diagnostics: Diagnostic[] = [];
  readonly voetnoten = new Map<string, Voetnoot>();
  private readonly opened = new Set<string>();
  private readonly definitions = new Map<string, { url: string; title?: string | null | undefined }>();

  constructor(
    private readonly source: SourceText,
    root: Root,
  ) {
    this.collectDefinitions(root);
  }

  private collectDefinitions(node: Nodes): void {
    if (node.type === 'definition') this.definitions.set(node.identifier, node);
    if ('children' in node) for (const child of node.children) this.collectDefinitions(child);
  }

  children<T extends RootContent>(nodes: readonly T[]): T[] {
    return nodes.flatMap((node) => this.node(node)) as T[];
  }

  private node(node: RootContent): RootContent[] {
    switch (node.type) {
      case 'html':
        return this.html(node.value, nodeSpan(node, this.source));
      case 'code':
        return this.refuse(
          node,
          'codeblok',
          'Dit wordt gelezen als een blok programmacode; dat kan niet in een voorstel.',
          {
            hint: node.lang == null ? 'Laat de regels minder dan vier spaties inspringen.' : undefined,
          },
        );
      case 'thematicBreak':
        return this.refuse(node, 'streep', 'Een losse streep heeft geen betekenis in een voorstel.', {
          hint: 'Gebruik een kop (`## …`) om tekst te scheiden.',
        });
      case 'definition':
        return [];
      case 'footnoteDefinition':
        this.voetnoten.set(node.identifier.toLowerCase(), {
          inhoud: this.children(node.children),
          span: nodeSpan(node, this.source),
        });
        return [];
      case 'linkReference':
        return [
          {
            ...this.parent(node),
            type: 'link',
            url: this.definitions.get(node.identifier)?.url ?? '',
          },
        ];
      case 'imageReference': {
        const { alt, position } = node;
        const url = this.definitions.get(node.identifier)?.url ?? '';
        return [
          {
            type: 'image',
            alt: alt ?? null,
            url,
            ...(position && { position }),
          },
        ];
      }
      case 'textDirective':
        return INLINE_DIRECTIVES.includes(node.name) ? [this.parent(node)] : this.unknownInline(node);
      case 'leafDirective':
        return BLOCK_DIRECTIVES.includes(node.name) ? [node] : this.unknownBlock(node, node.name);
      case 'containerDirective':
        return this.unknownBlock(node, node.name);
      default:
        return ['children' in node ? this.parent(node) : node];
    }
  }

  private parent<T extends Parents>(node: T): T {
    return { ...node, children: this.children(node.children as RootContent[]) };
  }

  private html(value: string, span: Span): RootContent[] {
    if (/^(\s*<!--[\s\S]*?-->\s*)+$/.test(value)) return [];
    const name = /^<(\/?)([a-z][a-z0-9]*)/i.exec(value);
    // The end of an element whose start was reported is the same problem.
    if (name?.[1] && this.opened.has(name[2] ?? '')) return [];
    if (name) this.opened.add(name[2] ?? '');
    const tag = /<[^>]*>?/.exec(value)?.[0] ?? value;
    const melding = `HTML (\`${tag}\`) kan niet in een voorstel.`;
    const hint = 'Gebruik Markdown; staat er een kleiner-dan-teken in de tekst, schrijf dan `\\<`.';
    this.diagnostics.push(fout('geen-html', melding, span, { hint }));
    return [];
  }

  private refuse(
    node: RootContent,
    regel: string,
    melding: string,
    extra: { hint?: string | undefined },
  ): RootContent[] {
    this.diagnostics.push(fout(regel, melding, nodeSpan(node, this.source), extra));
    return [];
  }

  /** `:word[…]` that means nothing to us is what it looks like: text. */
  private unknownInline(node: RootContent & { name: string; children: PhrasingContent[] }): RootContent[] {
    const span = nodeSpan(node, this.source);
    const raw = this.source.text.slice(span.start, span.end);
    const near = nearest(node.name, [...BLOCK_DIRECTIVES, ...INLINE_DIRECTIVES]);
    if (near && raw.includes('[')) {
      const melding = `':${node.name}[…]' is niet bekend.`;
      const hint = BLOCK_DIRECTIVES.includes(near)
        ? `Schrijf '::${near}[…]', met twee dubbele punten en op een eigen regel.`
        : `Bedoelde u ':${near}[…]'?`;
      this.diagnostics.push(fout('onbekende-verwijzing', melding, span, { hint }));
    }
    return [
      {
        type: 'text',
        value: raw,
        ...(node.position && { position: node.position }),
      },
    ];
  }

  private unknownBlock(node: RootContent, name: string): RootContent[] {
    const near = nearest(name, BLOCK_DIRECTIVES);
    const inline = nearest(name, INLINE_DIRECTIVES);
    const hint = inline
      ? `Schrijf ':${inline}[…]' met één dubbele punt, in een zin.`
      : near
        ? `Bedoelde u '::${near}[naam]'?`
        : "Een tabel plaatst u met '::tabel[naam]' op een eigen regel.";
    return this.refuse(node, 'onbekende-verwijzing', `'::${name}' is niet bekend.`, { hint });
  }
}

function oneHash(node: Heading, source: SourceText): Diagnostic {
  const hint = 'De titel komt uit `onderwerp`; begin elk onderdeel met `## `.';
  return fout('kop-niveau', 'Een kop met één # kan hier niet.', nodeSpan(node, source), { hint });
}

function withoutHeading(node: RootContent, source: SourceText): Diagnostic {
  const melding = 'Deze tekst staat voor de eerste kop en hoort zo bij geen enkel onderdeel.';
  const line = nodeText(node).split('\n')[0]?.trim() ?? '';
  const hint = isSectie(line)
    ? `Maak van deze regel een kop: \`## ${line}\`.`
    : 'Begin met een kop, zoals `## Aanleiding`.';
  return fout('tekst-zonder-kop', melding, nodeSpan(node, source), { hint });
}

/** Whether a line is a name by which every template knows a section. */
function isSectie(line: string): boolean {
  const wanted = vergelijkbaar(line);
  return Object.values(CANONIEKE_SECTIES).some((names) =>
    names.some((name) => vergelijkbaar(name) === wanted),
  );
}

function splitSecties(nodes: readonly RootContent[], source: SourceText) {
  const diagnostics: Diagnostic[] = [];
  const starts: { heading: Heading; inhoud: RootContent[] }[] = [];
  let loose = false;
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 1) diagnostics.push(oneHash(node, source));
    if (node.type === 'heading' && (node.depth === 2 || (node.depth === 1 && isSectie(nodeText(node))))) {
      starts.push({ heading: node, inhoud: [] });
    } else if (node.type === 'heading' && node.depth === 1) {
      // The title of the whole text: it stands in the frontmatter.
    } else if (starts.length === 0) {
      if (!loose) diagnostics.push(withoutHeading(node, source));
      loose = true;
    } else {
      starts.at(-1)?.inhoud.push(node);
    }
  }
  const secties = starts.map(({ heading, inhoud }, index): RuweSectie => {
    const span = nodeSpan(heading, source);
    const next = starts[index + 1]?.heading.position?.start.offset;
    return {
      kop: { value: nodeText(heading).trim(), span },
      inhoud,
      span: spanOf(source, span.start, next ?? source.text.length),
    };
  });
  return { secties, diagnostics };
}
