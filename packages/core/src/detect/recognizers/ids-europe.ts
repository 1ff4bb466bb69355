import { alNipt } from "./al/al-nipt.ts";
import { atSozialversicherung } from "./at/at-sozialversicherung.ts";
import { atSteuernummer } from "./at/at-steuernummer.ts";
import { atUid } from "./at/at-uid.ts";
import { beRijksregister } from "./be/be-rijksregister.ts";
import { beVat } from "./be/be-vat.ts";
import { bgEgn } from "./bg/bg-egn.ts";
import { bgEik } from "./bg/bg-eik.ts";
import { bgLnch } from "./bg/bg-lnch.ts";
import { byPersonalNumber } from "./by/by-personal-number.ts";
import { chAhv } from "./ch/ch-ahv.ts";
import { chUid } from "./ch/ch-uid.ts";
import { cyTic } from "./cy/cy-tic.ts";
import { czIco } from "./cz/cz-ico.ts";
import { czRodneCislo } from "./cz/cz-rodne-cislo.ts";
import { deBsnr } from "./de/de-bsnr.ts";
import { deFuhrerschein } from "./de/de-fuhrerschein.ts";
import { deHandelsregister } from "./de/de-handelsregister.ts";
import { deKfz } from "./de/de-kfz.ts";
import { deKrankenversicherung } from "./de/de-krankenversicherung.ts";
import { deLanr } from "./de/de-lanr.ts";
import { dePersonalausweis } from "./de/de-personalausweis.ts";
import { deReisepass } from "./de/de-reisepass.ts";
import { deRentenversicherung } from "./de/de-rentenversicherung.ts";
import { deSteuerId } from "./de/de-steuer-id.ts";
import { deSteuernummer } from "./de/de-steuernummer.ts";
import { deUstId } from "./de/de-ust-id.ts";
import { dkCpr } from "./dk/dk-cpr.ts";
import { dkCvr } from "./dk/dk-cvr.ts";
import { eeIsikukood } from "./ee/ee-isikukood.ts";
import { esCcc } from "./es/es-ccc.ts";
import { esCif } from "./es/es-cif.ts";
import { esCip } from "./es/es-cip.ts";
import { esCups } from "./es/es-cups.ts";
import { esDni } from "./es/es-dni.ts";
import { esNie } from "./es/es-nie.ts";
import { esNss } from "./es/es-nss.ts";
import { fiHetu } from "./fi/fi-hetu.ts";
import { fiYTunnus } from "./fi/fi-y-tunnus.ts";
import { frNir } from "./fr/fr-nir.ts";
import { frSiret } from "./fr/fr-siret.ts";
import { frSpi } from "./fr/fr-spi.ts";
import { frTva } from "./fr/fr-tva.ts";
import { gbDrivingLicence } from "./gb/gb-driving-licence.ts";
import { gbNhs } from "./gb/gb-nhs.ts";
import { gbNino } from "./gb/gb-nino.ts";
import { gbUtr } from "./gb/gb-utr.ts";
import { gbVat } from "./gb/gb-vat.ts";
import { grAfm } from "./gr/gr-afm.ts";
import { grAmka } from "./gr/gr-amka.ts";
import { hrOib } from "./hr/hr-oib.ts";
import { huAdoazonosito } from "./hu/hu-adoazonosito.ts";
import { huAdoszam } from "./hu/hu-adoszam.ts";
import { huSzemelyiAzonosito } from "./hu/hu-szemelyi-azonosito.ts";
import { huTaj } from "./hu/hu-taj.ts";
import { iePps } from "./ie/ie-pps.ts";
import { isKennitala } from "./is/is-kennitala.ts";
import { itCartaIdentita } from "./it/it-carta-identita.ts";
import { itCodiceFiscale } from "./it/it-codice-fiscale.ts";
import { itPartitaIva } from "./it/it-partita-iva.ts";
import { itPatente } from "./it/it-patente.ts";
import { itPod } from "./it/it-pod.ts";
import { ltAsmensKodas } from "./lt/lt-asmens-kodas.ts";
import { luMatricule } from "./lu/lu-matricule.ts";
import { lvPersonasKods } from "./lv/lv-personas-kods.ts";
import { mdIdnp } from "./md/md-idnp.ts";
import { mkEdb } from "./mk/mk-edb.ts";
import { mtId } from "./mt/mt-id.ts";
import { nlBsn } from "./nl/nl-bsn.ts";
import { nlBtw } from "./nl/nl-btw.ts";
import { noFodselsnummer } from "./no/no-fodselsnummer.ts";
import { noKontonummer } from "./no/no-kontonummer.ts";
import { noOrganisasjonsnummer } from "./no/no-organisasjonsnummer.ts";
import { plDowod } from "./pl/pl-dowod.ts";
import { plNip } from "./pl/pl-nip.ts";
import { plPaszport } from "./pl/pl-paszport.ts";
import { plPesel } from "./pl/pl-pesel.ts";
import { plRegon } from "./pl/pl-regon.ts";
import { ptCartaoCidadao } from "./pt/pt-cartao-cidadao.ts";
import { ptInvoice } from "./pt/pt-invoice.ts";
import { ptNif } from "./pt/pt-nif.ts";
import { ptNiss } from "./pt/pt-niss.ts";
import { roCnp } from "./ro/ro-cnp.ts";
import { roCui } from "./ro/ro-cui.ts";
import { rsJmbg } from "./rs/rs-jmbg.ts";
import { rsPib } from "./rs/rs-pib.ts";
import { ruInn } from "./ru/ru-inn.ts";
import { ruInnCompany } from "./ru/ru-inn-company.ts";
import { ruOgrn } from "./ru/ru-ogrn.ts";
import { ruPassport } from "./ru/ru-passport.ts";
import { ruSnils } from "./ru/ru-snils.ts";
import { seOrganisationsnummer } from "./se/se-organisationsnummer.ts";
import { sePersonnummerPlus } from "./se/se-personnummer-plus.ts";
import { sePersonnummer } from "./se/se-personnummer.ts";
import { siDavcna } from "./si/si-davcna.ts";
import { skDic } from "./sk/sk-dic.ts";
import { uaEdrpou } from "./ua/ua-edrpou.ts";
import { uaRnokpp } from "./ua/ua-rnokpp.ts";
import type { Recognizer } from "../types.ts";

