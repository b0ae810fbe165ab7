import { Component, type ReactNode } from "react";
import { joinWords } from "../words/join-words.ts";
import { Button } from "./Button.tsx";
import { useText } from "./light-locale.ts";
import { styles } from "./styles.ts";

/** Catches what nobody foresaw, and says that nothing written is lost. */
export class GuestBoundary extends Component<
  { readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Crashed /> : this.props.children;
  }
}

function Crashed() {
  const text = useText(joinWords);
  return (
    <main className={styles["narrow"]}>
      <h1>Talka</h1>
      <p role="alert">{text("crashed")}</p>
      <Button look="primary" onClick={() => location.reload()}>
        {text("reload")}
      </Button>
    </main>
  );
}
