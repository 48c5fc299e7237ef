import { Parser } from 'htmlparser2';

/** The text of a web page, without what only a program reads; white space is one space. */
export function htmlText(html: string): string {
  const texts: string[] = [];
  let silent = 0;
  const isSilent = (name: string) => ['script', 'style', 'title', 'template'].includes(name);
  const parser = new Parser({
    onopentagname: (name) => {
      if (isSilent(name)) silent += 1;
    },
    onclosetag: (name) => {
      if (isSilent(name)) silent -= 1;
      texts.push(' ');
    },
    ontext: (text) => {
      if (silent === 0) texts.push(text);
    },
  });
  parser.end(html);
  return texts.join('').replaceAll(/\s+/gu, ' ').trim();
}
