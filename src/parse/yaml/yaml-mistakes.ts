import { quoted, writeScalar } from '../../source/yaml-scalar.ts';

/** A slip in one line of YAML, with the columns (from 0) between which it stands. */
export interface Mistake {
  readonly melding: string;
  readonly hint: string;
  readonly start: number;
  readonly end: number;
  readonly herstel?: Lijnherstel;
}

/** What mends a slip: what the line becomes, and that of lines around it with the same slip where these go together. */
export interface Lijnherstel {
  readonly titel: string;
  readonly zeker: boolean;
  /** The whole line written anew; undefined for a line that has not this slip. */
  readonly lijn: (line: string) => string | undefined;
  /** Whether the same is done to all lines of the block, or to those right above and below. */
  readonly ook?: 'alle' | 'naast';
}

/** A slip by its pattern, in which the group `hier` is the place; `hint` gives the correction for what stood there. */
interface Slip {
  readonly pattern: RegExp;
  readonly melding: string;
  readonly hint: string | ((hier: string) => string);
  /** What to write in the place of it, with what that does; undefined where that is not known. */
  readonly wordt?: (hier: string) => string | undefined;
  readonly titel?: string;
  /** Whether it is for the author to choose. */
  readonly keuze?: true;
  readonly ook?: Lijnherstel['ook'];
  /** Whether it stands between braces. */
  readonly haken?: true;
}

const OM_DE_WAARDE = 'Zet aanhalingstekens om de hele waarde';

/** A value in the quotes that it needs behind a key or a dash, or between braces. */
const inBlok = (hier: string) => writeScalar(hier, 'blok');
const inHaken = (hier: string) => writeScalar(hier, 'haken');
const MET_STREEPJE = 'Maak er punten van een lijst van, met een streepje';

const KEY = '[\\p{L}\\p{N}_]+';
/** The dash and the key that may stand before a value. */
const LEAD = `^ *(?:- +)*(?:${KEY}: +)?`;

