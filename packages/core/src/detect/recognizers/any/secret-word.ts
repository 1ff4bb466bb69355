import { contextRecognizer } from "../../context-recognizer.ts";

/**
 * Passwords and PINs after their word. Prose follows the same words ("my password does not work"), so the value must hold
 * a digit or a mark, or stand after a colon or "is".
 */
export const secretWord = contextRecognizer({
  id: "secret-word",
  entity: "SECRET",
  words: {
    vi: "mat khau|mat khau la|ma xac nhan|ma xac thuc|ma bao mat|mat khau wifi|mk wifi|ma bi mat",
    id: "sandi|password|otp|pin atm|kode verifikasi|kode keamanan|pin saya|kode akses|kode rahasia|kata sandinya",
    th: "รหัสผ่าน|พาสเวิร์ด|รหัสพิน|รหัส pin|รหัส otp|รหัสยืนยัน|รหัสลับ|รหัสความปลอดภัย|โอทีพี|รหัสเข้าใช้|รหัสไวไฟ|รหัสหลังบัตร|รหัสสำรอง",
    hi: "पासवर्ड|पिन|पिन कोड|ओटीपी|सत्यापन कोड|सुरक्षा कोड|पासवर्ड है|गुप्त कोड|सीवीवी",
    he: "סיסמה|סיסמא|סיסמתי|קוד אימות|קוד סודי|קוד גישה|קוד חד פעמי|קוד כניסה|קוד ביטחון|קוד אישי|קוד pin",
    el: "pin|συνθηματικο|κωδικος μιας χρησης|κωδικο",
    tr: "sifre|sifrem|sifresi|sifreniz|sifremi|parola|parolam|pin kodu|pin kodum|dogrulama kodu|dogrulama kodum|onay kodu|guvenlik kodu|sms kodu",
    uk: "пароль|пароля|паролем|пін-код|пінкод|пін код|код підтвердження|код із смс|код з смс|одноразовий код|код безпеки|кодове слово|код доступу",
    sr: "лозинка|lozinka|lozinku|sifra|sifru|sifra mi je|pin kod|verifikacioni kod|bezbednosni kod|jednokratni kod|лозинк|шифра|пин код|верификациони код",
    hr: "lozinka mi je|zaporka|zaporku|kontrolni kod|sigurnosni kod|verifikacijski kod|kod za potvrdu",
    fi: "salasana|salasanani|salasanan|pin-koodi|pinkoodi|tunnusluku|kertakayttokoodi|vahvistuskoodi|turvakoodi|varmistuskoodi|kertakayttoinen koodi|wifi-salasana",
    nb: "passord|passordet|pinkode|pin-kode|engangskode|sikkerhetskode|bekreftelseskode|verifiseringskode|sms-kode|engangspassord",
    da: "adgangskode|adgangskoden|kodeord|kodeordet|sikkerhedskode|bekræftelseskode|verifikationskode",
    sv: "losenord|losenordet|pinkod|pin-kod|engangskod|sakerhetskod|verifieringskod|bekraftelsekod|kod for inloggning|wifi-losenord|tre siffror",
    hu: "jelszo|jelszavam|jelszava|jelszavat|ellenorzo kod|biztonsagi kod|sms kod|egyszeri kod|belepesi kod|hitelesito kod",
    ro: "parola mea|cod de verificare|codul de verificare|cod de securitate|cod sms|codul primit|cod de acces|parola wifi",
    sk: "heslo|hesla|heslom|overovaci kod|jednorazovy kod|bezpecnostny kod|pristupovy kod",
    cs: "heslem|bezpecnostni kod|heslo k wifi|kod z sms",
    en: "the code is|my code is|code i received is|code i got is|sms code|texted code|pass word|passcode|passphrase|pwd|pin code|cvv|cvc|security code|verification code|one-time code|access token|api key|secret key|wifi key|wi-fi key|network key|passwd|pin number|cvv2|one time code|otp code|2fa code|auth code|authentication code|login code|api token|api secret|client secret|bearer token|auth token|recovery code|backup code|security answer|secret answer|secret word|memorable word|unlock code|three digits|3 digits",
    es: "contrasena|clave|clave de acceso|codigo de seguridad|codigo de verificacion|clave wifi|clave del wifi|clave secreta|clave dinamica|codigo de confirmacion|codigo sms|clave wi-fi|token de acceso|respuesta secreta|codigo de un solo uso|clave cajero|tres digitos",
    it: "codice di sicurezza|parola d'ordine|codice di verifica|chiave wifi|chiave wi-fi|chiave di rete|password wifi|codice sms|codice segreto|codice di conferma|codice di accesso|parola chiave|tre cifre",
    fr: "mot de passe|mdp|code secret|code de securite|code de verification|cle wifi|cle wi-fi|cle du wifi|code de confirmation|code a usage unique|code recu par sms|code sms|cryptogramme|cryptogramme visuel|cle d'api|cle api|code confidentiel|code d'acces|code de validation|trois chiffres",
    pt: "senha|palavra-passe|palavra passe|codigo de seguranca|codigo de verificacao|senha do wifi|senha do wi-fi|chave do wifi|codigo de confirmacao|codigo de acesso|senha do wi fi|senha do cartao|token de acesso|contra-senha",
    ca: "contrasenya|clau d'acces|codi de seguretat|codi de verificacio|clau wifi|clau del wifi|clau",
    de: "passwort|kennwort|geheimzahl|sicherheitscode|prufziffer|wlan-schlussel|wlan schlussel|wlan-passwort|netzwerkschlussel|wlan-kennwort|passwort lautet|sicherheitsfrage|kartenprufnummer|bestatigungscode|verifizierungscode|einmalcode|einmalpasswort|sms-tan|zugangspin|pin-code|zugangscode|entsperrcode|puk|losung|losungswort|drei ziffern",
    nl: "wachtwoord|pincode|beveiligingscode|paswoord|verificatiecode|toegangscode|eenmalige code|sms-code|wifi-wachtwoord|inlogcode|geheime code|cvc-code|controlecode",
    pl: "haslo|haslem|hasla|kod weryfikacyjny|kod sms|kod dostepu|kod jednorazowy|klucz wifi|klucz api|haslo do wifi",
    ja: "パスワード|暗証番号|パスコード|認証コード|確認コード|セキュリティコード|合言葉|pinコード|ピンコード|暗号化キー|暗証コード",
    zh: "密码|密碼|口令|验证码|驗證碼|动态码|安全码|安全碼|pin码|校验码|确认码|认证码",
    ko: "비밀번호|비번|패스워드|암호|인증번호|인증코드|인증 번호|보안코드|핀번호|핀코드",
    ar: "كلمة المرور|كلمة السر|كلمة سر|كلمة مرور|الرقم السري|رقم سري|الرمز السري|رمز التحقق|كود التحقق|رمز التأكيد|رمز الدخول|رمز الأمان|كود التفعيل|رمز التفعيل|باسورد|باسوورد",
    ru: "пин-код|пинкод|код подтверждения|код из смс|код из sms|одноразовый код|код безопасности|секретное слово|кодовое слово|проверочный код|cvv-код|код доступа|ключ api|три цифры",
  },
  value:
    /\d{3}[ -]\d{3}(?![\d-])|(?!=)(?=[^\s]{0,30}[\d!@#$%^&*_+=])[^\s"'“”«»<>()\u0600-\uffff,;:]{3,64}(?<![.,:;!?)])[!?]?(?=[\s"'”»)<,;.\u0600-\uffff]|$)/y,
  reach: 3,
  score: 0.8,
  validate: (value) =>
    !/^[\d]{1,2}$|=(?:true|false|null|none|undefined)$/i.test(value) &&
    /[\dA-Za-z]/.test(value) &&
    !/^[¿¡]?[A-Za-zÀ-ÿ]+[?!]$/.test(value),
});
