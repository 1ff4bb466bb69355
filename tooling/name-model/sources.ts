/**
 * The labelled sets that the tagger may learn from (see README.md for where each comes from and its licence). Sets for
 * measuring only are not in this list and never will be.
 */
export type Source = {
  readonly file: string;
  /** At most this many texts. */
  readonly limit?: number;
  /** Every tenth text is kept from training, to measure with. Absent where the set brings its own test part. */
  readonly holdOut?: true;
  /** Its persons are also common nouns and pronouns: only full names are learnt as such. */
  readonly mentions?: true;
};

export const TRAINING: readonly Source[] = [
  { file: "btc_en_train" },
  { file: "wnut17_en_train" },
  { file: "uner_en_ewt_dev" },
  { file: "contextual_anonymizer_part", holdOut: true },
  { file: "multidogo_train", holdOut: true },
  { file: "pii_synthetic_nano_en" },
  { file: "banking77_train_nopii", limit: 5000 },
  { file: "germeval14_de_dev" },
  { file: "germeval14_de_test", holdOut: true },
  { file: "meddocan_train", holdOut: true },
  { file: "nemo_he_train", holdOut: true },
  { file: "nerkor_hu_train_part", holdOut: true },
  { file: "norne_nb_dev" },
  { file: "ronec_ro_valid", holdOut: true, mentions: true },
  { file: "stockmark_ja_part", holdOut: true },
  { file: "ud_ja_gsd_ne_train" },
  { file: "swedish_ner_train", holdOut: true },
  { file: "uner_sv_talbanken_train" },
  { file: "thai_ner_1_3_part", holdOut: true },
  { file: "turku_fi_train", holdOut: true },
  { file: "uner_da_ddt_train" },
  { file: "uner_hr_set_train" },
  { file: "uner_sr_set_train" },
  { file: "uner_pt_bosque_train" },
  { file: "uner_sk_snk_train" },
  { file: "uner_zh_gsd_train" },
  { file: "uner_zh_gsdsimp_train" },
  { file: "weibo_zh_train", holdOut: true },
  { file: "klue_ner_dev_part", holdOut: true },
  { file: "hiner_hi_val_part", limit: 6000, holdOut: true },
  { file: "pl_pii_bench_inflection", holdOut: true },
];

/** Texts of their own to measure with, beside what TRAINING holds out. `measure_only` ones are nothing else. */
export const MEASURING: readonly string[] = [
  "wnut17_en_dev",
  "uner_en_ewt_test",
  "norne_nb_test",
  "uner_da_ddt_dev",
  "uner_hr_set_dev",
  "uner_pt_bosque_dev",
  "uner_sv_talbanken_dev",
  "uner_zh_gsdsimp_dev",
  "ud_ja_gsd_ne_dev",
  "measure_only_wikineural_es_test",
  "measure_only_wikineural_fr_test",
  "measure_only_wikineural_it_test",
  "measure_only_wikineural_nl_test",
  "measure_only_wikineural_pl_test",
  "measure_only_wikineural_ru_test",
  "measure_only_masakha_transfer_ar_test",
];
