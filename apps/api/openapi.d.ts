/** What GET /openapi.json answers, for tools that must not be compiled as a Worker. */
export declare function openApiDocument(): unknown;
