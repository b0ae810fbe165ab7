/** A fingerprint of the sources of the simulator's core, file by file in order of their names. */
export function coreSourceHash(): string;
