import fc from "fast-check";

// One seed for every property, so that a run can be had again. Other seeds look elsewhere:
// TALKA_TEST_SEED=7 npm run unit
fc.configureGlobal({ seed: Number(process.env["TALKA_TEST_SEED"] ?? 20181115) });
