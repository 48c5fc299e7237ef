import { describe, expect, test } from 'vitest';
import { resolveRevisions } from '../../../src/ooxml/word/resolve/resolve-revisions.ts';
import { deletedRun, line, readBody, run, tell } from '../../support/tell-word.ts';
import type { WordFileContent } from '../../support/word.ts';

const WHO = 'w:author="M. Jansen" w:date="2024-05-01T10:00:00Z"';
const ins = (inside: string) => `<w:ins w:id="1" ${WHO}>${inside}</w:ins>`;
const del = (inside: string) => `<w:del w:id="2" ${WHO}>${inside}</w:del>`;
const mark = (kind: 'ins' | 'del' | 'moveFrom' | 'moveTo') => `<w:rPr><w:${kind} w:id="3" ${WHO}/></w:rPr>`;
const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${line(run(text))}</w:tc>`;
const row = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const table = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;

/** The text as it stands, accepted and rejected. */
function readings(body: string, content: WordFileContent = {}) {
  const document = readBody(body, content);
  return {
    staat: tell(document.body),
    aanvaard: tell(resolveRevisions(document, 'aanvaard').body),
    verworpen: tell(resolveRevisions(document, 'verworpen').body),
  };
}

describe('tracked changes of text', () => {
  test('should keep both texts and give either', () => {
    const changed = `${run('€ ')}${del(deletedRun('310.000'))}${ins(run('300.000'))}${run(' extra')}`;
    expect(readings(line(changed))).toEqual({
      staat: '€ -{310.000}+{300.000} extra',
      aanvaard: '€ 300.000 extra',
      verworpen: '€ 310.000 extra',
    });
  });

  test('should give what was put in and taken out again in neither', () => {
    expect(readings(line(`${ins(del(deletedRun('b')))}${run('c')}`))).toEqual({
      staat: '+{-{b}}c',
      aanvaard: 'c',
      verworpen: 'c',
    });
  });

  test('should know who changed it and when', () => {
    const { body } = readBody(line(ins(run('nieuw'))));
    expect(body[0]).toMatchObject({
      children: [
        { revisions: [{ kind: 'insertion', id: '1', author: 'M. Jansen', date: '2024-05-01T10:00:00Z' }] },
      ],
    });
  });

  test('should give moved text in one of both places, with the name of the move', () => {
    const from = `<w:moveFromRangeStart w:id="5" w:name="move1"/><w:moveFrom w:id="6">${run('stuk')}</w:moveFrom><w:moveFromRangeEnd w:id="5"/>`;
    const to = `<w:moveToRangeStart w:id="7" w:name="move1"/><w:moveTo w:id="8">${run('stuk')}</w:moveTo><w:moveToRangeEnd w:id="7"/>`;
    const body = line(`${from}${run(' een')}`) + line(`${run('twee ')}${to}`);
    expect(readings(body)).toEqual({
      staat: '<{stuk} een\ntwee >{stuk}',
      aanvaard: ' een\ntwee stuk',
      verworpen: 'stuk een\ntwee ',
    });
    expect(readBody(body).body).toMatchObject([
      { children: [{ revisions: [{ kind: 'move-from', move: 'move1' }] }, {}] },
      { children: [{}, { revisions: [{ kind: 'move-to', move: 'move1' }] }] },
    ]);
  });

  test('should drop the note of which the sign is gone', () => {
    const document = readBody(line(`${run('een')}${del('<w:r><w:footnoteReference w:id="1"/></w:r>')}`), {
      footnotes: `<w:footnote w:id="1">${line(run('noot'))}</w:footnote>`,
    });
    expect([...resolveRevisions(document, 'aanvaard').notes.keys()]).toEqual([]);
    expect([...resolveRevisions(document, 'verworpen').notes.keys()]).toEqual(['footnote 1']);
  });
});

describe('tracked changes of paragraphs', () => {
  test('should join a paragraph of which the mark was put in with the next one when that is rejected', () => {
    expect(readings(line(run('een '), style('Kop') + mark('ins')) + line(run('twee')))).toEqual({
      staat: 'een +¶\ntwee',
      aanvaard: 'een \ntwee',
      verworpen: 'een twee',
    });
  });

  test('should give a joined paragraph the style of the mark that is left', () => {
    const document = readBody(
      line(run('een '), style('Kop') + mark('del')) + line(run('twee'), style('Tekst')),
    );
    const [joined] = resolveRevisions(document, 'aanvaard').body;
    expect(joined).toMatchObject({ number: 1, style: { id: 'Tekst' }, children: [{ text: 'een twee' }] });
  });

  test('should leave out a paragraph that was put in whole', () => {
    const added = line(ins(run('nieuw')), mark('ins'));
    expect(readings(line(run('een')) + added + line(run('twee'))).verworpen).toBe('een\ntwee');
    expect(readings(line(run('een')) + added).verworpen).toBe('een');
    expect(readings(added + table(row(cell('cel')))).verworpen).toBe('| cel |');
  });

  test('should join over a table that is gone, and not over one that stays', () => {
    const gone = table(row(cell('cel'), `<w:del w:id="1" ${WHO}/>`));
    const kept = table(row(cell('cel')));
    const first = line(run('een '), mark('del'));
    expect(readings(first + gone + line(run('twee'))).aanvaard).toBe('een twee');
    expect(readings(first + kept + line(run('twee'))).aanvaard).toBe('een \n| cel |\ntwee');
  });

  test('should keep a paragraph in a cell of which all text is gone', () => {
    const emptied = `<w:tc>${line(del(deletedRun('weg')), mark('del'))}</w:tc>`;
    expect(readings(table(row(emptied + cell('b')))).aanvaard).toBe('|  | b |');
  });

  test('should put the text box of a joined paragraph behind it', () => {
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${line(run('doos'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    expect(readings(line(`${run('een ')}${box}`, mark('del')) + line(run('twee'))).aanvaard).toBe(
      'een twee\n▢1 doos',
    );
  });

  test('should count lists again', () => {
    const item = (inside: string, more = '') =>
      line(inside, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${more}`);
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const body =
      item(run('een')) +
      item(del(deletedRun('twee')), mark('del')) +
      item(run('drie')) +
      item(ins(run('vier')), mark('ins'));
    expect(readings(`${body}${line('')}`, { numbering })).toMatchObject({
      aanvaard: '1. een\n2. drie\n3. vier\n',
      verworpen: '1. een\n2. twee\n3. drie\n',
    });
  });

  test('should give back how a paragraph stood before its style was changed', () => {
    const changed = line(
      run('een'),
      `${style('Kop')}<w:pPrChange w:id="4" ${WHO}><w:pPr>${style('Tekst')}</w:pPr></w:pPrChange>`,
    );
    const document = readBody(changed);
    expect(document.body[0]).toMatchObject({ style: { id: 'Kop' }, before: { style: { id: 'Tekst' } } });
    expect(resolveRevisions(document, 'aanvaard').body[0]).toMatchObject({ style: { id: 'Kop' } });
    const [rejected] = resolveRevisions(document, 'verworpen').body;
    expect(rejected).toMatchObject({ style: { id: 'Tekst' } });
    expect(rejected).not.toHaveProperty('before');
  });

  test('should keep comments at a paragraph that is left', () => {
    const document = readBody(
      line(run('een')) +
        line(
          `<w:commentRangeStart w:id="9"/>${del(deletedRun('twee'))}<w:commentRangeEnd w:id="9"/>`,
          mark('del'),
        ) +
        table(row(cell('cel'))),
      { comments: `<w:comment w:id="9">${line(run('waarom?'))}</w:comment>` },
    );
    const [comment] = resolveRevisions(document, 'aanvaard').comments;
    expect([document.comments[0]?.paragraph, comment?.paragraph]).toEqual([2, 1]);
  });

  test('should make a section part of the next where its last mark is gone', () => {
    const section = (id: string) => `<w:sectPr><w:headerReference w:type="default" r:id="${id}"/></w:sectPr>`;
    const body =
      line(run('een'), section('h1') + mark('del')) + line(run('twee'), section('h2')) + line(run('drie'));
    const document = readBody(`${body}${section('h3')}`, {
      headers: { h1: line(run('A')), h2: line(run('B')), h3: line(run('C')) },
    });
    const told = (read: typeof document) =>
      read.sections.map(({ end, heads }) => `${end ?? '-'} ${tell(heads.default ?? [])}`);
    expect(told(document)).toEqual(['1 A', '2 B', '- C']);
    expect(told(resolveRevisions(document, 'aanvaard'))).toEqual(['1 B', '- C']);
  });
});

