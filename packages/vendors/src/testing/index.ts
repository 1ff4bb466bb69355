// Nothing here needs a test runner, so that a Worker under test can hold a fake. The suite for authors of vendors is conformance.ts.
export { fakeFetch, silence } from "./fake-fetch.ts";
export type { FakeFetch, SentRequest } from "./fake-fetch.ts";
export { DAMAGES, fakeVendor } from "./fake-vendor.ts";
export type { Damage, FakeBehaviour, FakeCall, FakeVendor } from "./fake-vendor.ts";
