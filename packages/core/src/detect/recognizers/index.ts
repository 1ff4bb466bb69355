import { addressAr } from "./address/address-ar.ts";
import { addressCity } from "./address/address-city.ts";
import { addressCompound } from "./address/address-compound.ts";
import { addressEnglish } from "./address/address-english.ts";
import { addressField } from "./address/address-field.ts";
import { addressGrid } from "./address/address-grid.ts";
import { addressJa } from "./address/address-ja.ts";
import { addressKo } from "./address/address-ko.ts";
import { addressPostcode, addressBritishPostcode, addressBox } from "./address/address-postcode.ts";
import { addressStreet } from "./address/address-street.ts";
import { addressZh } from "./address/address-zh.ts";
import { accountIdNear } from "./any/account-id-near.ts";
import { accountId } from "./any/account-id.ts";
import { age } from "./any/age.ts";
import { bankAccount } from "./any/bank-account.ts";
import { bookingCode } from "./any/booking-code.ts";
import { cardMistyped } from "./any/card-mistyped.ts";
import { card } from "./any/card.ts";
import { code, longCode, longNumber, uuid } from "./any/code.ts";
import { cryptoWallet } from "./any/crypto-wallet.ts";
import { dateOfBirthAfter } from "./any/date-of-birth-after.ts";
import { dateOfBirth } from "./any/date-of-birth.ts";
import { date } from "./any/date.ts";
import { deviceSerial } from "./any/device-serial.ts";
import { doorCode } from "./any/door-code.ts";
import { driverLicense } from "./any/driver-license.ts";
import { emailSpelled, emailProvider } from "./any/email-spelled.ts";
import { email } from "./any/email.ts";
import { euVat } from "./any/eu-vat.ts";
import { healthId } from "./any/health-id.ts";
import { ibanMistyped } from "./any/iban-mistyped.ts";
import { iban } from "./any/iban.ts";
import { imei } from "./any/imei.ts";
import { ipv4, ipv6 } from "./any/ip.ts";
import { mac } from "./any/mac.ts";
import { nationalIdWord } from "./any/national-id-word.ts";
import { passport } from "./any/passport.ts";
import { phone } from "./any/phone.ts";
import { plateShape } from "./any/plate-shape.ts";
import { s10Parcel } from "./any/s10-parcel.ts";
import { secretKey } from "./any/secret-key.ts";
import { secretWord } from "./any/secret-word.ts";
import { url } from "./any/url.ts";
import { handle, username } from "./any/username.ts";
import { vehiclePlate } from "./any/vehicle-plate.ts";
import { vin } from "./any/vin.ts";
import { arCuit } from "./ar/ar-cuit.ts";
import { atSozialversicherung } from "./at/at-sozialversicherung.ts";
import { atUid } from "./at/at-uid.ts";
import { auAbn } from "./au/au-abn.ts";
import { auMedicare } from "./au/au-medicare.ts";
import { auTfn } from "./au/au-tfn.ts";
import { beRijksregister } from "./be/be-rijksregister.ts";
import { beVat } from "./be/be-vat.ts";
import { bgEgn } from "./bg/bg-egn.ts";
import { brCnpj } from "./br/br-cnpj.ts";
import { brCpf } from "./br/br-cpf.ts";
import { caSin } from "./ca/ca-sin.ts";
import { chAhv } from "./ch/ch-ahv.ts";
import { clRut } from "./cl/cl-rut.ts";
import { cnResidentId } from "./cn/cn-resident-id.ts";
import { czRodneCislo } from "./cz/cz-rodne-cislo.ts";
import { dePersonalausweis } from "./de/de-personalausweis.ts";
import { deRentenversicherung } from "./de/de-rentenversicherung.ts";
import { deSteuerId } from "./de/de-steuer-id.ts";
import { deUstId } from "./de/de-ust-id.ts";
import { dkCpr } from "./dk/dk-cpr.ts";
import { eeIsikukood } from "./ee/ee-isikukood.ts";
import { esCcc } from "./es/es-ccc.ts";
import { esCif } from "./es/es-cif.ts";
import { esCip } from "./es/es-cip.ts";
import { esCups } from "./es/es-cups.ts";
import { esDni } from "./es/es-dni.ts";
import { esNie } from "./es/es-nie.ts";
import { esNss } from "./es/es-nss.ts";
import { fiHetu } from "./fi/fi-hetu.ts";
import { frNir } from "./fr/fr-nir.ts";
import { frSiret } from "./fr/fr-siret.ts";
import { frSpi } from "./fr/fr-spi.ts";
import { gbNhs } from "./gb/gb-nhs.ts";
import { gbNino } from "./gb/gb-nino.ts";
import { gbUtr } from "./gb/gb-utr.ts";
import { grAfm } from "./gr/gr-afm.ts";
import { grAmka } from "./gr/gr-amka.ts";
import { hrOib } from "./hr/hr-oib.ts";
import { iePps } from "./ie/ie-pps.ts";
import { ilId } from "./il/il-id.ts";
import { inAadhaar } from "./in/in-aadhaar.ts";
import { inPan } from "./in/in-pan.ts";
import { isKennitala } from "./is/is-kennitala.ts";
import { itCodiceFiscale } from "./it/it-codice-fiscale.ts";
import { itPartitaIva } from "./it/it-partita-iva.ts";
import { itPod } from "./it/it-pod.ts";
import { jpMyNumber } from "./jp/jp-my-number.ts";
import { krRrn } from "./kr/kr-rrn.ts";
import { mxClabe } from "./mx/mx-clabe.ts";
import { mxCurp } from "./mx/mx-curp.ts";
import { mxRfc } from "./mx/mx-rfc.ts";
import { nlBsn } from "./nl/nl-bsn.ts";
import { nlBtw } from "./nl/nl-btw.ts";
import { noFodselsnummer } from "./no/no-fodselsnummer.ts";
import { personAr, personArKnown } from "./person/person-ar.ts";
import { personField } from "./person/person-field.ts";
import { personGreeting } from "./person/person-greeting.ts";
import { personHeader } from "./person/person-header.ts";
import { personIntroduction } from "./person/person-introduction.ts";
import {
  personJaFull,
  personJaHonorific,
  personJaIntroduction,
  personJaReading,
  personJaRelative,
  personJaShape,
  personJaSurname,
} from "./person/person-ja.ts";
import { personKnown } from "./person/person-known.ts";
import { personKo, personKoKnown, personKoRole } from "./person/person-ko.ts";
import { personLine } from "./person/person-line.ts";
import { personPair } from "./person/person-pair.ts";
import { personRole } from "./person/person-role.ts";
import { personSignature } from "./person/person-signature.ts";
import { personSlash } from "./person/person-slash.ts";
import { personSpeaker } from "./person/person-speaker.ts";
import { personTitle } from "./person/person-title.ts";
import { personZh, personZhShape, personZhSignature } from "./person/person-zh.ts";
import { plDowod } from "./pl/pl-dowod.ts";
import { plNip } from "./pl/pl-nip.ts";
import { plPesel } from "./pl/pl-pesel.ts";
import { ptCartaoCidadao } from "./pt/pt-cartao-cidadao.ts";
import { ptInvoice } from "./pt/pt-invoice.ts";
import { ptNif } from "./pt/pt-nif.ts";
import { ptNiss } from "./pt/pt-niss.ts";
import { roCnp } from "./ro/ro-cnp.ts";
import { ruInn } from "./ru/ru-inn.ts";
import { ruSnils } from "./ru/ru-snils.ts";
import { sePersonnummer } from "./se/se-personnummer.ts";
import { sgNric } from "./sg/sg-nric.ts";
import { trKimlik } from "./tr/tr-kimlik.ts";
import { usEin } from "./us/us-ein.ts";
import { usItin } from "./us/us-itin.ts";
import { usRouting } from "./us/us-routing.ts";
import { usSsn } from "./us/us-ssn.ts";
import { zaId } from "./za/za-id.ts";
import type { Recognizer } from "../types.ts";

