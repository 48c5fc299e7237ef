import type {
  Code,
  FootnoteDefinition,
  Nodes,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
  Text,
} from 'mdast';
import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Regelnaam } from '../../diagnostics/regelnamen.ts';
import { nodeSpan } from '../../domain/mdast.ts';
import type { Voetnoot } from '../../domain/voorstel.ts';
import { type SourceText, type Span, spanOf } from '../../source/source-text.ts';

/** The directives that mean something; any other `:word` stays the text that it is. */
const INLINE_DIRECTIVES = ['bedrag', 'taal'];
const BLOCK_DIRECTIVES = ['tabel'];
/** What was meant to place a table or an amount, and would be printed as it stands. */
const STRAY = /(?<![\\:]):{2,}\s?(tabel|bedrag|taal)\s?(\[[^\]\n]*\])/g;
/** A link or a picture by the name of its address, which is given nowhere (CommonMark 0.31, 6.3). */
const LOST_REFERENCE = /(?<![\w\\\]])(!?)\[([^[\]^\n]*\p{L}[^[\]\n]*)\]\[([^[\]^\n]*)\]/gu;

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
  private inFootnote = false;
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
            hint: this.codeHint(node),
          },
        );
      case 'thematicBreak':
        return this.refuse(node, 'streep', 'Een losse streep heeft geen betekenis in een voorstel.', {
          hint: 'Gebruik een kop (`## …`) om tekst te scheiden.',
        });
      case 'definition':
        return [];
      case 'text':
        this.reportStray(node);
        this.reportLostReferences(node);
        return [node];
      case 'footnoteReference':
        return this.inFootnote
          ? this.refuse(node, 'voetnoot', 'In een voetnoot kan geen andere voetnoot staan.', {
              hint: `Zet de tekst van [^${node.label ?? node.identifier}] in de zin zelf.`,
            })
          : [node];
      case 'footnoteDefinition':
        return this.footnote(node);
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

  private footnote(node: FootnoteDefinition): RootContent[] {
    const name = node.identifier.toLowerCase();
    const span = nodeSpan(node, this.source);
    this.inFootnote = true;
    const inhoud = this.children(node.children);
    this.inFootnote = false;
    if (this.voetnoten.has(name)) {
      const melding = `Voetnoot '${node.label ?? name}' staat er al.`;
      const hint = 'Geef deze een andere naam, ook in de tekst, of voeg de twee samen.';
      this.diagnostics.push(fout('voetnoot', melding, span, { hint }));
    } else this.voetnoten.set(name, { inhoud, span });
    return [];
  }

  private reportStray(node: Text): void {
    const { start, end } = nodeSpan(node, this.source);
    for (const match of this.source.text.slice(start, end).matchAll(STRAY)) {
      const [raw, name = '', label] = match;
      const at = start + match.index;
      const block = BLOCK_DIRECTIVES.includes(name);
      const melding = block
        ? 'Zo wordt hier geen tabel geplaatst.'
        : `'::${name}' heeft een dubbele punt te veel.`;
      const hint = block
        ? `Zet de tabel op een eigen regel: \`::${name}${label}\`.`
        : `Schrijf één dubbele punt: \`:${name}${label}\`.`;
      this.diagnostics.push(
        fout('onbekende-verwijzing', melding, spanOf(this.source, at, at + raw.length), { hint }),
      );
    }
  }

  private reportLostReferences(node: Text): void {
    const { start, end } = nodeSpan(node, this.source);
    for (const match of this.source.text.slice(start, end).matchAll(LOST_REFERENCE)) {
      const [raw, mark, text = '', label] = match;
      const at = start + match.index;
      const name = label || text;
      const melding = `Nergens staat waar '${name}' heen leidt: dit komt als tekst in het document.`;
      const hint =
        mark === '!'
          ? `Schrijf \`![${text}](beeld/naam.png)\`, met het bestand tussen ronde haken.`
          : `Schrijf \`[${text}](https://…)\`, met het adres tussen ronde haken.`;
      const regel = mark === '!' ? 'afbeelding-bestand' : 'link-adres';
      this.diagnostics.push(fout(regel, melding, spanOf(this.source, at, at + raw.length), { hint }));
    }
  }

  /** A block of code is fenced, or just too far in. */
  private codeHint(node: Code): string {
    const { start, end } = nodeSpan(node, this.source);
    const fence = /^(?:`{3,}|~{3,})/.exec(this.source.text.slice(start, end))?.[0];
    return fence ? `Haal de regels met ${fence} weg.` : 'Laat de regels minder dan vier spaties inspringen.';
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
    regel: Regelnaam,
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
    if (BLOCK_DIRECTIVES.includes(name)) {
      const hint = `Schrijf '::${name}[…]', met twee dubbele punten en op een eigen regel.`;
      return this.refuse(node, 'onbekende-verwijzing', `':::${name}' is niet bekend.`, { hint });
    }
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
