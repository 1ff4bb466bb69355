/** In the audit trail, where an admin's keyed name stands otherwise. */
export const OPERATOR = "0".repeat(32);
export const ADMIN_KEY_DAYS = 365;
