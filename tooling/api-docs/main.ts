/** `node main.ts`: writes docs/api/sottovoce.postman_collection.json from the API's own description. */
import { writeFileSync } from "node:fs";
import { openApiDocument } from "@sottovoce/api/openapi";
import { collectionOf } from "./collection.ts";
import { COLLECTION_FILE, writeCollection } from "./files.ts";

writeFileSync(COLLECTION_FILE, writeCollection(await collectionOf(openApiDocument())));
