export { dayIn } from "@talka/exchange";
