export type StartProblem = "outside" | "settings";

const TEXTS: Readonly<Record<string, Readonly<Record<StartProblem, string>>>> = {
  en: {
    outside: "This page works inside Oracle's Agent Browser UI only.",
    settings:
      "Sottovoce is not set up yet. Ask your administrator to enter the API's address and your customer number in the extension's properties.",
  },
  es: {
    outside: "Esta página solo funciona dentro de la interfaz de agentes de Oracle.",
    settings:
      "Sottovoce todavía no está configurado. Pida a su administrador que indique la dirección de la API y el número de cliente en las propiedades de la extensión.",
  },
  de: {
    outside: "Diese Seite funktioniert nur in Oracles Agent Browser UI.",
    settings:
      "Sottovoce ist noch nicht eingerichtet. Bitten Sie Ihre Administration, die Adresse der API und Ihre Kundennummer in den Eigenschaften der Erweiterung einzutragen.",
  },
  it: {
    outside: "Questa pagina funziona solo nell'interfaccia per agenti di Oracle.",
    settings:
      "Sottovoce non è ancora configurato. Chiedi all'amministratore di inserire l'indirizzo dell'API e il numero cliente nelle proprietà dell'estensione.",
  },
  fr: {
    outside: "Cette page ne fonctionne que dans l'interface des agents d'Oracle.",
    settings:
      "Sottovoce n'est pas encore configuré. Demandez à votre administrateur d'indiquer l'adresse de l'API et le numéro de client dans les propriétés de l'extension.",
  },
  pt: {
    outside: "Esta página só funciona dentro da interface de agentes da Oracle.",
    settings:
      "O Sottovoce ainda não está configurado. Peça ao administrador que indique o endereço da API e o número de cliente nas propriedades da extensão.",
  },
  ja: {
    outside: "このページは Oracle のエージェント画面の中でのみ動作します。",
    settings:
      "Sottovoce はまだ設定されていません。拡張機能のプロパティに API のアドレスと顧客番号を入力するよう、管理者に依頼してください。",
  },
  ar: {
    outside: "تعمل هذه الصفحة داخل واجهة وكلاء Oracle فقط.",
    settings: "لم يُعدّ Sottovoce بعد. اطلب من المسؤول إدخال عنوان واجهة البرمجة ورقم العميل في خصائص الإضافة.",
  },
};

/** What to say when the sidebar cannot start, before it has a language of its own. */
export function startText(problem: StartProblem, languages: readonly string[]): string {
  for (const language of languages) {
    const text = TEXTS[language.slice(0, 2).toLowerCase()];
    if (text !== undefined) return text[problem];
  }
  return TEXTS["en"]?.[problem] ?? "";
}
