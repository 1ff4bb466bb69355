/** A vendor's language codes, in lower case, and the BCP 47 tag each means. */
export type Codes = { readonly tag: (code: string) => string | undefined; readonly list: readonly string[] };

/**
 * Words apart by blanks: `de`, or `tl=fil` where the vendor's code is not the tag. Lists are the vendors' published ones.
 *
 * @param ignoreCase Whether the vendor takes `EN-us` for `en-US`.
 */
export function codes(text: string, { ignoreCase = false } = {}): Codes {
  const fold = (code: string) => (ignoreCase ? code.toLowerCase() : code);
  const list = text
    .trim()
    .split(/\s+/)
    .map((word) => word.split("=", 2) as [string, string?]);
  const tags = new Map(list.map(([code, tag = code]) => [fold(code), tag]));
  return { tag: (code) => tags.get(fold(code)), list: list.map(([code]) => code) };
}

export const DEEPL_SOURCE = codes(
  `ar bg cs da de el en es et fi fr he hu id it ja ko lt lv nb nl pl pt ro ru sk sl sv th tr uk vi zh=zh-Hans
   af az be bn bs ca cy eo eu fa ga gl gu hi hr hy is ka kk ky la lb mk ml mn mr ms mt my ne pa ps sq sr sw ta te tl=fil ur uz yue`,
  { ignoreCase: true },
);
export const DEEPL_TARGET = codes(
  `${DEEPL_SOURCE.list.map((code) => (code === "zh" ? "zh=zh-Hans" : code === "tl" ? "tl=fil" : code)).join(" ")}
   en-GB en-US es-419 pt-BR pt-PT zh-Hans zh-Hant`,
  { ignoreCase: true },
);

const GOOGLE = `af sq am ar hy as ay az bm eu be bn bho bs bg ca ceb zh=zh-Hans zh-CN=zh-Hans zh-TW=zh-Hant co hr cs da dv doi nl
  en eo et ee tl=fil fil fi fr fr-CA fy gl ka de el gn gu ht ha haw he iw=he hi hmn hu is ig ilo id ga it ja jv jw=jv kn kk km rw
  gom ko kri ku ckb ky lo la lv ln lt lg lb mk mai mg ms ml mt mi mr mni-Mtei lus mn my ne no=nb ny or om ps fa pl pt=pt-BR pt-BR
  pt-PT pa qu ro ru sm sa gd nso sr sr-Latn st sn sd si sk sl so es su sw sv tg ta tt te th ti ts tr tk ak uk ur ug uz vi cy xh yi yo zu`;
export const GOOGLE_CODES = codes(GOOGLE, { ignoreCase: true });

export const AZURE_CODES = codes(
  `af sq am ar hy as az bn ba eu bho brx bs bg yue ca zh-Hans zh-Hant lzh hne sn hr cs da prs dv doi nl en en-gb=en-GB et fo fj fil fi
   fr fr-ca=fr-CA gl ka de el gu ht ha he hi mww hu is ig id ikt iu iu-Latn ga it ja kn ks kk km rw tlh-Latn gom ko ku kmr ky lo lv lt
   ln dsb lug mk mai mg ms ml mt mi mr mn-Cyrl mn-Mong my ne nb nya or ps fa pl pt=pt-BR pt-pt=pt-PT pa otq ro run ru sm sr-Cyrl
   sr-Latn nso st sd si sk sl so es sw sv ty ta tt te th bo ti to tr tk uk hsb ur ug uz vi cy xh yo yua zu`,
  { ignoreCase: true },
);

export const AMAZON_CODES = codes(
  `af sq am ar hy az bn bs bg ca zh=zh-Hans zh-TW=zh-Hant hr cs da fa-AF nl en et fa tl=fil fi fr fr-CA ka de el gu ht ha he hi hu is id
   ga it ja kn kk ko lv lt mk ms ml mt mr mn no=nb ps pl pt=pt-BR pt-PT pa ro ru sr si sk sl so es es-MX sw sv ta te th tr uk ur uz vi cy`,
);

export const LIBRE_CODES = codes(
  `ar az bg bn ca cs da de el en eo es et eu fa fi fr ga gl he hi hu id it ja ko ky lt lv ms nb nl pl pt=pt-PT pt-BR pb=pt-BR ro ru sk
   sl sq sv sw th tl=fil tr uk ur vi zh-Hans zh=zh-Hans zh-Hant zt=zh-Hant`,
);

export const SYSTRAN_CODES = codes(
  `ar bg bn cs da de el en es et fa fi fr he hi hr hu hy id it ja ka ko lt lv ms my nb no=nb nl pl ps pt ro ru sk sl so sq sr sv ta th
   tl=fil tr uk ur uz vi zh=zh-Hans zt=zh-Hant af az be bs ca mk mn ne si sw te tg`,
);

export const YANDEX_CODES = codes(
  `af sq am ar hy az ba eu be bn bs bg my ca ceb zh=zh-Hans hr cs cv da nl en eo et fi fr gl ka de el gu ht he hi hu is id ga it ja jv kn kk
   km ko ky lo la lv lt lb mk mg ms ml mt mi mr mn ne no=nb pa pap fa pl pt=pt-PT pt-BR ro ru gd sr sr-Latn si sk sl es su sw sv tl=fil tg
   ta tt te th tr udm uk ur uz uzbcyr vi cy xh sah yi zu`,
);

export const PAPAGO_CODES = codes("ko en ja zh-CN=zh-Hans zh-TW=zh-Hant vi th id fr es ru de it");

/** For vendors whose list is long and not at hand: any language of two or three letters, with a script or region behind it. */
export const anyTag = (code: string): string | undefined =>
  /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/.test(code) && !NOBODYS.has(code.split("-", 1)[0] ?? "")
    ? code
    : undefined;

/** Codes kept free for nobody's language. */
const NOBODYS: ReadonlySet<string> = new Set(["xx", "xxx", "zz", "qq", "mis", "und", "mul", "zxx"]);
