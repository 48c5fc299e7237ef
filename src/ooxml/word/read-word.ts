import { child, elements } from '../xml.ts';
import { endStory, readBlocks } from './content/blocks.ts';
import { readComments } from './content/comments.ts';
import { joinRuns } from './content/join-runs.ts';
import { readNotes } from './content/notes.ts';
import { createReading, NO_CONTEXT, type Reading } from './content/reading.ts';
import { createStory, type SectionEnd } from './content/story.ts';
import { readLooks } from './looks/looks.ts';
import { openWordFile } from './parts/open-word-file.ts';
import { readProperties } from './read-properties.ts';
import { type SectionFurniture, sectionLooks } from './section-look.ts';
import { mapFurniture, once, sectionEnds, startsOf } from './sections.ts';
import { mapParagraphs, paragraphsOf } from './walk-blocks.ts';
import type { WordBlock, WordDocument, WordFurniture, WordSection } from './word-document.ts';
import type { WordParts, WordRefusal } from './word-parts.ts';

/** What a Word file says, or why it is not read. */
export type WordRead = { readonly document: WordDocument } | { readonly refused: WordRefusal };

/**
 * Reads a Word file: .docx or .docm, transitional or strict. Gives what it says with the tracked changes still in it
 * (`resolveRevisions` makes one text of them), or why it is not read. Nothing outside the bytes is looked at.
 */
export function readWord(bytes: Uint8Array): WordRead {
  const opened = openWordFile(bytes);
  return 'refused' in opened ? opened : { document: readParts(opened.parts) };
}

function readParts(parts: WordParts): WordDocument {
  const looks = readLooks(parts);
  const reading = createReading(parts, looks);
  for (const path of parts.damaged) reading.report(`onderdeel dat niet te lezen is (${path})`);
  if (parts.macros) reading.report('macro');
  const root = child(parts.main.root, 'w:body') ?? parts.main.root;
  const story = createStory(reading, parts.main, root);
  const body = readBlocks(root, story, NO_CONTEXT);
  endStory(story);
  const notes = readNotes(reading, noteOrder(body));
  const last = elements(root, 'w:sectPr').at(-1);
  const ends: readonly SectionEnd[] = [...story.sections(), ...(last ? [{ properties: last }] : [])];
  const sections = readSections(ends, body, reading);
  const comments = readComments(reading);
  const { unread, pictures } = reading.found();
  const starts = startsOf(comments);
  const joined = once((blocks) =>
    mapParagraphs(blocks, (one) => ({ ...one, children: joinRuns(one.children, (at) => starts.has(at)) })),
  );
  return {
    body: joined(body),
    sections: sections.map(({ heads, feet, ...rest }) => ({
      ...rest,
      heads: mapFurniture(heads, joined),
      feet: mapFurniture(feet, joined),
    })),
    notes: new Map([...notes].map(([key, note]) => [key, { ...note, blocks: joined(note.blocks) }])),
    comments: comments.map((one) => ({ ...one, blocks: joined(one.blocks) })),
    images: pictures,
    properties: readProperties(parts),
    numbering: looks.numbering,
    unread,
  };
}

/** The keys of the notes in the order in which the text refers to them. */
function noteOrder(body: readonly WordBlock[]): readonly string[] {
  return paragraphsOf(body).flatMap(({ children }) =>
    children.flatMap((one) => (one.type === 'note' ? [one.key] : [])),
  );
}

/** The sections of the body; heads and feet that several of them show are read once. */
function readSections(
  ends: readonly SectionEnd[],
  body: readonly WordBlock[],
  reading: Reading,
): readonly WordSection[] {
  const looks = sectionLooks(
    reading.parts,
    ends.map(({ properties }) => properties),
  );
  const read = new Map<string, readonly WordBlock[]>();
  const blocksOf = (path: string | undefined): readonly WordBlock[] | undefined => {
    const part = path === undefined ? undefined : reading.parts.furniture.get(path);
    if (path === undefined || !part) return undefined;
    const before = read.get(path);
    if (before) return before;
    const story = createStory(reading, part, part.root);
    const blocks = readBlocks(part.root, story, NO_CONTEXT);
    endStory(story);
    read.set(path, blocks);
    return blocks;
  };
  const endOf = sectionEnds(body);
  const furniture = (paths: SectionFurniture): WordFurniture => mapFurniture(paths, blocksOf);
  return looks.map(({ landscape, heads, feet }, index) => {
    const paragraph = ends[index]?.paragraph;
    const end = paragraph === undefined ? undefined : endOf(paragraph);
    return {
      ...(end !== undefined && { end }),
      landscape,
      heads: furniture(heads),
      feet: furniture(feet),
    };
  });
}