/** The slips of a newcomer, the surest first. They are looked for only in a line that YAML cannot read. */
const SLIPS: readonly Slip[] = [
  {
    pattern: /^(?<hier> *\t[ \t]*)/d,
    melding: 'Deze regel springt in met een tab.',
    hint: 'Gebruik spaties: twee voor elke stap.',
    titel: 'Spring in met spaties',
    wordt: (hier) => hier.replaceAll('\t', '  '),
    ook: 'alle',
  },
  {
    pattern: new RegExp(`^ *(?:- *)?(?:${KEY}: *)?(?<hier>[\\u00a0\\u2007\\u202f]+)`, 'du'),
    melding: 'Hier staat een harde spatie, zoals Word die maakt.',
    hint: 'Haal het teken weg en typ een gewone spatie.',
    titel: 'Maak er gewone spaties van',
    wordt: (hier) => ' '.repeat(hier.length),
    ook: 'alle',
  },
  {
    pattern: /^\s*(?<hier>[•·▪‣◦●§–—])\s*\S/d,
    titel: MET_STREEPJE,
    ook: 'naast',
    melding: 'Een opsommingsteken uit Word begint hier geen lijst.',
    hint: 'Begin de regel met twee spaties, een streepje en een spatie: `  - tekst`.',
  },
  {
    pattern: /^\s*(?<hier>(?:\d{1,2}|[a-z])[.)])\s+\S/d,
    titel: MET_STREEPJE,
    ook: 'naast',
    melding: 'Een getypt nummer begint hier geen lijst.',
    hint: 'Zet twee spaties, een streepje en een spatie in plaats van het nummer: `  - tekst`. Nummers komen vanzelf.',
  },
  {
    pattern: /^\s*(?<hier>-)(?=[\p{L}"'“„:])/du,
    melding: 'Achter het streepje hoort een spatie.',
    hint: 'Schrijf `- tekst`.',
    titel: 'Zet een spatie achter het streepje',
    wordt: (hier) => `${hier} `,
    ook: 'naast',
  },
  {
    pattern: /(?:^\s*-|[:,[{])\s+(?<hier>[“”„‟«](?:[^“”„‟«»]*[”“»](?=\s*(?:$|#)))?)/d,
    melding: 'YAML kent deze aanhalingstekens niet.',
    hint: 'Gebruik rechte aanhalingstekens (") in plaats van gekrulde.',
    titel: 'Gebruik rechte aanhalingstekens',
    wordt: (hier) => (hier.length > 2 ? inBlok(hier.slice(1, -1)) : undefined),
  },
  {
    pattern: new RegExp(`${LEAD}(?<hier>'[^']*'[^\\s',].*)$`, 'du'),
    melding: 'In deze waarde tussen enkele aanhalingstekens staat een apostrof.',
    hint: (hier) => `Zet er dubbele aanhalingstekens omheen: "${zonderEnkele(hier)}".`,
    titel: 'Zet er dubbele aanhalingstekens omheen',
    wordt: (hier) => (/["\\]/.test(hier) ? inBlok(hier) : `"${zonderEnkele(hier)}"`),
  },
  {
    pattern: new RegExp(`${LEAD}(?<hier>"[^"]*"\\s+[^\\s#].*)$`, 'du'),
    melding: 'Achter het sluitende aanhalingsteken staat nog tekst.',
    hint: (hier) => `Zet aanhalingstekens om de hele waarde: ${quoted(hier)}.`,
    titel: OM_DE_WAARDE,
    wordt: inBlok,
  },
  {
    pattern: /^ *(?:- +)?(?<hier>[\p{Ll}_]+:)(?=[^\s/:])/du,
    melding: 'Achter de dubbele punt hoort een spatie.',
    hint: (hier) => `Schrijf \`${hier} waarde\`.`,
    titel: 'Zet een spatie achter de dubbele punt',
    wordt: (hier) => `${hier} `,
  },
  {
    pattern: new RegExp(`^ *${KEY}: +(?<hier>- .*)$`, 'du'),
    melding: 'Een lijst begint op de volgende regel.',
    hint: (hier) => `Zet dit op een eigen regel, twee spaties ingesprongen: \`  ${hier}\`.`,
    titel: 'Zet dit op een eigen regel',
    wordt: (hier) => `\n  ${hier}`,
  },
  {
    pattern: /\{.*?(?<hier>\d[\d.]*,(?:-{1,2}|[–—=]))(?=\s*[,}])/d,
    melding: 'Tussen accolades scheidt een komma; `,-` kan daar niet achter een bedrag.',
    hint: (hier) => `Schrijf ${hier.replace(/,.*/, '')}.`,
    titel: 'Schrijf het bedrag zonder streepje',
    wordt: (hier) => hier.replace(/,.*/, ''),
  },
  {
    pattern: /\{.*?:\s*(?<hier>-)(?=\s*[,}])/d,
    melding: 'Een streepje is hier geen bedrag.',
    hint: 'Is er in een jaar geen bedrag, laat dat jaar dan weg. Is het nog niet bekend, schrijf dan pm.',
  },
  {
    pattern: /\{.*?:\s*(?<hier>\?)(?=\s*[,}])/d,
    melding: 'Een vraagteken is hier geen bedrag.',
    hint: 'Is het bedrag nog niet bekend, schrijf dan pm.',
  },
  {
    pattern: /\{.*?(?<hier>;)\s*\d{4}\s*:/d,
    titel: 'Zet er komma’s',
    wordt: () => ',',
    melding: 'Tussen accolades scheidt een komma, geen puntkomma.',
    hint: 'Schrijf bijvoorbeeld { 2026: 85.000, 2027: 5.000 }.',
  },
  {
    pattern: /\{.*?:\s*(?<hier>(?:€\s*)?\d[\d.]*,\d{1,2})(?=\s*[,}])/d,
    melding: 'Tussen accolades scheidt een komma: van dit bedrag gaat zo een deel verloren.',
    hint: (hier) => `Zet het bedrag tussen aanhalingstekens: "${hier}".`,
    titel: 'Zet het bedrag tussen aanhalingstekens',
    wordt: inHaken,
  },
  {
    pattern: new RegExp(`[{,]\\s*${KEY}:\\s+(?<hier>[^\\s"'{}[\\],][^"{}[\\],]*:\\s[^{}[\\],]*)`, 'du'),
    melding: 'In deze waarde staat een dubbele punt met een spatie erachter.',
    hint: (hier) => `Zet aanhalingstekens om de hele waarde: ${quoted(hier)}.`,
    titel: OM_DE_WAARDE,
    wordt: inHaken,
  },
  {
    pattern: new RegExp(`[{,]\\s*${KEY}:\\s+(?<hier>[^\\s"'{}[\\],][^"{},]*?\\[[^\\]]*\\][^,{}]*)`, 'du'),
    melding: 'In deze waarde staan rechte haken.',
    hint: (hier) => `Zet aanhalingstekens om de hele waarde: ${quoted(hier)}.`,
    titel: OM_DE_WAARDE,
    wordt: inHaken,
  },
  {
    pattern: new RegExp(`${LEAD}(?<hier>(?:\\[[^\\]]*\\]|\\{[^}]*\\})\\s*[^\\s#\\]}].*)$`, 'du'),
    melding: 'Deze waarde begint met haken.',
    hint: (hier) => `Zet aanhalingstekens om de hele waarde: ${quoted(hier)}.`,
    titel: OM_DE_WAARDE,
    wordt: inBlok,
  },
  {
    pattern: new RegExp(`^ *(?:- +)*${KEY}: +(?<hier>[^\\s"'{[|>#].*?:(?: .*|))$`, 'du'),
    melding: 'In deze waarde staat een dubbele punt met een spatie erachter.',
    hint: (hier) => `Zet rechte aanhalingstekens om de hele waarde: ${quoted(hier)}.`,
    titel: OM_DE_WAARDE,
    wordt: inBlok,
  },
  {
    pattern: new RegExp(`${LEAD}(?<hier>[@%*&!\`].*)$`, 'du'),
    melding: 'Een waarde mag niet met dit teken beginnen.',
    hint: (hier) => `Zet aanhalingstekens om de hele waarde: ${quoted(hier)}.`,
    titel: OM_DE_WAARDE,
    wordt: inBlok,
  },
];

/** The slip that explains why YAML cannot read a line, or undefined when none is known. */
export function findMistake(line: string): Mistake | undefined {
  for (const slip of SLIPS) {
    const { pattern, melding, hint } = slip;
    const match = pattern.exec(line);
    const place = match?.indices?.groups?.hier;
    if (!match || !place) continue;
    const hier = (match.groups?.hier ?? '').trimEnd();
    const [start] = place;
    return {
      melding,
      hint: typeof hint === 'string' ? hint : hint(hier),
      start,
      end: start + Math.max(1, hier.length),
      ...(slip.titel !== undefined && { herstel: herstelVan(slip, slip.titel) }),
    };
  }
  return undefined;
}

function herstelVan({ pattern, wordt, keuze, ook }: Slip, titel: string): Lijnherstel {
  return {
    titel,
    zeker: !keuze,
    ...(ook && { ook }),
    lijn: (line) => {
      const place = pattern.exec(line)?.indices?.groups?.hier;
      if (!place) return undefined;
      const hier = line.slice(...place);
      const trimmed = hier.trimEnd();
      if (!wordt)
        return line.replace(/^(\s*)\S+\s*/, (_, indent: string) => `${indent === '' ? '  ' : indent}- `);
      const written = wordt(ook ? hier : trimmed);
      const rest = line.slice(place[0] + (ook ? hier : trimmed).length);
      return written === undefined
        ? undefined
        : `${line.slice(0, place[0])}${written}${rest}`.replace(/[ \t]+(?=\n)/, '');
    },
  };
}

/** A value without the single quotes around it; the apostrophe of "'s avonds" is no quote. */
function zonderEnkele(value: string): string {
  return /^'[knst][\s-]/.test(value) ? value : value.replace(/^'|'$/g, '');
}

/** How many brackets a line opens without closing them (below zero: closes without opening), outside quotes. */
export function openBrackets(line: string): number {
  const bare = line.replace(/"(?:[^"\\]|\\.)*"|(?<=[:,[{]\s*)'(?:[^']|'')*'|\s#.*$/g, '');
  return (bare.match(/[{[]/g) ?? []).length - (bare.match(/[}\]]/g) ?? []).length;
}
