import { describe, expect, test } from 'vitest';
import type { MarkupNode } from '../../src/template/markup/markup.ts';
import { parseMarkup } from '../../src/template/markup/parse-markup.ts';

function show(nodes: readonly MarkupNode[], text: string): string {
  return nodes
    .map((node) =>
      node.type === 'text'
        ? JSON.stringify(node.value)
        : `${text.slice(node.start, node.openEnd)}[${show(node.children, text)}]${text.slice(node.closeStart, node.closeStart + 2)}`,
    )
    .join(' ');
}

const parse = (text: string) => show(parseMarkup(text).children, text);
const problems = (text: string) =>
  parseMarkup(text).problems.map(({ melding, start, end }) => `${melding} «${text.slice(start, end)}»`);

describe('parseMarkup', () => {
  test('should give elements with the places of their parts', () => {
    expect(parse('a<p class="x">b<br>c</p>')).toBe('"a" <p class="x">["b" <br>[]c< "c"]</');
    expect(parseMarkup('<a href="x&amp;y" b>t</a>').children).toMatchObject([
      {
        attributes: [
          { name: 'href', value: 'x&y', start: 3, end: 17 },
          { name: 'b', value: '' },
        ],
      },
    ]);
  });

  test('should decode entities, each at its place', () => {
    expect(parseMarkup('x &eacute;&#8364; y').children).toEqual([
      { type: 'text', value: 'x ', start: 0 },
      { type: 'text', value: 'é', start: 2 },
      { type: 'text', value: '€', start: 10 },
      { type: 'text', value: ' y', start: 17 },
    ]);
  });

  test('should leave out comments', () => {
    expect(parse('<p>a<!-- <b> -->b</p>')).toBe('<p>["a" "b"]</');
  });

  test('should repair nothing in silence', () => {
    expect(problems('<p>a')).toEqual(['<p> wordt niet afgesloten. «<p>»']);
    expect(problems('<p><em>a</p>')).toEqual(['<em> wordt niet afgesloten voor </p>. «<em>»']);
    expect(problems('a</p>')).toEqual(['</p> sluit niets af. «</p>»']);
    expect(problems('<br></br>')).toEqual(['</br> sluit niets af. «</br>»']);
    expect(problems('a <p class="x')).toEqual(['De tag <p is niet af. «<p»']);
    expect(problems('<p>a<p>b</p></p>')).toEqual([]);
  });
});
