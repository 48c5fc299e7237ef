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
  'amendement-dubbel': 'nog geen',
  'stuk-uitkomst': 'nog geen',
  'motie-wijzigt': 'nog geen',
  'motie-vreemd': 'nog geen',
  stemming: 'nog geen',
  staking: 'nog geen',
  'fractie-mist': 'nog geen',
  'stemming-personen': 'nog geen',
  herstemming: 'nog geen',
  loting: 'nog geen',
  quorum: 'nog geen',
  'status-uitkomst': 'nog geen',
};
