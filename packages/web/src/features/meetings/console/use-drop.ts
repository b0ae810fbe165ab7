import { type DragEvent, useState } from "react";

const type = "application/x-talka-card";

/** Makes something that can be dragged as a card. */
export function dragging(cardId: string, isFixed: boolean) {
  return {
    draggable: !isFixed,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.setData(type, cardId);
      event.dataTransfer.effectAllowed = "move";
    },
  };
}

/** Makes something a place to drop cards on; `isOver` while one hovers. */
export function useDrop(onCard: (cardId: string) => void, isFixed: boolean) {
  const [isOver, setOver] = useState(false);
  const isCard = (event: DragEvent) => !isFixed && event.dataTransfer.types.includes(type);
  return {
    isOver,
    target: {
      onDragOver: (event: DragEvent) => {
        if (!isCard(event)) return;
        event.preventDefault();
        event.stopPropagation();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        setOver(false);
        if (!isCard(event)) return;
        event.preventDefault();
        event.stopPropagation();
        onCard(event.dataTransfer.getData(type));
      },
    },
  };
}
