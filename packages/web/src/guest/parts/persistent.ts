const againMs = 2_000;

/** Loads a piece of the page once, and tries until it succeeds: the network of a meeting room comes and goes. */
export function persistent<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loading: Promise<Module> | null = null;
  const attempt = (): Promise<Module> =>
    load().catch(async () => {
      await new Promise((resolve) => setTimeout(resolve, againMs));
      return attempt();
    });
  return () => {
    loading ??= attempt();
    return loading;
  };
}
