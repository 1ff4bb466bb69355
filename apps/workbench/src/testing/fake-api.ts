import type { fakeEdge } from "@sottovoce/sidebar/testing";
import type { Page } from "playwright-core";

/** An address where nobody listens: the tab's requests to it are answered in this process. */
export const FAKE_API = "http://127.0.0.1:59399";

/** The API's stand-in behind a tab's requests. Masking is real, translations are marked as invented. */
export async function answerApi(page: Page, edge: ReturnType<typeof fakeEdge>): Promise<void> {
  await page.route(`${FAKE_API}/**`, async (route) => {
    const request = route.request();
    const cors = {
      "access-control-allow-origin": "*",
      "access-control-allow-headers": "authorization, content-type",
    };
    if (request.method() === "OPTIONS") return route.fulfill({ status: 204, headers: cors });
    const reply = await edge.fetch(request.url(), {
      method: request.method(),
      headers: await request.allHeaders(),
      body: request.postData(),
    });
    // The tab may be gone by now.
    await route
      .fulfill({
        status: reply.status,
        headers: { ...cors, "content-type": "application/json" },
        body: await reply.text(),
      })
      .catch(() => undefined);
  });
}
