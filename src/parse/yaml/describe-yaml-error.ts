import type { YAMLError } from 'yaml';

interface Description {
  readonly melding: string;
  readonly hint?: string;
}

const QUOTE =
  'Staat er een dubbele punt met een spatie in de tekst? Zet de hele waarde dan tussen aanhalingstekens.';

/** What each error code of the yaml library means for an author. */
const DESCRIPTIONS: Readonly<Record<string, Description>> = {
  ALIAS_PROPS: { melding: 'Verwijzingen (`*naam`) zijn niet toegestaan.' },
  BAD_ALIAS: {
    melding: 'Een waarde mag niet met `*` of `&` beginnen.',
    hint: 'Zet de waarde tussen aanhalingstekens.',
  },
  BAD_COLLECTION_TYPE: {
    melding: 'Deze waarde heeft een aanduiding die hier niet past.',
  },
  BAD_DIRECTIVE: {
    melding: 'Een regel mag niet met `%` beginnen.',
    hint: 'Zet de waarde tussen aanhalingstekens.',
  },
  BAD_DQ_ESCAPE: {
    melding: 'Tussen dubbele aanhalingstekens heeft `\\` een bijzondere betekenis, en deze bestaat niet.',
    hint: "Gebruik enkele aanhalingstekens ('…') of schrijf `\\\\`.",
  },
  BAD_INDENT: {
    melding: 'Deze regel springt niet even ver in als de regels waar hij bij hoort.',
    hint: 'Laat sleutels die bij elkaar horen op dezelfde kolom beginnen, met spaties en niet met tabs.',
  },
  BAD_PROP_ORDER: {
    melding: 'Aanduidingen met `&` of `!` zijn niet toegestaan.',
  },
  BAD_SCALAR_START: {
    melding: 'Een waarde mag niet met dit teken beginnen.',
    hint: 'Zet de waarde tussen aanhalingstekens.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    melding: 'Op deze regel staan twee sleutels achter elkaar.',
    hint: QUOTE,
  },
  BLOCK_IN_FLOW: {
    melding: 'Tussen `{ }` of `[ ]` kan geen lijst met streepjes of inspringende sleutels staan.',
    hint: 'Zet er komma’s tussen, of schrijf alles zonder haken op eigen regels.',
  },
  DUPLICATE_KEY: { melding: 'Deze sleutel staat er al.' },
  IMPOSSIBLE: { melding: 'Dit is niet te lezen.' },
  KEY_OVER_1024_CHARS: { melding: 'Deze sleutel is te lang.', hint: QUOTE },
  MISSING_CHAR: {
    melding: 'Hier ontbreekt een teken: een aanhalingsteken, haak, komma of dubbele punt die iets afsluit.',
    hint: 'Kijk ook op de regels erboven of elk aanhalingsteken en elke haak wordt gesloten.',
  },
  MULTILINE_IMPLICIT_KEY: {
    melding: 'Hier staat geen sleutel met een dubbele punt.',
    hint: 'Schrijf `sleutel: waarde`; laat een vervolgregel van een lange waarde verder inspringen.',
  },
  MULTIPLE_ANCHORS: { melding: 'Aanduidingen met `&` zijn niet toegestaan.' },
  MULTIPLE_DOCS: {
    melding: 'Hier begint een tweede blok gegevens.',
    hint: 'Er is één blok, tussen de eerste en de tweede regel `---`.',
  },
  MULTIPLE_TAGS: { melding: 'Aanduidingen met `!` zijn niet toegestaan.' },
  NON_STRING_KEY: { melding: 'Een sleutel moet een woord zijn.' },
  TAB_AS_INDENT: {
    melding: 'Deze regel springt in met een tab.',
    hint: 'Gebruik spaties: twee voor elke stap.',
  },
  TAG_RESOLVE_FAILED: {
    melding: 'Een waarde mag niet met `!` beginnen.',
    hint: 'Zet de waarde tussen aanhalingstekens.',
  },
  UNEXPECTED_TOKEN: {
    melding: 'Hier staat iets dat niet op deze plaats hoort.',
    hint: QUOTE,
  },
};

/** A Dutch sentence and a hint for an error of the yaml library. */
export function describeYamlError(error: YAMLError): Description {
  return (
    DESCRIPTIONS[error.code] ?? {
      melding: 'Dit is niet te lezen als sleutel met waarde.',
      hint: QUOTE,
    }
  );
}
