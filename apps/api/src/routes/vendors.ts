import {
  CompareReply,
  CompareRequest,
  VendorKindsReply,
  VendorsReply,
  VendorTestReply,
  VendorTestRequest,
} from "@sottovoce/contract";
import { jsonRoute } from "../route.ts";
import { compareVendors } from "../services/vendors/compare.ts";
import { listKinds } from "../services/vendors/kinds.ts";
import { listVendors } from "../services/vendors/list.ts";
import { testVendor } from "../services/vendors/test.ts";

export const getVendors = jsonRoute({
  method: "GET",
  path: "/v1/vendors",
  access: "admin",
  summary: "How the configured translation services stand: circuits, times, characters, alarms",
  reply: VendorsReply,
  run: (context) => listVendors(context),
});

export const getVendorKinds = jsonRoute({
  method: "GET",
  path: "/v1/vendors/kinds",
  access: "admin",
  summary: "Every service that can be set up, and what it asks for",
  reply: VendorKindsReply,
  run: () => listKinds(),
});

export const postVendorTest = jsonRoute({
  method: "POST",
  path: "/v1/vendors:test",
  access: "admin",
  summary: "Try a service with sentences of our own, the way a ticket goes",
  body: VendorTestRequest,
  reply: VendorTestReply,
  errors: ["invalid_request"],
  run: (context, { body }) => testVendor(context, body),
});

export const postCompare = jsonRoute({
  method: "POST",
  path: "/v1/compare",
  access: "admin",
  summary: "Services side by side on sentences of our own",
  body: CompareRequest,
  reply: CompareReply,
  errors: ["invalid_request"],
  run: (context, { body }) => compareVendors(context, body),
});
