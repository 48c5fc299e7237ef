/** The rules that a repair of a rule may call up: it leaves something for the author to fill in, which they then ask for. */
export const BRENGT: Readonly<Record<string, readonly string[]>> = {};

/** The rules whose hint states an answer though no repair writes it, and why. */
export const ZONDER_HERSTEL: Readonly<Record<string, string>> = {
  'argument-bewering': 'nog geen',
  'bijschrift-verwijzing': 'nog geen',
  'interne-tekst': 'nog geen',
  'onzichtbaar-teken': 'nog geen',
  persoonsgegevens: 'nog geen',
  'regel-uit': 'nog geen',
  'tabel-geplaatst': 'nog geen',
  voetnoot: 'nog geen',
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
