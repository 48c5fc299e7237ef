/**
 * The canonical sections of a proposal: key -> the names by which every template understands them.
 * The first name is the one that the guide uses. Municipalities print their own heading.
 */
export const CANONIEKE_SECTIES: Readonly<Record<string, readonly string[]>> = {
  samenvatting: ['Samenvatting', 'Publiekssamenvatting', 'Kern'],
  aanleiding: ['Aanleiding', 'Inleiding', 'Wat is de aanleiding?', 'Context'],
  bevoegdheid: [
    'Bevoegdheid',
    'Bevoegdheden',
    'Soort bevoegdheid',
    'Rol van de raad',
    'Bevoegdheid van de raad',
  ],
  doel: [
    'Doel',
    'Beoogd resultaat',
    'Beoogd effect',
    'Wat is het doel?',
    'Doel en doelgroep',
    'Centrale vraag',
  ],
  argumenten: ['Argumenten', 'Argumenten en onderbouwing', 'Argumentatie', 'Toelichting'],
  alternatieven: ['Alternatieven', 'Scenario’s', 'Keuzeruimte'],
  kanttekeningen: [
    'Kanttekeningen',
    'Kanttekeningen en onderbouwing',
    'Kanttekeningen en risico’s',
    'Risico’s',
    'Risico’s en kanttekeningen',
  ],
  participatie: ['Participatie', 'Interactie', 'Betrokken partijen', 'Inspraak'],
  eerdere_besluiten: ['Eerdere besluiten', 'Gerelateerde besluiten', 'Eerdere besluitvorming', 'Historie'],
  financien: [
    'Financiën',
    'Financiële gevolgen',
    'Kosten, baten en dekking',
    'Kosten, baten, dekking',
    'Financiële consequenties',
    'Financiële aspecten',
    'Financiële paragraaf',
    'Hoe wordt dit betaald?',
  ],
  juridisch: ['Juridisch', 'Juridische gevolgen', 'Juridische aspecten', 'Juridische consequenties'],
  duurzaamheid: ['Duurzaamheid'],
  inclusie: ['Inclusie'],
  bestuurlijke_aandachtspunten: ['Bestuurlijke aandachtspunten'],
  uitgangspunten: ['Uitgangspunten', 'Inhoudelijke uitgangspunten'],
  beperkingen: ['Beperkingen', 'Randvoorwaarden'],
  proces: ['Proces', 'Procesvoorstel'],
  proceskosten: ['Kosten van het proces', 'Proceskosten'],
  vervolg: ['Vervolg', 'Uitvoering', 'Wat is het vervolg op het raadsbesluit?'],
  planning: ['Planning'],
  communicatie: ['Communicatie'],
  evaluatie: ['Evaluatie'],
};

/** A heading with which the text of a paper may begin, by what stands at its `soort`; that of a proposal for any other. */
export function voorbeeldkop(soort: string | undefined): string {
  switch (soort) {
    case 'amendement':
    case 'subamendement':
    case 'motie':
      return 'Toelichting';
    case 'vergadering':
      return '1';
    default:
      return 'Aanleiding';
  }
}

/** The sections whose `###` parts are numbered n.m against the besluitpunten. */
export const GENUMMERDE_SECTIES: readonly string[] = ['argumenten', 'kanttekeningen'];

/** A heading for comparison: without case, accents, punctuation, soft hyphens and double spaces. */
export function vergelijkbaar(kop: string): string {
  return kop
    .replaceAll('\u00ad', '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
