import { aeEmiratesId } from "./ae/ae-emirates-id.ts";
import { auAbn } from "./au/au-abn.ts";
import { auAcn } from "./au/au-acn.ts";
import { auMedicare } from "./au/au-medicare.ts";
import { auTfn } from "./au/au-tfn.ts";
import { cnResidentId } from "./cn/cn-resident-id.ts";
import { cnUscc } from "./cn/cn-uscc.ts";
import { egNationalId } from "./eg/eg-national-id.ts";
import { ghCard } from "./gh/gh-card.ts";
import { hkHkid } from "./hk/hk-hkid.ts";
import { idNik } from "./id/id-nik.ts";
import { idNpwp } from "./id/id-npwp.ts";
import { ilId } from "./il/il-id.ts";
import { inAadhaar } from "./in/in-aadhaar.ts";
import { inDrivingLicence } from "./in/in-driving-licence.ts";
import { inEpic } from "./in/in-epic.ts";
import { inGstin } from "./in/in-gstin.ts";
import { inPan } from "./in/in-pan.ts";
import { irNationalCode } from "./ir/ir-national-code.ts";
import { jpCorporateNumber } from "./jp/jp-corporate-number.ts";
import { jpDriverLicense } from "./jp/jp-driver-license.ts";
import { jpMyNumber } from "./jp/jp-my-number.ts";
import { jpResidenceCard } from "./jp/jp-residence-card.ts";
import { kePin } from "./ke/ke-pin.ts";
import { krBrn } from "./kr/kr-brn.ts";
import { krDriverLicense } from "./kr/kr-driver-license.ts";
import { krPassport } from "./kr/kr-passport.ts";
import { krRrn } from "./kr/kr-rrn.ts";
import { kwCivilId } from "./kw/kw-civil-id.ts";
import { kzIin } from "./kz/kz-iin.ts";
import { lkNic } from "./lk/lk-nic.ts";
import { maCin } from "./ma/ma-cin.ts";
import { myMykad } from "./my/my-mykad.ts";
import { ngNin } from "./ng/ng-nin.ts";
import { nzIrd } from "./nz/nz-ird.ts";
import { nzNhi } from "./nz/nz-nhi.ts";
import { phIds } from "./ph/ph-ids.ts";
import { pkCnic } from "./pk/pk-cnic.ts";
import { saNationalId } from "./sa/sa-national-id.ts";
import { sgNricMistyped } from "./sg/sg-nric-mistyped.ts";
import { sgNric } from "./sg/sg-nric.ts";
import { sgUen } from "./sg/sg-uen.ts";
import { thNationalId } from "./th/th-national-id.ts";
import { trKimlik } from "./tr/tr-kimlik.ts";
import { trVkn } from "./tr/tr-vkn.ts";
import { twNationalId } from "./tw/tw-national-id.ts";
import { twUbn } from "./tw/tw-ubn.ts";
import { vnCccd } from "./vn/vn-cccd.ts";
import { vnMst } from "./vn/vn-mst.ts";
import { zaId } from "./za/za-id.ts";
import type { Recognizer } from "../types.ts";

/** Numbers that states of Africa, Asia and Oceania give to people and businesses. */
export const IDS_OF_WORLD: readonly Recognizer[] = [
  aeEmiratesId,
  auAbn,
  auAcn,
  auMedicare,
  auTfn,
  cnResidentId,
  cnUscc,
  egNationalId,
  ghCard,
  hkHkid,
  idNik,
  idNpwp,
  ilId,
  inAadhaar,
  inDrivingLicence,
  inEpic,
  inGstin,
  inPan,
  irNationalCode,
  jpCorporateNumber,
  jpDriverLicense,
  jpMyNumber,
  jpResidenceCard,
  kePin,
  krBrn,
  krDriverLicense,
  krPassport,
  krRrn,
  kwCivilId,
  kzIin,
  lkNic,
  maCin,
  myMykad,
  ngNin,
  nzIrd,
  nzNhi,
  phIds,
  pkCnic,
  saNationalId,
  sgNric,
  sgNricMistyped,
  sgUen,
  thNationalId,
  trKimlik,
  trVkn,
  twNationalId,
  twUbn,
  vnCccd,
  vnMst,
  zaId,
];
