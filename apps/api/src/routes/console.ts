import { AppError } from "../errors.ts";
import type { Route } from "../route.ts";

/** Where the admins' console is. Its files are the Worker's assets; app.ts adds the page's policy. */
export const CONSOLE = "/admin/";

/** A static page: who is an admin, its calls have to show. */
export const getConsole: Route = {
  method: "GET",
  path: "/admin/*",
  access: "open",
  answer: async (request, { env }) => {
    const url = new URL(request.url);
    // The build knows its address; the folder it lies in does not.
    const file = new URL(url.pathname.slice(CONSOLE.length - 1), url.origin);
    const answer = await env.assets?.fetch(new Request(file, { headers: request.headers }));
    if (answer === undefined || answer.status === 404) throw new AppError("not_found");
    return new Response(answer.body, answer);
  },
};

export const toConsole: Route = {
  method: "GET",
  path: "/admin",
  access: "open",
  answer: () => new Response(null, { status: 308, headers: { location: CONSOLE } }),
};
