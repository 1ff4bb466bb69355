import { readNameModel } from "@sottovoce/testing/name-model";
import { describe, expect, it } from "vitest";
import { createScan } from "./scan.ts";
import { createDetector, standardDetector } from "./standard.ts";
import { readNetwork } from "./tagger/read-network.ts";

describe("a scan", () => {
  it("tells what was found, and what the rest of the conversation should know", async () => {
    const text = "Me llamo Marta Gil, mi IBAN es ES91 2100 0418 4502 0005 1332";
    const { findings, people, values } = await createScan(createDetector())(text, { locale: "es" });
    expect(findings.map(({ entity, start, end }) => [entity, text.slice(start, end)])).toEqual([
      ["PERSON", "Marta Gil"],
      ["IBAN", "ES91 2100 0418 4502 0005 1332"],
    ]);
    expect(people).toEqual(["Marta Gil"]);
    expect(values).toEqual([{ entity: "IBAN", value: "ES91 2100 0418 4502 0005 1332" }]);
  });

  it("knows what the conversation told before, and what a person released", async () => {
    const scan = createScan(createDetector());
    const known = [{ entity: "VEHICLE", value: "GK 482 ZT" }] as const;
    const told = await scan("marta y gk482zt", { people: ["Marta Gil"], known });
    expect(told.findings.map(({ entity }) => entity)).toEqual(["PERSON", "VEHICLE"]);
    const released = await scan("Me llamo Marta Gil", { locale: "es", released: [{ start: 0, end: 18 }] });
    expect(released.findings).toEqual([]);
  });

  it("rejects where the detector throws", async () => {
    const refiner = {
      id: "broken",
      refine: () => {
        throw new Error("broken");
      },
    };
    await expect(createScan({ recognizers: [], refiners: [refiner] })("Hola")).rejects.toThrow("broken");
  });
});

describe("the detector", () => {
  it("is the rules alone, or the rules and the model that the project carries", () => {
    expect(createDetector()).toBe(standardDetector);
    const ids = createDetector({ names: readNetwork(readNameModel()) }).recognizers.map(({ id }) => id);
    expect(ids).toEqual([...standardDetector.recognizers.map(({ id }) => id), "name-tagger"]);
  });
});
