import { Button } from "../../../ui/forms/Button.tsx";

interface RemoveButtonProps {
  readonly label: string;
  readonly onPress: () => void;
}

/** Takes one entry out; small and at its end. */
export function RemoveButton({ label, onPress }: RemoveButtonProps) {
  return (
    <Button look="quiet" size="small" square aria-label={label} onPress={onPress}>
      ×
    </Button>
  );
}
