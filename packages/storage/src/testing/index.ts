export { preparedFolder } from "./prepared-folder.ts";
