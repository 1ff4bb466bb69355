import { contextRecognizer } from "../../context-recognizer.ts";

/**
 * Passwords and PINs after their word. Prose follows the same words ("my password does not work"), so the value must hold
 * a digit or a mark, or stand after a colon or "is".
 */
export const secretWord = contextRecognizer({
  id: "secret-word",
  entity: "SECRET",
  words: {
    en: "password|pass word|passcode|passphrase|pwd|pin|pin code|cvv|cvc|security code|verification code|one-time code|otp|access token|api key|secret key|wifi key|wi-fi key|network key|wifi password",
    es: "contrasena|clave|clave de acceso|pin|codigo de seguridad|codigo de verificacion|clave wifi|clave del wifi",
    it: "codice di sicurezza|parola d'ordine|codice di verifica|codice pin|chiave wifi|chiave wi-fi|chiave di rete|password wifi",
    fr: "mot de passe|mdp|code secret|code de securite|code de verification|cle wifi|cle wi-fi|cle du wifi",
    pt: "senha|palavra-passe|palavra passe|codigo de seguranca|codigo de verificacao|senha do wifi|senha do wi-fi|chave do wifi",
    ca: "contrasenya|clau d'acces|codi de seguretat|codi de verificacio|clau wifi|clau del wifi|clau",
    de: "passwort|kennwort|geheimzahl|sicherheitscode|prufziffer|wlan-schlussel|wlan schlussel|wlan-passwort|netzwerkschlussel|wlan-kennwort",
    nl: "wachtwoord|pincode|beveiligingscode",
    pl: "haslo",
    ja: "パスワード|暗証番号",
    zh: "密码|密碼",
    ko: "비밀번호",
    ar: "كلمة المرور|كلمة السر",
    ru: "пароль",
  },
  value: /(?=[^\s]{0,30}[\d!@#$%^&*_+=])[^\s"'“”«»<>()\uFFFC,;:]{3,64}(?<![.,;:!?)])[!?]?(?=[\s"'”»)<,;.]|$)/y,
  reach: 3,
  score: 0.8,
  validate: (value) => !/^[\d]{1,2}$/.test(value) && /[\dA-Za-z]/.test(value) && !/^[¿¡]?[A-Za-zÀ-ÿ]+[?!]$/.test(value),
});
