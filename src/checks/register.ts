// Made from the folders of rules by tests/checks/register.test.ts: change it there, with -u.
import { AMENDEMENTPAGINAS } from './elders/amendementpaginas.ts';
import { BESTANDSPAGINAS } from './elders/bestandspaginas.ts';
import { FINANCIENPAGINAS } from './elders/financienpaginas.ts';
import { PROGRAMMAPAGINAS } from './elders/programmapaginas.ts';
import { STEMMINGPAGINAS } from './elders/stemmingpaginas.ts';
import { TABELPAGINAS } from './elders/tabelpaginas.ts';
import { VERGADERINGPAGINAS } from './elders/vergaderingpaginas.ts';
import { WORDPAGINAS } from './elders/wordpaginas.ts';
import type { Regel, Regelpagina } from './regel.ts';
import { accentGrave } from './regels/accent-grave.ts';
import { afbeeldingAlt } from './regels/afbeelding-alt.ts';
import { afbeeldingVorm } from './regels/afbeelding-vorm.ts';
import { afkorting } from './regels/afkorting.ts';
import { afkortingDubbel } from './regels/afkorting-dubbel.ts';
import { afkortingOnbekend } from './regels/afkorting-onbekend.ts';
import { afkortingTitel } from './regels/afkorting-titel.ts';
import { alineaAfgebroken } from './regels/alinea-afgebroken.ts';
import { alternatieven } from './regels/alternatieven.ts';
import { argumentBewering } from './regels/argument-bewering.ts';
import { argumentKop } from './regels/argument-kop.ts';
import { argumentOntbreekt } from './regels/argument-ontbreekt.ts';
import { bedragGrens } from './regels/bedrag-grens.ts';
import { bedragSchrijfwijze } from './regels/bedrag-schrijfwijze.ts';
import { bedragVorm } from './regels/bedrag-vorm.ts';
import { begrotingswijzigingBesluit } from './regels/begrotingswijziging-besluit.ts';
import { begrotingswijzigingOpTijd } from './regels/begrotingswijziging-op-tijd.ts';
import { begrotingswijzigingTabel } from './regels/begrotingswijziging-tabel.ts';
import { bekrachtiging } from './regels/bekrachtiging.ts';
import { beslotenVerboden } from './regels/besloten-verboden.ts';
import { besluitpuntAfkorting } from './regels/besluitpunt-afkorting.ts';
import { besluitpuntBegin } from './regels/besluitpunt-begin.ts';
import { besluitpuntCollege } from './regels/besluitpunt-college.ts';
import { besluitpuntEind } from './regels/besluitpunt-eind.ts';
import { besluitpuntEnkelvoudig } from './regels/besluitpunt-enkelvoudig.ts';
import { besluitpuntGeld } from './regels/besluitpunt-geld.ts';
import { besluitpuntInfinitief } from './regels/besluitpunt-infinitief.ts';
import { besluitpuntJaren } from './regels/besluitpunt-jaren.ts';
import { besluitpuntKennisnemen } from './regels/besluitpunt-kennisnemen.ts';
import { besluitpuntLetter } from './regels/besluitpunt-letter.ts';
import { besluitpuntVaag } from './regels/besluitpunt-vaag.ts';
import { besluitpuntZelfstandig } from './regels/besluitpunt-zelfstandig.ts';
import { bijlageGenoemd } from './regels/bijlage-genoemd.ts';
import { bijnaGelijk } from './regels/bijna-gelijk.ts';
import { bijschriftVerwijzing } from './regels/bijschrift-verwijzing.ts';
import { bronLater } from './regels/bron-later.ts';
import { datumBestaat } from './regels/datum-bestaat.ts';
import { datumSchrijfwijze } from './regels/datum-schrijfwijze.ts';
import { datumWeekdag } from './regels/datum-weekdag.ts';
import { dekkingGenoemd } from './regels/dekking-genoemd.ts';
import { doelMeetbaar } from './regels/doel-meetbaar.ts';
import { dubbelWoord } from './regels/dubbel-woord.ts';
import { eerderBesluit } from './regels/eerder-besluit.ts';
import { geheimhoudingGrond } from './regels/geheimhouding-grond.ts';
import { grondslag } from './regels/grondslag.ts';
import { grondslag192 } from './regels/grondslag-192.ts';
import { grondslagBegrotingswijziging } from './regels/grondslag-begrotingswijziging.ts';
import { grondslagBevoegdheid } from './regels/grondslag-bevoegdheid.ts';
import { grondslagHalf } from './regels/grondslag-half.ts';
import { interneTekst } from './regels/interne-tekst.ts';
import { invulplek } from './regels/invulplek.ts';
import { jarenTegenspraak } from './regels/jaren-tegenspraak.ts';
import { kanttekeningDreiging } from './regels/kanttekening-dreiging.ts';
import { kopNiveau } from './regels/kop-niveau.ts';
import { kopNummer } from './regels/kop-nummer.ts';
import { kopSpatie } from './regels/kop-spatie.ts';
import { kopVet } from './regels/kop-vet.ts';
import { kopZonderTekst } from './regels/kop-zonder-tekst.ts';
import { langeSectie } from './regels/lange-sectie.ts';
import { leesniveau } from './regels/leesniveau.ts';
import { letterspatie } from './regels/letterspatie.ts';
import { lijstInspringing } from './regels/lijst-inspringing.ts';
import { lijstNummers } from './regels/lijst-nummers.ts';
import { linkAdres } from './regels/link-adres.ts';
import { linkTekst } from './regels/link-tekst.ts';
import { losseSterren } from './regels/losse-sterren.ts';
import { naamJaren } from './regels/naam-jaren.ts';
import { nietVanToepassing } from './regels/niet-van-toepassing.ts';
import { officieleNaam } from './regels/officiele-naam.ts';
import { onbekendBesluitpunt } from './regels/onbekend-besluitpunt.ts';
import { onbekendNummer } from './regels/onbekend-nummer.ts';
import { onbekendeVerwijzing } from './regels/onbekende-verwijzing.ts';
import { onderwerp } from './regels/onderwerp.ts';
import { onzichtbaarTeken } from './regels/onzichtbaar-teken.ts';
import { opmaakteken } from './regels/opmaakteken.ts';
import { opsomming } from './regels/opsomming.ts';
import { oudRecht } from './regels/oud-recht.ts';
import { participatie } from './regels/participatie.ts';
import { percentageSchrijfwijze } from './regels/percentage-schrijfwijze.ts';
import { persoonsgegevens } from './regels/persoonsgegevens.ts';
import { rechtsNaarLinks } from './regels/rechts-naar-links.ts';
import { regelNaBlok } from './regels/regel-na-blok.ts';
import { regelUit } from './regels/regel-uit.ts';
import { regelingZonderArtikel } from './regels/regeling-zonder-artikel.ts';
import { schrijfwijze } from './regels/schrijfwijze.ts';
import { spaties } from './regels/spaties.ts';
import { statusVergadering } from './regels/status-vergadering.ts';
import { taal } from './regels/taal.ts';
import { tabelGeplaatst } from './regels/tabel-geplaatst.ts';
import { tabelKop } from './regels/tabel-kop.ts';
import { tabelLeeg } from './regels/tabel-leeg.ts';
import { tabelRij } from './regels/tabel-rij.ts';
import { tabelVorm } from './regels/tabel-vorm.ts';
import { tekenOntbreekt } from './regels/teken-ontbreekt.ts';
import { tekenRegelbegin } from './regels/teken-regelbegin.ts';
import { tekenVerboden } from './regels/teken-verboden.ts';
import { termijn } from './regels/termijn.ts';
import { vergaderingDatum } from './regels/vergadering-datum.ts';
import { verordeningInwerking } from './regels/verordening-inwerking.ts';
import { vervallenArtikel } from './regels/vervallen-artikel.ts';
import { vervolgMoment } from './regels/vervolg-moment.ts';
import { voetnoot } from './regels/voetnoot.ts';
import { voetnootGetypt } from './regels/voetnoot-getypt.ts';
import { voetnootLos } from './regels/voetnoot-los.ts';
import { wensenCollege } from './regels/wensen-college.ts';
import { wensenVaststellen } from './regels/wensen-vaststellen.ts';
import { wisselendeTerm } from './regels/wisselende-term.ts';
import { zinslengte } from './regels/zinslengte.ts';

