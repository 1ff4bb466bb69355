import type { DryRunReply, Settings } from "@sottovoce/contract";
import type { CallerContext } from "../../context.ts";
import { connectVendors } from "../../tenant/build-view.ts";
import { lineUp } from "../routing/line-up.ts";
import { policyOf } from "../translations/policy.ts";
import { checkSettings } from "./check.ts";
import { SAMPLE_TICKETS } from "../samples/tickets.ts";
import { weakeningsOf } from "./weakenings.ts";

/** Nothing is saved and no service is asked: tickets of our own are masked and vendors lined up as the settings would have it. @throws AppError */
export async function dryRun(context: CallerContext, settings: Settings): Promise<DryRunReply> {
  checkSettings(context, settings);
  const { secrets, settings: current } = await secretsAndSettings(context);
  const vendors = connectVendors(settings, secrets, { findVendor: context.findVendor, fetch: context.guardedFetch });
  const proposed: CallerContext = { ...context, settings, routing: settings.routing, vendors };

  const tickets = await Promise.all(
    SAMPLE_TICKETS.map(async ({ language, target, text }) => {
      const [now, then] = await Promise.all([mask(context, text, language), mask(proposed, text, language)]);
      const work = { source: language, target, contentType: "ticket", paragraphs: [then.text], terms: [] } as const;
      const { eligible, excluded } = await lineUp(proposed, { ...work, endsAt: 0, accepts: () => true });
      return {
        language,
        maskedNow: now.masked.length,
        maskedThen: then.masked.length,
        vendorWouldSee: then.text,
        vendors: eligible.map(({ id }) => id),
        excluded: excluded.map(({ id, reason }) => ({ id, reason })),
      };
    }),
  );
  return { weakens: weakeningsOf(current, settings), tickets };
}

async function mask({ createPseudonymizer, scan, settings }: CallerContext, text: string, locale: string) {
  const pseudonymizer = await createPseudonymizer({ crypto, scope: "dry-run", scan, policy: policyOf(settings) });
  try {
    return await pseudonymizer.mask(text, { locale });
  } finally {
    pseudonymizer.destroy();
  }
}

async function secretsAndSettings({ tenants, caller, settings }: CallerContext) {
  const snapshot = await tenants.object(caller.tenant).snapshot({});
  return typeof snapshot === "string"
    ? { secrets: {}, settings }
    : { secrets: snapshot.secrets, settings: snapshot.settings };
}
