import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAdres, LANGSTE_ADRES, readAdres } from '../../src/document/adres.ts';

describe('readAdres', () => {
  test.each([
    ['https://www.voorbeeld.nl', 'https://www.voorbeeld.nl'],
    ['http://voorbeeld.nl/?a=1&b=2#hier', 'http://voorbeeld.nl/?a=1&b=2#hier'],
    ['HTTP://A.EXAMPLE/', 'http://A.EXAMPLE/'],
    ['https://raad.example:8443/x', 'https://raad.example:8443/x'],
    ['https://www.voorbeeld.nl/één', 'https://www.voorbeeld.nl/%C3%A9%C3%A9n'],
    [
      'https://www.voorbeeld.nl/lijst?filter[jaar]=2026|2027',
      'https://www.voorbeeld.nl/lijst?filter%5Bjaar%5D=2026%7C2027',
    ],
    ['https://www.voorbeeld.nl/a%20b', 'https://www.voorbeeld.nl/a%20b'],
    ['https://www.voorbeeld.nl/@raad', 'https://www.voorbeeld.nl/@raad'],
    ['https://www.geünieerd.nl/x', 'https://www.xn--genieerd-75a.nl/x'],
    ['mailto:griffie@voorbeeld.nl', 'mailto:griffie@voorbeeld.nl'],
    [
      'mailto:griffie@voorbeeld.nl?subject=Inspreken%20op%207%20juni',
      'mailto:griffie@voorbeeld.nl?subject=Inspreken%20op%207%20juni',
    ],
    ['tel:+31-10-1234567', 'tel:+31-10-1234567'],
  ])('takes %s', (typed, adres) => {
    expect(readAdres(typed)).toEqual({ ok: true, adres });
    expect(readAdres(adres)).toEqual({ ok: true, adres });
  });

  test.each([
    ['nothing', '', 'geen adres'],
    ['a path', 'bijlagen/plan.pdf', 'geen volledig webadres'],
    ['a name without scheme', 'www.voorbeeld.nl', 'geen volledig webadres'],
    ['a script', 'javascript:alert(1)', 'geen volledig webadres'],
    ['a script in other letters', 'JaVaScRiPt:alert(1)', 'geen volledig webadres'],
    ['a script behind an entity', '&#106;avascript:alert(1)', 'geen volledig webadres'],
    ['data', 'data:text/html,<b>x</b>', 'geen volledig webadres'],
    ['a file', 'file:///etc/passwd', 'geen volledig webadres'],
    ['another kind of address', 'ftp://voorbeeld.nl/', 'geen volledig webadres'],
    ['a share of Windows', '\\\\server\\deel', 'backslash'],
    ['a share by slashes', '//server/deel', 'geen volledig webadres'],
    ['a backslash for a slash', 'https:\\\\voorbeeld.nl', 'backslash'],
    ['one slash', 'https:/voorbeeld.nl', 'geen volledig webadres'],
    ['no slashes', 'https:voorbeeld.nl', 'geen volledig webadres'],
    ['no host', 'https:///pad', 'geen volledig webadres'],
    ['a name before the host', 'https://www.rijksoverheid.nl@elders.example/', '@ voor de naam'],
    ['a name and password', 'https://a:b@voorbeeld.nl/', '@ voor de naam'],
    ['an attribute', '" onmouseover="alert(1)', 'geen volledig webadres'],
    ['a quote', 'https://voorbeeld.nl/"x', 'niet kan: "'],
    ['a tag', 'https://voorbeeld.nl/<b>', 'niet kan: <'],
    ['a space', 'https://voorbeeld.nl/a b', 'spatie'],
    ['a line end', 'https://voorbeeld.nl/a\nb', 'U+000A'],
    ['a tab', 'java\tscript:x', 'U+0009'],
    ['a character that turns the order', 'https://voorbeeld.nl/\u202efdp', 'U+202E'],
    ['a private character', 'https://voorbeeld.nl/\ue000', 'U+E000'],
    ['a soft hyphen', 'https://voor\u00adbeeld.nl/', 'U+00AD'],
    ['a zero width space', 'https://voorbeeld.nl\u200b/', 'U+200B'],
    ['half a character', 'https://voorbeeld.nl/\ud800', 'U+D800'],
    ['a number for a host', 'http://0x7f.1/', 'geen naam van een website'],
    ['a host in wide letters', 'https://ｖoorbeeld.nl/', 'geen naam van een website'],
    ['a host in percents', 'https://voor%62eeld.nl/', 'geen naam van een website'],
    ['an impossible port', 'https://voorbeeld.nl:99999/', 'geen naam van een website'],
    ['a loose percent', 'https://voorbeeld.nl/50%', 'procentteken'],
    ['a mail to nobody', 'mailto:', 'geen e-mailadres'],
    ['a mail with more than is seen', 'mailto:a@voorbeeld.nl?bcc=b@elders.example', 'geen e-mailadres'],
    ['a mail to two', 'mailto:a@voorbeeld.nl,b@elders.example', 'geen e-mailadres'],
    ['a telephone code', 'tel:*21*0612345678#', 'geen telefoonnummer'],
  ])('refuses %s', (_, typed, melding) => {
    const lezing = readAdres(typed);
    expect(lezing).toMatchObject({ ok: false });
    expect(lezing.ok ? '' : lezing.melding).toContain(melding);
  });

  test('gives only what RFC 3986 allows, and reads that as it is', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc
        .tuple(
          fc.constantFrom('https://', 'http://', 'mailto:', 'tel:', 'HTTPS:'),
          fc.string({ unit: 'binary' }),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const lezing = readAdres(text);
        if (!lezing.ok) return;
        expect(lezing.adres).toMatch(/^(https?:\/\/|mailto:|tel:)[\w.~:/?#[\]@!$&'()*+,;=%-]+$/);
        expect(readAdres(lezing.adres)).toEqual(lezing);
        expect(URL.canParse(lezing.adres)).toBe(true);
      }),
      { seed: 11, numRuns: 2000 },
    );
  });

  test('takes every address of the web', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => isAdres(url)),
      { seed: 12, numRuns: 500 },
    );
  });

  test('should refuse what is longer than any program follows', () => {
    const at = 'https://www.voorbeeld.nl/';
    const long = `${at}${'a'.repeat(LANGSTE_ADRES - at.length)}`;
    expect(readAdres(long).ok).toBe(true);
    expect(readAdres(`${long}a`)).toMatchObject({ ok: false, melding: expect.stringContaining('2000') });
  });
});
