/** Every file below a folder that people write, as paths relative to `root`. */
export function writtenFiles(root: string, folder?: string): string[];
/** Relative imports in packages that leave their own package: "file: specifier". */
export function climbingImports(root: string): string[];
/** Licence of every package that the product ships, directly or not. */
export function shippedLicences(root: string): { name: string; licence: string }[];
