import { describe, expect, it, vi } from "vitest";
import { createResolver, type Resolve } from "./resolve.ts";
import { checkHost, checkUrl, type HostRules, type Refusal } from "./url-guard.ts";

const publicly: Resolve = () => Promise.resolve({ ok: true, addresses: ["104.18.2.3", "2606:4700::6812:203"] });
const cloud: HostRules = { isSelfHosted: false, resolve: publicly };
const home: HostRules = { ...cloud, isSelfHosted: true };

const HOSTILE: readonly (readonly [url: string, reason: Refusal])[] = [
  ["", "not_a_url"],
  ["example.com", "not_a_url"],
  ["//example.com", "not_a_url"],
  ["https://", "not_a_url"],
  ["https:///", "not_a_url"],
  ["https://exa mple.com", "not_a_url"],
  ["https://exa\tmple.com", "not_a_url"],
  ["https://exa\nmple.com", "not_a_url"],
  [" https://example.com", "not_a_url"],
  ["https://example.com\\@127.0.0.1/", "not_a_url"],
  ["https:\\\\127.0.0.1\\", "not_a_url"],
  ["https://example.com\u0000.evil.example.org", "not_a_url"],
  ["https://loc\u00adalhost/", "not_a_url"],
  ["https://local\u200bhost/", "not_a_url"],
  ["https://256.256.256.256/", "not_a_url"],
  ["https://1.2.3.4.5/", "not_a_url"],
  ["https://0x100000000/", "not_a_url"],
  ["https://example.com:99999/", "not_a_url"],
  ["https://[::1/", "not_a_url"],
  ["https://[fe80::1%25eth0]/", "not_a_url"],
  ["https://xn--/", "host_name"],
  [`https://example.com/${"a".repeat(2_000)}`, "not_a_url"],
  ["http://example.com/", "not_https"],
  ["ftp://example.com/", "not_https"],
  ["file:///etc/passwd", "not_https"],
  ["gopher://127.0.0.1:6379/_x", "not_https"],
  ["data:text/plain,x", "not_https"],
  ["javascript:alert(1)", "not_https"],
  ["ws://example.com/", "not_https"],
  ["wss://example.com/", "not_https"],
  ["blob:https://example.com/1", "not_https"],
  ["http://169.254.169.254/latest/meta-data/", "not_https"],
  ["https://user@example.com/", "credentials"],
  ["https://user:password@example.com/", "credentials"],
  ["https://:password@example.com/", "credentials"],
  ["https://@example.com/", "credentials"],
  ["https://example.com@127.0.0.1/", "credentials"],
  ["https://example.com%40x@127.0.0.1/", "credentials"],
  ["https://example.com/#@127.0.0.1", "fragment"],
  ["https://example.com#", "fragment"],
  ["https://example.com/#/api", "fragment"],
  ["https://example.com:22/", "port"],
  ["https://example.com:80/", "port"],
  ["https://example.com:6379/", "port"],
  ["https://example.com:8080/", "port"],
  ["https://localhost/", "host_name"],
  ["https://LOCALHOST/", "host_name"],
  ["https://localhost./", "host_name"],
  ["https://api.localhost/", "host_name"],
  ["https://localhost.localdomain/", "host_name"],
  ["https://ⓛocalhost/", "host_name"],
  ["https://printer.local/", "host_name"],
  ["https://kubernetes.default.svc.cluster.local/", "host_name"],
  ["https://metadata.google.internal/", "host_name"],
  ["https://metadata.google.internal./", "host_name"],
  ["https://metadata.goog/", "host_name"],
  ["https://METADATA.GOOG/", "host_name"],
  ["https://instance-data.ec2.internal/", "host_name"],
  ["https://vault.internal/", "host_name"],
  ["https://router.home.arpa/", "host_name"],
  ["https://1.0.0.127.in-addr.arpa/", "host_name"],
  ["https://nas.lan/", "host_name"],
  ["https://wiki.corp/", "host_name"],
  ["https://wiki.intranet/", "host_name"],
  ["https://intranet/", "host_name"],
  ["https://metadata/", "host_name"],
  ["https://example.com./", "host_name"],
  ["https://a..example.com/", "host_name"],
  ["https://-.example.com/", "host_name"],
  ["https://service.onion/", "host_name"],
  ["https://host.test/", "host_name"],
  ["https://127.0.0.1/", "private_address"],
  ["https://127.1/", "private_address"],
  ["https://127.0.1/", "private_address"],
  ["https://127.255.255.254/", "private_address"],
  ["https://127.0.0.1./", "private_address"],
  ["https://2130706433/", "private_address"],
  ["https://0x7f000001/", "private_address"],
  ["https://0x7f.0.0.1/", "private_address"],
  ["https://0x7F.1/", "private_address"],
  ["https://0177.0.0.1/", "private_address"],
  ["https://017700000001/", "private_address"],
  ["https://00000177.0.0.01/", "private_address"],
  ["https://%31%32%37.0.0.1/", "private_address"],
  ["https://１２７.０.０.１/", "private_address"],
  ["https://127。0。0。1/", "private_address"],
  ["https://①②⑦.0.0.1/", "private_address"],
  ["https://0/", "private_address"],
  ["https://0.0.0.0/", "private_address"],
  ["https://0.1.2.3/", "private_address"],
  ["https://10.0.0.1/", "private_address"],
  ["https://167772161/", "private_address"],
  ["https://172.16.0.1/", "private_address"],
  ["https://172.31.255.255/", "private_address"],
  ["https://192.168.1.1/", "private_address"],
  ["https://192.168.257/", "private_address"],
  ["https://0xc0a80101/", "private_address"],
  ["https://169.254.169.254/", "private_address"],
  ["https://2852039166/", "private_address"],
  ["https://0xa9fea9fe/", "private_address"],
  ["https://0251.0376.0251.0376/", "private_address"],
  ["https://168.63.129.16/", "private_address"],
  ["https://100.64.0.1/", "private_address"],
  ["https://100.100.100.200/", "private_address"],
  ["https://192.0.0.192/", "private_address"],
  ["https://192.0.2.1/", "private_address"],
  ["https://192.88.99.1/", "private_address"],
  ["https://198.18.0.1/", "private_address"],
  ["https://198.51.100.1/", "private_address"],
  ["https://203.0.113.1/", "private_address"],
  ["https://224.0.0.1/", "private_address"],
  ["https://240.0.0.1/", "private_address"],
  ["https://255.255.255.255/", "private_address"],
  ["https://[::]/", "private_address"],
  ["https://[::1]/", "private_address"],
  ["https://[0:0:0:0:0:0:0:1]/", "private_address"],
  ["https://[::127.0.0.1]/", "private_address"],
  ["https://[::ffff:127.0.0.1]/", "private_address"],
  ["https://[::ffff:7f00:1]/", "private_address"],
  ["https://[::ffff:169.254.169.254]/", "private_address"],
  ["https://[::ffff:8.8.8.8]/", "private_address"],
  ["https://[::ffff:0:127.0.0.1]/", "private_address"],
  ["https://[64:ff9b::127.0.0.1]/", "private_address"],
  ["https://[64:ff9b::a9fe:a9fe]/", "private_address"],
  ["https://[64:ff9b:1::7f00:1]/", "private_address"],
  ["https://[2002:7f00:1::]/", "private_address"],
  ["https://[2002:a9fe:a9fe::]/", "private_address"],
  ["https://[2001::1]/", "private_address"],
  ["https://[2001:db8::1]/", "private_address"],
  ["https://[3fff::1]/", "private_address"],
  ["https://[fc00::1]/", "private_address"],
  ["https://[fd00:ec2::254]/", "private_address"],
  ["https://[fd20:ce::254]/", "private_address"],
  ["https://[fe80::1]/", "private_address"],
  ["https://[fec0::1]/", "private_address"],
  ["https://[ff02::1]/", "private_address"],
  ["https://[100::1]/", "private_address"],
  ["https://[5f00::1]/", "private_address"],
  ["https://8.8.8.8/", "ip_literal"],
  ["https://134744072/", "ip_literal"],
  ["https://[2606:4700:4700::1111]/", "ip_literal"],
];

