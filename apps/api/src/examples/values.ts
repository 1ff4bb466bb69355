/** Values that examples share. None opens anything anywhere. */
export const TENANT = "01M8899P6033CJVHDV4JRANX2W";
export const JOB = "01M8899Q2F5T0M9C1B8YV7K3DE";
export const PROPOSAL = "01M8899R8W2X4H6N0QZ5A1JGKP";
/** A keyed name. */
export const ADMIN = "5f2c9a7e41d8b3065f2c9a7e41d8b306";
export const OTHER_ADMIN = "c0a7be19d24f83650e7d1b9c4a2f6e38";
export const HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
export const OTHER_HASH = "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752";
/** 2026-11-25 00:00 (UTC), Unix seconds. */
export const MIDNIGHT = 1_795_564_800;
export const RECEIPT = "eyJhbGciOiJFZERTQSIsInR5cCI6InNvdHRvdm9jZS1yZWNlaXB0In0.eyJ2ZXJzaW9uIjoxfQ.c2lnbmF0dXJl";