/** The list: one line each. Order does not matter, the overlap refiner decides. */
export const RECOGNIZERS: readonly Recognizer[] = [
  addressAr,
  addressCity,
  addressCompound,
  addressEnglish,
  addressField,
  addressGrid,
  addressJa,
  addressKo,
  addressPostcode,
  addressBritishPostcode,
  addressBox,
  addressStreet,
  addressZh,
  accountId,
  accountIdNear,
  age,
  bankAccount,
  bookingCode,
  cardMistyped,
  card,
  code,
  longCode,
  longNumber,
  uuid,
  cryptoWallet,
  dateOfBirth,
  dateOfBirthAfter,
  date,
  deviceSerial,
  doorCode,
  driverLicense,
  emailSpelled,
  emailProvider,
  email,
  euVat,
  healthId,
  ibanMistyped,
  iban,
  imei,
  ipv4,
  ipv6,
  mac,
  nationalIdWord,
  passport,
  phone(),
  plateShape,
  s10Parcel,
  secretKey,
  secretWord,
  url,
  handle,
  username,
  vehiclePlate,
  vin,
  arCuit,
  atSozialversicherung,
  atUid,
  auAbn,
  auMedicare,
  auTfn,
  beRijksregister,
  beVat,
  bgEgn,
  brCnpj,
  brCpf,
  caSin,
  chAhv,
  clRut,
  cnResidentId,
  czRodneCislo,
  dePersonalausweis,
  deRentenversicherung,
  deSteuerId,
  deUstId,
  dkCpr,
  eeIsikukood,
  esCcc,
  esCif,
  esCip,
  esCups,
  esDni,
  esNie,
  esNss,
  fiHetu,
  frNir,
  frSiret,
  frSpi,
  gbNhs,
  gbNino,
  gbUtr,
  grAfm,
  grAmka,
  hrOib,
  iePps,
  ilId,
  inAadhaar,
  inPan,
  isKennitala,
  itCodiceFiscale,
  itPartitaIva,
  itPod,
  jpMyNumber,
  krRrn,
  mxClabe,
  mxCurp,
  mxRfc,
  nlBsn,
  nlBtw,
  noFodselsnummer,
  personAr,
  personArKnown,
  personJaFull,
  personJaHonorific,
  personJaIntroduction,
  personJaReading,
  personJaRelative,
  personJaShape,
  personJaSurname,
  personKo,
  personKoKnown,
  personKoRole,
  personZh,
  personZhShape,
  personZhSignature,
  personField,
  personSlash,
  personGreeting,
  personHeader,
  personIntroduction,
  personKnown,
  personLine,
  personPair,
  personRole,
  personSignature,
  personSpeaker,
  personTitle,
  plDowod,
  plNip,
  plPesel,
  ptCartaoCidadao,
  ptInvoice,
  ptNif,
  ptNiss,
  roCnp,
  ruInn,
  ruSnils,
  sePersonnummer,
  sgNric,
  trKimlik,
  usEin,
  usItin,
  usRouting,
  usSsn,
  zaId,
];
