import type { Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { nodeSpan } from '../domain/mdast.ts';
import type { Voetnoot } from '../domain/voorstel.ts';
import type { SourceText, Span } from '../source/source-text.ts';

/** The directives that mean something; any other `:word` stays the text that it is. */
const INLINE_DIRECTIVES = ['bedrag', 'taal'];
const BLOCK_DIRECTIVES = ['tabel'];

/**
 * The nodes of a body as later stages know them: without comments, with links in place of references to them. Whatever
 * the documents cannot hold (raw HTML, code blocks, rules, unknown directives) is an error. Footnotes come apart.
 */
export function normaliseBody(root: Root, source: SourceText) {
  const normaliser = new Normaliser(source, root);
  const nodes = normaliser.children(root.children);
  return { nodes, voetnoten: normaliser.voetnoten, diagnostics: normaliser.diagnostics };
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
