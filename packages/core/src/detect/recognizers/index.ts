import { addressAr } from "./address/address-ar.ts";
import { addressCity } from "./address/address-city.ts";
import { addressCompound } from "./address/address-compound.ts";
import { addressEnglish } from "./address/address-english.ts";
import { addressField } from "./address/address-field.ts";
import { addressGrid } from "./address/address-grid.ts";
import { addressHe } from "./address/address-he.ts";
import { addressHi } from "./address/address-hi.ts";
import { addressJa } from "./address/address-ja.ts";
import { addressKo } from "./address/address-ko.ts";
import { addressNumbered } from "./address/address-numbered.ts";
import { addressPostcode, addressBritishPostcode, addressBox, addressEircode } from "./address/address-postcode.ts";
import { addressStreet } from "./address/address-street.ts";
import { addressTh } from "./address/address-th.ts";
import { addressZh } from "./address/address-zh.ts";
import { accountIdNear } from "./any/account-id-near.ts";
import { accountId } from "./any/account-id.ts";
import { age } from "./any/age.ts";
import { bankAccount } from "./any/bank-account.ts";
import { bankCzech, bankHungarian, bankPolish } from "./any/bank-shape.ts";
import { cardMasked, cardTail } from "./any/card-tail.ts";
import { codeWord } from "./any/code-word.ts";
import { passwordShape, tokenShape, upiAddress } from "./any/token-shape.ts";
import { vehicleBrand } from "./any/vehicle-brand.ts";
import { bookingCode } from "./any/booking-code.ts";
import { cardMistyped } from "./any/card-mistyped.ts";
import { card } from "./any/card.ts";
import { chatLine } from "./any/chat-line.ts";
import { code, longCode, longNumber, uuid } from "./any/code.ts";
import { cryptoWallet, cryptoWalletWord } from "./any/crypto-wallet.ts";
import { dateOfBirthAfter } from "./any/date-of-birth-after.ts";
import { dateOfBirth } from "./any/date-of-birth.ts";
import { dateRelative } from "./any/date-relative.ts";
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
import { mac, macWord } from "./any/mac.ts";
import { nationalIdWord } from "./any/national-id-word.ts";
import { organization } from "./any/organization.ts";
import { passport } from "./any/passport.ts";
import { phone } from "./any/phone.ts";
import { plateAlone } from "./any/plate-alone.ts";
import { plateShape } from "./any/plate-shape.ts";
import { s10Parcel } from "./any/s10-parcel.ts";
import { connectionString, secretAssigned } from "./any/secret-assigned.ts";
import { secretKey } from "./any/secret-key.ts";
import { secretWord } from "./any/secret-word.ts";
import { taxIdWord } from "./any/tax-id-word.ts";
import { url } from "./any/url.ts";
import { handle, username } from "./any/username.ts";
import { vehiclePlate } from "./any/vehicle-plate.ts";
import { vin } from "./any/vin.ts";
import { personField } from "./person/person-field.ts";
import { personGreeting } from "./person/person-greeting.ts";
import { personHeader } from "./person/person-header.ts";
import { personHonorific } from "./person/person-honorific.ts";
import { personIntroduction } from "./person/person-introduction.ts";
import { personLastLine } from "./person/person-last-line.ts";
import { personRole } from "./person/person-role.ts";
import { personSignature } from "./person/person-signature.ts";
import { personSlash } from "./person/person-slash.ts";
import { personSpeaker } from "./person/person-speaker.ts";
import { personTitle } from "./person/person-title.ts";
import { IDS_OF_EUROPE } from "./ids-europe.ts";
import { IDS_OF_AMERICAS } from "./ids-americas.ts";
import { IDS_OF_WORLD } from "./ids-world.ts";
import type { Recognizer } from "../types.ts";

/** The list: one line each. Order does not matter, the overlap refiner decides. */
export const RECOGNIZERS: readonly Recognizer[] = [
  addressAr,
  addressCity,
  addressCompound,
  addressEnglish,
  addressField,
  addressGrid,
  addressHe,
  addressHi,
  addressJa,
  addressKo,
  addressNumbered,
  addressPostcode,
  addressBritishPostcode,
  addressBox,
  addressEircode,
  addressStreet,
  addressTh,
  addressZh,
  accountId,
  accountIdNear,
  age,
  bankAccount,
  bankCzech,
  bankHungarian,
  bankPolish,
  cardMasked,
  cardTail,
  codeWord,
  passwordShape,
  tokenShape,
  upiAddress,
  vehicleBrand,
  bookingCode,
  cardMistyped,
  card,
  chatLine,
  code,
  longCode,
  longNumber,
  uuid,
  cryptoWallet,
  cryptoWalletWord,
  dateOfBirth,
  dateOfBirthAfter,
  date,
  dateRelative,
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
  macWord,
  nationalIdWord,
  organization,
  passport,
  phone(),
  plateAlone,
  plateShape,
  s10Parcel,
  connectionString,
  secretAssigned,
  secretKey,
  secretWord,
  taxIdWord,
  url,
  handle,
  username,
  vehiclePlate,
  vin,
  personField,
  personSlash,
  personGreeting,
  personHeader,
  personHonorific,
  personIntroduction,
  personLastLine,
  personRole,
  personSignature,
  personSpeaker,
  personTitle,
  ...IDS_OF_EUROPE,
  ...IDS_OF_AMERICAS,
  ...IDS_OF_WORLD,
];