describe('tracked changes of tables', () => {
  test('should leave out rows and a whole table', () => {
    const added = `<w:ins w:id="1" ${WHO}/>`;
    const body = table(row(cell('a')), row(cell('b'), added)) + line('') + table(row(cell('c'), added));
    expect(readings(body)).toEqual({
      staat: '| a |\n+| b |\n\n+| c |',
      aanvaard: '| a |\n| b |\n\n| c |',
      verworpen: '| a |\n',
    });
  });

  test('should leave out a column that was put in', () => {
    const added = `<w:cellIns w:id="1" ${WHO}/>`;
    const document = readBody(
      table(row(cell('a') + cell('b', added) + cell('c')), row(cell('d') + cell('e', added) + cell('f'))),
    );
    const [rejected] = resolveRevisions(document, 'verworpen').body;
    expect(tell(document.body)).toBe('| a | +b | c |\n| d | +e | f |');
    expect(rejected).toMatchObject({
      columns: 2,
      rows: [{ cells: [{ column: 0 }, { column: 1 }] }, { cells: [{ column: 0 }, { column: 1 }] }],
    });
  });

  test('should merge cells downwards in the reading in which they are', () => {
    const merge = (state: string) => `<w:cellMerge w:id="1" ${WHO} w:vMerge="${state}"/>`;
    const emptied = `<w:tc><w:tcPr>${merge('cont')}</w:tcPr>${line(del(deletedRun('c')))}</w:tc>`;
    const first = `<w:tc><w:tcPr>${merge('rest')}</w:tcPr>${line(run('a'), mark('ins'))}${line(ins(run('c')))}</w:tc>`;
    expect(
      readings(table(row(first + cell('b')), row(emptied + cell('d')), row(cell('e') + cell('f')))),
    ).toMatchObject({
      aanvaard: '| a / c ⟨1×2⟩ | b |\n| d |\n| e | f |',
      verworpen: '| a | b |\n| c | d |\n| e | f |',
    });
  });

  test('should split cells in the reading in which they are', () => {
    const split = (now: string, old: string) =>
      `<w:cellMerge w:id="1" ${WHO} w:vMerge="${now}" w:vMergeOrig="${old}"/>`;
    expect(
      readings(table(row(cell('a', split('rest', 'rest'))), row(cell('b', split('rest', 'cont'))))),
    ).toMatchObject({ aanvaard: '| a |\n| b |', verworpen: '| a / b ⟨1×2⟩ |\n|  |' });
  });

  test('should shorten a merged cell by the rows that are gone, also by its own', () => {
    const down = '<w:vMerge w:val="restart"/>';
    const gone = `<w:del w:id="1" ${WHO}/>`;
    const rows = (first: string, second: string) =>
      table(
        row(cell('a', down) + cell('b'), first),
        row(cell('', '<w:vMerge/>') + cell('c'), second),
        row(cell('', '<w:vMerge/>') + cell('d')),
      );
    expect(readings(rows('', gone)).aanvaard).toBe('| a ⟨1×2⟩ | b |\n| d |');
    expect(readings(rows(gone, '')).aanvaard).toBe('| a ⟨1×2⟩ | c |\n| d |');
  });
});
