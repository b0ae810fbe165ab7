/** As the contract says; a test holds it against that. */
export const shortestPassword = 12;
