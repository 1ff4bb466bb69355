import { VendorsReply } from "@sottovoce/contract";
import { jsonRoute } from "../route.ts";
import { listVendors } from "../services/vendors/list.ts";

export const getVendors = jsonRoute({
  method: "GET",
  path: "/v1/vendors",
  access: "admin",
  summary: "How the configured translation services stand: circuits, times, characters, alarms",
  reply: VendorsReply,
  run: (context) => listVendors(context),
});
