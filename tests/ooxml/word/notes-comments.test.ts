import { describe, expect, test } from 'vitest';
import type { WordComment } from '../../../src/ooxml/word/word-document.ts';
import { line, readBody, run, tell } from '../../support/tell-word.ts';
import { paragraph } from '../../support/word.ts';

const note = (kind: string, id: number, inside: string, type = '') =>
  `<w:${kind} w:id="${id}" ${type}>${inside}</w:${kind}>`;
const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

describe('notes of a Word file', () => {
  test('should read footnotes and endnotes with what stands in them, in the order of the text', () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph('cel')}</w:tc></w:tr></w:tbl>`;
    const document = readBody(
      line(
        `${run('een')}${reference('footnote', 2)}${run(' twee')}${reference('endnote', 1)}${reference('footnote', 1)}`,
      ),
      {
        footnotes:
          note('footnote', -1, paragraph(''), 'w:type="separator"') +
          note('footnote', 1, paragraph('Eerste in het bestand.')) +
          note('footnote', 2, line(`<w:r><w:footnoteRef/></w:r>${run(' Eerste in de tekst.')}`)),
        endnotes: note('endnote', 1, table + paragraph('Onder.')),
      },
    );
    expect(tell(document.body)).toBe('een[^footnote 2] twee[^endnote 1][^footnote 1]');
    expect([...document.notes].map(([key, { blocks }]) => [key, tell(blocks)])).toEqual([
      ['footnote 2', ' Eerste in de tekst.'],
      ['endnote 1', '| cel |\nOnder.'],
      ['footnote 1', 'Eerste in het bestand.'],
    ]);
    expect(document.unread).toEqual([]);
  });
});

const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
const comment = (id: number, text: string, paraId = '') =>
  `<w:comment w:id="${id}" w:author="M. Jansen" w:initials="MJ" w:date="2024-05-01T10:00:00Z"><w:p w14:paraId="${paraId}"><w:r><w:annotationRef/></w:r>${run(text)}</w:p></w:comment>`;
const told = (comments: readonly WordComment[]) =>
  comments.map(({ id, paragraph: at, range, replyTo, resolved, blocks }) =>
    [
      `${id}${replyTo === undefined ? '' : ` op ${replyTo}`}${resolved ? ' (af)' : ''}`,
      `${at ?? '-'}: ${range ? `${range.from}-${range.to}` : ''}`,
      tell(blocks),
    ].join(' | '),
  );

describe('comments of a Word file', () => {
  test('should mark what they are about, over runs and paragraphs', () => {
    const document = readBody(
      line(`${run('voor ')}${start(1)}${run('een ')}${start(2)}${run('twee')}${end(2)}`) +
        line(`${run('drie')}${end(1)}${run(' na')}`),
      { comments: comment(2, 'Binnen.') + comment(1, 'Over twee alinea’s.') },
    );
    expect(tell(document.body)).toBe('voor «1 een »«1,2 twee»\n«1 drie» na');
    expect(told(document.comments)).toEqual(['1 | 1: 2-4 | Over twee alinea’s.', '2 | 1: 3-3 | Binnen.']);
    expect(document.comments[0]).toMatchObject({
      author: 'M. Jansen',
      initials: 'MJ',
      date: '2024-05-01T10:00:00Z',
    });
  });

  test('should place a comment without a range where its sign stands', () => {
    const document = readBody(
      paragraph('een') + line(`${run('tw')}<w:r><w:commentReference w:id="1"/></w:r>${run('ee')}`),
      { comments: comment(1, 'Hier.') },
    );
    expect(tell(document.body)).toBe('een\ntwee');
    expect(told(document.comments)).toEqual(['1 | 2: 3-2 | Hier.']);
    expect(document.body[1]).toMatchObject({
      children: [
        { text: 'tw', at: 2 },
        { text: 'ee', at: 3 },
      ],
    });
  });

  test('should read a range that never ends as a point', () => {
    const document = readBody(
      line(`${start(1)}${run('een')}<w:r><w:commentReference w:id="1"/></w:r>${run(' twee')}`),
      { comments: comment(1, 'Los.') },
    );
    expect(tell(document.body)).toBe('een twee');
    expect(told(document.comments)).toEqual(['1 | 1: 2-1 | Los.']);
  });

  test('should not mark a range of a comment that is not in the file', () => {
    const document = readBody(line(`${start(5)}${run('een')}${end(5)}`), { comments: comment(1, 'Ander') });
    expect(tell(document.body)).toBe('een');
    expect(told(document.comments)).toEqual(['1 | -:  | Ander']);
  });

  test('should read answers and what is settled', () => {
    const ex = (id: string, rest: string) => `<w15:commentEx w15:paraId="${id}" ${rest}/>`;
    const document = readBody(
      line(`${start(1)}${run('een')}${end(1)}${end(3)}${start(2)}${run('twee')}${end(2)}`),
      {
        comments:
          comment(1, 'Vraag', 'A1') +
          comment(2, 'Ander', 'A2') +
          comment(3, 'Antwoord', 'A3') +
          comment(4, 'Zonder plaats'),
        commentsExtended:
          ex('A1', 'w15:done="1"') +
          ex('A2', 'w15:done="0"') +
          ex('A3', 'w15:paraIdParent="A1" w15:done="0"'),
      },
    );
    expect(told(document.comments)).toEqual([
      '1 (af) | 1: 1-1 | Vraag',
      '3 op 1 (af) | 1: 2-1 | Antwoord',
      '2 | 1: 2-2 | Ander',
      '4 | -:  | Zonder plaats',
    ]);
  });

  test('should read answers that answer one another', () => {
    const ex = (id: string, parent: string) =>
      `<w15:commentEx w15:paraId="${id}" w15:paraIdParent="${parent}"/>`;
    const document = readBody(paragraph('een'), {
      comments: comment(1, 'a', 'A1') + comment(2, 'b', 'A2'),
      commentsExtended: ex('A1', 'A2') + ex('A2', 'A1'),
    });
    expect(document.comments.map(({ id }) => id)).toEqual(['1', '2']);
  });

  test('should not mark more comments at a time than a text has', () => {
    const many = Array.from({ length: 2000 }, (_, id) => id);
    const document = readBody(line(`${many.map(start).join('')}${run('een')}${many.map(end).join('')}`), {
      comments: many.map((id) => comment(id, 'x')).join(''),
    });
    expect(document.comments.every(({ paragraph: at }) => at === 1)).toBe(true);
    expect(document.body[0]).toMatchObject({ children: [{ text: 'een' }] });
  });
});