/** Every rule that looks at a whole proposal; each stands in the file that bears its name. */
export const REGELS: readonly Regel[] = [
  accentGrave,
  afbeeldingAlt,
  afbeeldingVorm,
  afkorting,
  afkortingDubbel,
  afkortingOnbekend,
  afkortingTitel,
  alineaAfgebroken,
  alternatieven,
  argumentBewering,
  argumentKop,
  argumentOntbreekt,
  bedragGrens,
  bedragSchrijfwijze,
  bedragVorm,
  begrotingswijzigingBesluit,
  begrotingswijzigingOpTijd,
  begrotingswijzigingTabel,
  bekrachtiging,
  beslotenVerboden,
  besluitpuntAfkorting,
  besluitpuntBegin,
  besluitpuntCollege,
  besluitpuntEind,
  besluitpuntEnkelvoudig,
  besluitpuntGeld,
  besluitpuntInfinitief,
  besluitpuntJaren,
  besluitpuntKennisnemen,
  besluitpuntLetter,
  besluitpuntVaag,
  besluitpuntZelfstandig,
  bijlageGenoemd,
  bijnaGelijk,
  bijschriftVerwijzing,
  bronLater,
  datumBestaat,
  datumSchrijfwijze,
  datumWeekdag,
  dekkingGenoemd,
  doelMeetbaar,
  dubbelWoord,
  eerderBesluit,
  geheimhoudingGrond,
  grondslag,
  grondslag192,
  grondslagBegrotingswijziging,
  grondslagBevoegdheid,
  grondslagHalf,
  interneTekst,
  invulplek,
  jarenTegenspraak,
  kanttekeningDreiging,
  kopNiveau,
  kopNummer,
  kopSpatie,
  kopVet,
  kopZonderTekst,
  langeSectie,
  leesniveau,
  letterspatie,
  lijstInspringing,
  lijstNummers,
  linkAdres,
  linkTekst,
  losseSterren,
  naamJaren,
  nietVanToepassing,
  officieleNaam,
  onbekendBesluitpunt,
  onbekendNummer,
  onbekendeVerwijzing,
  onderwerp,
  onzichtbaarTeken,
  opmaakteken,
  opsomming,
  oudRecht,
  participatie,
  percentageSchrijfwijze,
  persoonsgegevens,
  rechtsNaarLinks,
  regelNaBlok,
  regelUit,
  regelingZonderArtikel,
  schrijfwijze,
  spaties,
  statusVergadering,
  taal,
  tabelGeplaatst,
  tabelKop,
  tabelLeeg,
  tabelRij,
  tabelVorm,
  tekenOntbreekt,
  tekenRegelbegin,
  tekenVerboden,
  termijn,
  vergaderingDatum,
  verordeningInwerking,
  vervallenArtikel,
  vervolgMoment,
  voetnoot,
  voetnootGetypt,
  voetnootLos,
  wensenCollege,
  wensenVaststellen,
  wisselendeTerm,
  zinslengte,
];

/** The pages of all rules: these, and those that other stages report. */
export const PAGINAS: readonly Regelpagina[] = [
  ...REGELS,
  ...AMENDEMENTPAGINAS,
  ...BESTANDSPAGINAS,
  ...FINANCIENPAGINAS,
  ...PROGRAMMAPAGINAS,
  ...STEMMINGPAGINAS,
  ...TABELPAGINAS,
  ...VERGADERINGPAGINAS,
  ...WORDPAGINAS,
];
