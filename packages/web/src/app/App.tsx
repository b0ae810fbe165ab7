import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { FreshQueryClient } from "../api/fresh-query-client.ts";
import { ToastProvider } from "../ui/feedback/Toast.tsx";
import { LocaleProvider } from "../ui/locale/LocaleProvider.tsx";
import { router } from "./router.tsx";

const queries = new FreshQueryClient({
  defaultOptions: { queries: { retry: false, staleTime: 30_000, refetchOnWindowFocus: false } },
});

/** The whole application. */
export function App() {
  return (
    <QueryClientProvider client={queries}>
      <LocaleProvider>
        <ToastProvider>
          <RouterProvider router={router} />
        </ToastProvider>
      </LocaleProvider>
    </QueryClientProvider>
  );
}
