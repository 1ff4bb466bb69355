import type { Route } from "../route.ts";

export const getDocs: Route = { method: "GET", path: "/docs", access: "open", answer: () => new Response("") };