/** Numbers that states of Europe give to people and businesses. */
export const IDS_OF_EUROPE: readonly Recognizer[] = [
  alNipt,
  atSozialversicherung,
  atSteuernummer,
  atUid,
  beRijksregister,
  beVat,
  bgEgn,
  bgEik,
  bgLnch,
  byPersonalNumber,
  chAhv,
  chUid,
  cyTic,
  czIco,
  czRodneCislo,
  deBsnr,
  deFuhrerschein,
  deHandelsregister,
  deKfz,
  deKrankenversicherung,
  deLanr,
  dePersonalausweis,
  deReisepass,
  deRentenversicherung,
  deSteuerId,
  deSteuernummer,
  deUstId,
  dkCpr,
  dkCvr,
  eeIsikukood,
  esCcc,
  esCif,
  esCip,
  esCups,
  esDni,
  esNie,
  esNss,
  fiHetu,
  fiYTunnus,
  frNir,
  frSiret,
  frSpi,
  frTva,
  gbDrivingLicence,
  gbNhs,
  gbNino,
  gbUtr,
  gbVat,
  grAfm,
  grAmka,
  hrOib,
  huAdoazonosito,
  huAdoszam,
  huSzemelyiAzonosito,
  huTaj,
  iePps,
  isKennitala,
  itCartaIdentita,
  itCodiceFiscale,
  itPartitaIva,
  itPatente,
  itPod,
  ltAsmensKodas,
  luMatricule,
  lvPersonasKods,
  mdIdnp,
  mkEdb,
  mtId,
  nlBsn,
  nlBtw,
  noFodselsnummer,
  noKontonummer,
  noOrganisasjonsnummer,
  plDowod,
  plNip,
  plPaszport,
  plPesel,
  plRegon,
  ptCartaoCidadao,
  ptInvoice,
  ptNif,
  ptNiss,
  roCnp,
  roCui,
  rsJmbg,
  rsPib,
  ruInn,
  ruInnCompany,
  ruOgrn,
  ruPassport,
  ruSnils,
  seOrganisationsnummer,
  sePersonnummer,
  sePersonnummerPlus,
  siDavcna,
  skDic,
  uaEdrpou,
  uaRnokpp,
];
