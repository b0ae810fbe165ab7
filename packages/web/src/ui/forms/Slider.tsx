import { Label } from "react-aria-components/Label";
import {
  Slider as AriaSlider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from "react-aria-components/Slider";
import field from "./field.module.css";
import styles from "./Slider.module.css";

export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly onChange: (value: number) => void;
  /** After the thumb is let go; for work too heavy to repeat while dragging. */
  readonly onChangeEnd?: (value: number) => void;
  /** The value in words with its unit, shown beside the label and read aloud. */
  readonly format?: Intl.NumberFormatOptions;
  readonly isDisabled?: boolean;
}

/** A number on a line; arrow keys step, Page Up and Page Down leap. */
export function Slider({
  label,
  value,
  min,
  max,
  step = 1,
  onChange,
  onChangeEnd,
  format,
  isDisabled = false,
}: SliderProps) {
  return (
    <AriaSlider
      className={styles["slider"] ?? ""}
      value={value}
      minValue={min}
      maxValue={max}
      step={step}
      isDisabled={isDisabled}
      onChange={(next) => onChange(next as number)}
      onChangeEnd={(next) => onChangeEnd?.(next as number)}
      {...(format === undefined ? {} : { formatOptions: format })}
    >
      <Label className={field["label"] ?? ""}>{label}</Label>
      <SliderOutput className={styles["output"] ?? ""} />
      <SliderTrack className={styles["track"] ?? ""}>
        {({ state }) => (
          <>
            <div className={styles["rail"]}>
              <div
                className={styles["fill"]}
                style={{ inlineSize: `${state.getThumbPercent(0) * 100}%` }}
              />
            </div>
            <SliderThumb className={styles["thumb"] ?? ""} />
          </>
        )}
      </SliderTrack>
    </AriaSlider>
  );
}
