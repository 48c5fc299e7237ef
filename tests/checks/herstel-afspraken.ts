/** The rules that a repair of a rule may call up: it leaves something for the author to fill in, which they then ask for. */
export const BRENGT: Readonly<Record<string, readonly string[]>> = {
  alternatieven: ['lege-sectie'],
  'argument-ontbreekt': ['invulplek'],
  participatie: ['lege-sectie'],
  'sectie-ontbreekt': ['lege-sectie'],
  voetnoot: ['invulplek'],
  // Only when its name is known can be seen that a group stands on both sides.
  'fractie-onbekend': ['fractie-telling'],
};

/** The rules whose hint states an answer though no repair writes it, and why. */
export const ZONDER_HERSTEL: Readonly<Record<string, string>> = {
  'argument-bewering': 'alleen de schrijver weet welke bewering hij waarmaakt',
  'bijschrift-verwijzing': 'waar de tabel moet komen, weet alleen de schrijver',
  'stuk-uitkomst': 'alleen de griffier weet wat er van het stuk is geworden',
  'motie-wijzigt': 'of het een motie of een amendement is, weet alleen de indiener',
  'motie-vreemd': 'welke van de twee klopt, weet alleen de indiener',
  stemming: 'wie hoe stemde, weet alleen de griffier',
  'stemming-personen': 'de stembriefjes moeten nog worden overgenomen',
  herstemming: 'de stembriefjes van de herstemming moeten nog worden overgenomen',
  loting: 'wie het lot aanwees, weet alleen de griffier',
  quorum: 'of de vergadering opnieuw is belegd, weet alleen de griffier',
  'status-uitkomst':
    'de melding staat bij de vergadering; de status staat in een ander bestand, dat misschien al vastligt',
};
