/** No live call has been made: modelled on NAVER Cloud's API guide (Papago Translation, "response status codes"). */
const failure = (errorCode: string, message: string): string => JSON.stringify({ error: { errorCode, message } });

export const NO_SOURCE = failure("N2MT01", "source parameter is needed");
export const BAD_SOURCE = failure("N2MT02", "Unsupported source language");
export const BAD_TARGET = failure("N2MT04", "Unsupported target language");
export const SAME_LANGUAGE = failure("N2MT05", "source and target must be different");
export const NO_TRANSLATOR = failure("N2MT06", "There is no source-to-target translator");
export const TOO_LONG = failure("N2MT08", "text parameter exceeds max length");
export const BROKEN = failure("N2MT99", "Internal server errors");
/** As an older version writes it. */
export const NO_TRANSLATOR_BARE = '{"errorCode":"N2MT06","errorMessage":"There is no source-to-target translator"}';

export const WRONG_KEY = failure("200", "Authentication Failed");
export const NO_PERMISSION = failure("210", "Permission Denied");
export const QUOTA_EXCEEDED = failure("400", "Quota Exceeded");
export const NOT_SUBSCRIBED = failure("400", "Quota Exceeded: Subscription Required");
export const NOT_SUBSCRIBED_IN_DETAIL =
  '{"error":{"errorCode":"210","message":"Permission Denied","details":"A subscription to the API is required."}}';
export const THROTTLED = failure("410", "Throttle Limited");
export const RATE_LIMITED = '{"error":{"errorCode":420,"message":"Rate Limited"}}';
export const TOO_LARGE = failure("430", "Request Entity Too Large");
export const ENDPOINT_TIMEOUT = failure("510", "Endpoint Timeout");

export const translated = (translatedText: string): string =>
  JSON.stringify({ message: { result: { srcLangType: "en", tarLangType: "ko", translatedText } } });
