import { atSigns } from "../../anchors.ts";
import { contextRecognizer } from "../../context-recognizer.ts";
import { patternRecognizer } from "../../pattern-recognizer.ts";

/** @handle: three characters or more, not an e-mail's domain, not a class of code. */
export const handle = patternRecognizer({
  id: "handle",
  anchor: atSigns("at"),
  entity: "USERNAME",
  pattern: /(?<![\w@.+-])@[A-Za-z_][A-Za-z0-9_.]{2,29}(?<![.])(?![\w@]|\.\w|\()/g,
  score: 0.6,
});

/** After the word, if it looks like one: a digit, a dot, an underscore in it, or a colon before it. */
export const username = contextRecognizer({
  id: "username",
  entity: "USERNAME",
  words: {
    vi: "ten dang nhap|ten tai khoan|ten nguoi dung|nick",
    id: "nama pengguna|username|user id|id pengguna|akun ig|id line|akun",
    th: "ชื่อผู้ใช้|ยูสเซอร์|ยูเซอร์เนม|ชื่อบัญชี|ไลน์ไอดี|ไอดีไลน์|ยูเซอร์",
    hi: "यूज़रनेम|यूजरनेम|उपयोगकर्ता नाम|यूजर आईडी|लॉगिन आईडी|यूज़र आईडी|यूजर|लॉगिन",
    he: "שם משתמש|שם המשתמש|כינוי|יוזר|ניק",
    el: "ονομα χρηστη|ψευδωνυμο|χρηστης|χρηστη",
    tr: "kullanici adi|kullanici adim|kullanici kodu|rumuz|kullanici adiniz|kullanici",
    uk: "логін|нікнейм|користувач",
    sr: "korisnicko ime|nadimak|корисничко име|надимак",
    hr: "korisnickim imenom|korisnik",
    fi: "kayttajatunnus|kayttajatunnukseni|kayttajanimi|kayttajanimeni|nimimerkki|kayttaja",
    nb: "brukernavn|brukernavnet|bruker-id|bruker id",
    da: "brugernavn|brugernavnet|bruger-id|bruger id|profilnavn|kalder sig",
    sv: "anvandarnamn|anvandarnamnet|anvandar-id|inloggning|kallar sig",
    hu: "felhasznalonev|felhasznalonevem|felhasznalo|becenev",
    ro: "utilizator|user",
    sk: "pouzivatelske meno|uzivatelske meno|prihlasovacie meno|prezyvka",
    cs: "uzivatelske jmeno|prihlasovaci jmeno|prezdivka|uzivatel|login|profil",
    pl: "nazwa uzytkownika",
    es: "usuario",
    it: "utente",
    fr: "identifiant|nom d'utilisateur|pseudo|utilisateur",
    pt: "utilizador",
    ca: "usuari|nom d'usuari",
    en: "user name|userid|handle|screen name|gamertag|skype|skype id|telegram|instagram|insta",
    de: "benutzername|nutzername|benutzerkennung|benutzer-id|anmeldename|login-name|nutzerkennung|loginname|benutzername lautet|profilname",
    nl: "gebruikersnaam|inlognaam|gebruikers-id|gebruikersnaam is|bijnaam|gebruiker",
    ja: "ユーザー名|ユーザーid|ユーザーid|ログインid|アカウント名|ユーザ名|ハンドルネーム|ラインid|line id|アカウント",
    ko: "아이디|유저명|사용자 이름|사용자명|닉네임|로그인 id|사용자 id|계정",
    zh: "用户名|用戶名|登录名|登入帳號|账户名|微信号|微信|使用者名稱|昵称|qq号|qq|账号",
    ar: "اسم المستخدم|اسم مستخدم|يوزر|المعرف|حساب التويتر|اسم المستخدم الخاص بي",
    ru: "логин|имя пользователя|никнейм|мой ник|ник в|ник|юзер",
  },
  value:
    /@?(?=[A-Za-z0-9_.-]{3,30}(?![A-Za-z0-9_@]))(?=[A-Za-z.-]{0,29}[0-9_]|[a-z]{1,20}\.[a-z])[A-Za-z][A-Za-z0-9_.-]{1,28}[A-Za-z0-9_](?!@)/y,
  reach: 2,
  score: 0.65,
});
