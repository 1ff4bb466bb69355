<?php

namespace Custom\Controllers;

/**
 * SAMPLE, NEVER RUN BY US: there was no Oracle site to run it on. Try it on a test site and have it reviewed first.
 *
 * Answers POST /cc/Sottovoce/token with a JWT (RS256) that is good for a minute and says: an agent of this site, with a
 * live session, asked. The agent's number is in it as a keyed digest only. Goes to
 * cp/customer/development/controllers/Sottovoce.php of the Customer Portal.
 */
class Sottovoce extends \RightNow\Controllers\Base
{
    const SECONDS = 60;

    public function token()
    {
        header('Content-Type: application/json');
        header('Cache-Control: no-store');

        if ($_SERVER['REQUEST_METHOD'] !== 'POST') {
            return $this->refuse(405);
        }
        // Reads the posted session_id and looks the session up: Oracle's own extensions are checked in this way.
        if ($this->_getAgentSessionId() === false || $this->account === false) {
            return $this->refuse(403);
        }

        $key = \RightNow\Utils\Config::getConfig(CUSTOM_CFG_SOTTOVOCE_KEY);
        $audience = \RightNow\Utils\Config::getConfig(CUSTOM_CFG_SOTTOVOCE_API);
        if (!$key || !$audience) {
            return $this->refuse(503);
        }

        $now = time();
        $signed = self::encode(array('alg' => 'RS256', 'typ' => 'JWT')) . '.' . self::encode(array(
            'iss' => 'https://' . \RightNow\Utils\Config::getConfig(OE_WEB_SERVER),
            'aud' => $audience,
            'sub' => hash_hmac('sha256', (string) $this->account->acct_id, $key),
            'jti' => bin2hex(openssl_random_pseudo_bytes(16)),
            'iat' => $now,
            'exp' => $now + self::SECONDS,
        ));
        $signature = '';
        if (!openssl_sign($signed, $signature, $key, OPENSSL_ALGO_SHA256)) {
            return $this->refuse(503);
        }
        echo json_encode(array('token' => $signed . '.' . self::base64Url($signature)));
    }

    private function refuse($status)
    {
        header('HTTP/1.1 ' . $status, true, $status);
        echo '{}';
    }

    private static function encode($part)
    {
        return self::base64Url(json_encode($part));
    }

    private static function base64Url($bytes)
    {
        return rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
    }
}
