import { arCbu } from "./ar/ar-cbu.ts";
import { arCuit } from "./ar/ar-cuit.ts";
import { brCnh } from "./br/br-cnh.ts";
import { brCnpj } from "./br/br-cnpj.ts";
import { brCpf } from "./br/br-cpf.ts";
import { brPis } from "./br/br-pis.ts";
import { brTituloEleitor } from "./br/br-titulo-eleitor.ts";
import { caBn } from "./ca/ca-bn.ts";
import { caHealthCard } from "./ca/ca-health-card.ts";
import { caSin } from "./ca/ca-sin.ts";
import { clRut } from "./cl/cl-rut.ts";
import { coNit } from "./co/co-nit.ts";
import { doCedula } from "./do/do-cedula.ts";
import { ecCedula } from "./ec/ec-cedula.ts";
import { ecRuc } from "./ec/ec-ruc.ts";
import { gtCui } from "./gt/gt-cui.ts";
import { mxClabe } from "./mx/mx-clabe.ts";
import { mxCurp } from "./mx/mx-curp.ts";
import { mxNss } from "./mx/mx-nss.ts";
import { mxRfc } from "./mx/mx-rfc.ts";
import { peRuc } from "./pe/pe-ruc.ts";
import { usDea } from "./us/us-dea.ts";
import { usEin } from "./us/us-ein.ts";
import { usItin } from "./us/us-itin.ts";
import { usMbi } from "./us/us-mbi.ts";
import { usNpi } from "./us/us-npi.ts";
import { usRouting } from "./us/us-routing.ts";
import { usSsn } from "./us/us-ssn.ts";
import { uyCedula } from "./uy/uy-cedula.ts";
import { veRif } from "./ve/ve-rif.ts";
import type { Recognizer } from "../types.ts";

/** Numbers that states of the Americas give to people and businesses. */
export const IDS_OF_AMERICAS: readonly Recognizer[] = [
  arCbu,
  arCuit,
  brCnh,
  brCnpj,
  brCpf,
  brPis,
  brTituloEleitor,
  caBn,
  caHealthCard,
  caSin,
  clRut,
  coNit,
  doCedula,
  ecCedula,
  ecRuc,
  gtCui,
  mxClabe,
  mxCurp,
  mxNss,
  mxRfc,
  peRuc,
  usDea,
  usEin,
  usItin,
  usMbi,
  usNpi,
  usRouting,
  usSsn,
  uyCedula,
  veRif,
];
