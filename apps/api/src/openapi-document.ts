import { routes } from "./app.ts";
import { describeApi } from "./openapi.ts";

/** What GET /openapi.json answers. */
export const openApiDocument = () => describeApi(routes);
