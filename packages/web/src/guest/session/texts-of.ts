import type { MeetingCommand } from "@talka/contract";

/** Everything a person typed for a command; empty where it was only pressed. */
export function textsOf(command: MeetingCommand): readonly string[] {
  const typed = (() => {
    switch (command.kind) {
      case "card.write":
      case "card.translate":
        return [command.text];
      case "group.create":
      case "group.name":
      case "group.split":
        return [command.name];
      case "borrowing.put":
        return [command.borrowing.firstStep];
      case "commitment.put": {
        const { action, owner, measure, ifThen } = command.commitment;
        return [action, owner, measure, ifThen];
      }
      default:
        return [];
    }
  })();
  return typed.filter((one): one is string => one !== null && one !== "");
}
