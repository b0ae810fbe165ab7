import { randomInt } from "node:crypto";

/** The numbers below n in an order drawn by chance, each order as likely (Fisher and Yates). */
export function shuffled(n: number): readonly number[] {
  const order = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = randomInt(i + 1);
    const [a, b] = [order[i], order[j]];
    if (a !== undefined && b !== undefined) [order[i], order[j]] = [b, a];
  }
  return order;
}