describe("what admins may name", () => {
  it("S43: the table is long, and each line in it once", () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(120);
    expect(new Set(HOSTILE.map(([url]) => url)).size).toBe(HOSTILE.length);
  });

  it.each(HOSTILE)("S43: refuses %j: %s", async (url, reason) => {
    const resolve = vi.fn<Resolve>(publicly);
    expect(await checkHost(url, { ...cloud, resolve })).toEqual({ ok: false, reason });
    expect(resolve).not.toHaveBeenCalled();
  });

  it.each([
    ["https://api.example.com", "https://api.example.com/"],
    ["https://API.Example.com:443/v2?x=1", "https://api.example.com/v2?x=1"],
    ["https://münchen.de/", "https://xn--mnchen-3ya.de/"],
    ["https://xn--mnchen-3ya.de/a", "https://xn--mnchen-3ya.de/a"],
    ["https://a_b.example.co.uk/", "https://a_b.example.co.uk/"],
    ["https://localhost.example.com/", "https://localhost.example.com/"],
    ["https://internal.example.com/", "https://internal.example.com/"],
  ])("allows %s", async (url, href) => {
    expect(await checkHost(url, cloud)).toMatchObject({ ok: true, url: { href } });
  });

  it("allows the ports it is told, and no other", () => {
    expect(checkUrl("https://example.com:8443/", { isSelfHosted: false, ports: [8443] }).ok).toBe(true);
    expect(checkUrl("https://example.com:8444/", { isSelfHosted: false, ports: [8443] }).ok).toBe(false);
  });

  it.each([
    "127.0.0.1",
    "10.1.2.3",
    "192.168.0.9",
    "169.254.169.254",
    "100.64.1.1",
    "0.0.0.0",
    "::1",
    "fd12::1",
    "fe80::1",
    "::ffff:10.0.0.1",
    "64:ff9b::a00:1",
    "2002:a00:1::",
    "not an address",
    "",
  ])("S43: refuses a name of which one address is %j", async (address) => {
    const resolve: Resolve = () => Promise.resolve({ ok: true, addresses: ["104.18.2.3", address] });
    expect(await checkHost("https://mt.example.org/", { ...cloud, resolve })).toEqual({
      ok: false,
      reason: "private_address",
    });
  });

  it("asks nobody about hosts of our own code", async () => {
    const resolve = vi.fn<Resolve>(() => Promise.resolve({ ok: false, reason: "dns_failed" }));
    const rules = { ...cloud, resolve, fixedHosts: new Set(["api.deepl.com"]) };
    expect((await checkHost("https://api.deepl.com/v2", rules)).ok).toBe(true);
    expect((await checkHost("http://api.deepl.com/v2", rules)).ok).toBe(false);
    expect((await checkHost("https://api.deepl.com.example.org/", rules)).ok).toBe(false);
    expect(resolve).toHaveBeenCalledTimes(1);
  });

  it.each([
    "http://libretranslate:5000/",
    "http://127.0.0.1:5000/",
    "https://10.0.0.7/",
    "http://[::1]:8080/",
    "https://mt.local/",
    "https://[fd12::1]/",
  ])("lets whoever runs it at home call %s, without asking a resolver elsewhere", async (url) => {
    const resolve = vi.fn<Resolve>(publicly);
    expect((await checkHost(url, { ...home, resolve })).ok).toBe(true);
    expect(resolve).not.toHaveBeenCalled();
  });

  it.each([
    ["http://169.254.169.254/", "private_address"],
    ["http://[::ffff:169.254.169.254]/", "private_address"],
    ["http://[::169.254.169.254]/", "private_address"],
    ["http://[64:ff9b::a9fe:a9fe]/", "private_address"],
    ["http://[2002:a9fe:a9fe::]/", "private_address"],
    ["http://[fd00:ec2::254]/", "private_address"],
    ["http://[fe80::1]/", "private_address"],
    ["http://100.100.100.200/", "private_address"],
    ["http://168.63.129.16/", "private_address"],
    ["http://0.0.0.0:5000/", "private_address"],
    ["http://metadata.google.internal/", "host_name"],
    ["http://u:p@127.0.0.1/", "credentials"],
    ["ftp://127.0.0.1/", "not_https"],
  ])("S43: refuses %s at home too: %s", async (url, reason) => {
    expect(await checkHost(url, home)).toEqual({ ok: false, reason });
  });
});

