import { readFileSync } from "node:fs";

const LISTEN = "0A";
/** As Linux writes 127.0.0.1 and ::1, in groups of four bytes of which the lowest comes first. */
const LOOPBACK = new Set(["0100007F", "00000000000000000000000001000000", "0000000000000000FFFF00000100007F"]);

/** Addresses other than the loopback one on which somebody listens at this port; undefined where the system does not say. */
export function exposedAddresses(
  port: number,
  tables: readonly string[] | undefined = readTables(),
): string[] | undefined {
  const wanted = port.toString(16).toUpperCase().padStart(4, "0");
  return tables?.flatMap((table) =>
    table.split("\n").flatMap((line) => {
      const [, local = "", , state] = line.trim().split(/\s+/);
      const [address = "", at] = local.split(":");
      return state === LISTEN && at === wanted && !LOOPBACK.has(address) ? [address] : [];
    }),
  );
}

function readTables(): string[] | undefined {
  try {
    const ipv4 = readFileSync("/proc/net/tcp", "utf8");
    return [ipv4, readOr("/proc/net/tcp6", "")];
  } catch {
    return undefined;
  }
}

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return otherwise;
  }
}
