/** Lays out more open hours of a table; 0 where nothing opens any more. */
export declare function extendShifts(table: i32): i32;
/** The last instant of a case of a process that arrives now; `NaN` without a deadline. */
export declare function dueAt(process: i32, arrivedMs: f64): f64;
/** A gap of arrivals under rates by hour and month. */
export declare function gapUnderRates(process: i32, gap: f64, fromMs: f64): f64;