describe("resolving names", () => {
  type Answer = { readonly type: number; readonly data: string; readonly TTL: number };
  const dns = (answers: Readonly<Record<string, readonly Answer[] | Response>>) =>
    vi.fn(async (input: RequestInfo | URL, _init?: RequestInit) => {
      const type = new URL(input instanceof Request ? input.url : input).searchParams.get("type") ?? "";
      const answer = answers[type] ?? [];
      return answer instanceof Response ? answer.clone() : Response.json({ Status: 0, Answer: answer });
    });
  const a = (data: string, TTL = 300): Answer => ({ type: 1, data, TTL });

  it("asks for both kinds, leaves aliases out, and says nothing but the name", async () => {
    const fetch = dns({
      A: [{ type: 5, data: "cdn.example.net.", TTL: 9 }, a("104.18.2.3")],
      AAAA: [{ type: 28, data: "2606:4700::1", TTL: 60 }],
    });
    const resolved = await createResolver({ fetch, now: () => 0 })("mt.example.org");
    expect(resolved).toEqual({ ok: true, addresses: ["104.18.2.3", "2606:4700::1"] });
    expect(fetch.mock.calls.map(([url]) => url)).toEqual([
      "https://cloudflare-dns.com/dns-query?name=mt.example.org&type=A",
      "https://cloudflare-dns.com/dns-query?name=mt.example.org&type=AAAA",
    ]);
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ headers: { accept: "application/dns-json" }, redirect: "manual" });
  });

  it.each([
    ["one half failed", { A: [a("104.18.2.3")], AAAA: new Response(null, { status: 503 }) }, "dns_failed"],
    ["the answer is not JSON", { A: new Response("<html>"), AAAA: [] }, "dns_failed"],
    ["the answer is another JSON", { A: Response.json([1]), AAAA: [] }, "dns_failed"],
    ["the server failed", { A: Response.json({ Status: 2 }), AAAA: [] }, "dns_failed"],
    [
      "it redirects",
      { A: new Response(null, { status: 302, headers: { location: "https://x.example/" } }) },
      "dns_failed",
    ],
    ["the answer is huge", { A: new Response(`{"Status":0,"x":"${"y".repeat(70_000)}"}`) }, "dns_failed"],
    ["there is no such name", { A: Response.json({ Status: 3 }), AAAA: Response.json({ Status: 3 }) }, "dns_empty"],
    ["there is no address", { A: [], AAAA: [] }, "dns_empty"],
  ])("S43: refuses when %s", async (_what, answers, reason) => {
    const resolve = createResolver({ fetch: dns(answers), now: () => 0 });
    expect(await checkHost("https://mt.example.org/", { ...cloud, resolve })).toEqual({ ok: false, reason });
  });

  it("remembers for as long as the record says: half a minute at least, five minutes at most", async () => {
    let now = 0;
    const fetch = dns({ A: [a("104.18.2.3", 86_400)], AAAA: [] });
    const resolve = createResolver({ fetch, now: () => now });
    await resolve("mt.example.org");
    now = 299_999;
    await resolve("mt.example.org");
    expect(fetch).toHaveBeenCalledTimes(2);
    now = 300_000;
    await resolve("mt.example.org");
    expect(fetch).toHaveBeenCalledTimes(4);

    const brief = dns({ A: [a("104.18.2.3", 0)], AAAA: [] });
    const briefly = createResolver({ fetch: brief, now: () => now });
    await briefly("mt.example.org");
    now += 29_999;
    await briefly("mt.example.org");
    expect(brief).toHaveBeenCalledTimes(2);
    now += 1;
    await briefly("mt.example.org");
    expect(brief).toHaveBeenCalledTimes(4);
  });

  it("asks again at once after a failure", async () => {
    const fetch = dns({ A: new Response(null, { status: 500 }) });
    const resolve = createResolver({ fetch, now: () => 0 });
    await resolve("mt.example.org");
    await resolve("mt.example.org");
    expect(fetch).toHaveBeenCalledTimes(4);
  });
});
