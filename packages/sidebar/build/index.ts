export { packedModel } from "./packed-model.ts";
export { packedWords } from "./packed-words.ts";
