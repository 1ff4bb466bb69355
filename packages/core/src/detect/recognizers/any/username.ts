import { contextRecognizer } from "../../context-recognizer.ts";
import { patternRecognizer } from "../../pattern-recognizer.ts";

/** @handle: three characters or more, not an e-mail's domain, not a class of code. */
export const handle = patternRecognizer({
  id: "handle",
  needs: /@/,
  entity: "USERNAME",
  pattern: /(?<![\w@.+-])@[A-Za-z_][A-Za-z0-9_.]{2,29}(?<![.])(?![\w@]|\.\w|\()/g,
  score: 0.6,
});

/** After the word, if it looks like one: a digit, a dot, an underscore in it, or a colon before it. */
export const username = contextRecognizer({
  id: "username",
  entity: "USERNAME",
  words: {
    es: "usuario|nombre de usuario|mi usuario|nick",
    it: "nome utente|utente|username",
    fr: "identifiant|nom d'utilisateur|pseudo|login",
    pt: "utilizador|nome de utilizador|nome de usuario|usuario",
    ca: "usuari|nom d'usuari",
    en: "username|user name|user id|userid|login|handle|screen name|gamertag|skype|skype id",
    de: "benutzername|nutzername|benutzerkennung",
    nl: "gebruikersnaam",
    ja: "ユーザー名|ユーザーID",
    ko: "아이디",
    zh: "用户名",
    ar: "اسم المستخدم",
    ru: "логин",
  },
  value:
    /@?(?=[A-Za-z0-9_.-]{3,30}(?![A-Za-z0-9_@]))(?=[A-Za-z.-]{0,29}[0-9_]|[a-z]{1,20}\.[a-z])[A-Za-z][A-Za-z0-9_.-]{1,28}[A-Za-z0-9_](?!@)/y,
  reach: 2,
  score: 0.65,
});
